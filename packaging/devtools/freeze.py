"""The frozen program: what it is made from, how it is made, and whether it works."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypedDict

from devtools.places import PACKAGING, ROOT, interpreter
from devtools.shell import ChoreError, exit_code, run, stage

BUILD = ROOT / "build"
DIST = ROOT / "dist"
ASSETS = BUILD / "assets"
FROZEN = DIST / "lordesk"
RECIPE = PACKAGING / "lordesk.spec"

_NO_GIT_DATE = "1767225600"


class _Step(TypedDict):
    name: str
    ok: bool
    message: str


class _Report(TypedDict):
    ok: bool
    steps: list[_Step]


def freeze() -> Path:
    """Make dist/lordesk (and on macOS dist/lordesk.app) and answer the program in it."""
    with stage("icons and licences"):
        draw_icons()
        run_module("devtools.licences", ASSETS / "licences")
    with stage("frozen program"):
        options = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD]
        pyinstaller = [interpreter(), "-m", "PyInstaller", *options, RECIPE]
        run(pyinstaller, extra=repeatable())
    return program()


def draw_icons() -> None:
    run_module("devtools.icons", ASSETS, extra={"QT_QPA_PLATFORM": "offscreen"})


def run_module(name: str, *words: str | Path, extra: dict[str, str] | None = None) -> None:
    """A module of these that needs the environment's libraries."""
    paths = {"PYTHONPATH": f"{PACKAGING}{os.pathsep}{ROOT}"}
    run([interpreter(), "-m", name, *words], extra=paths | (extra or {}))


def program(folder: Path = DIST) -> Path:
    """The starter of the frozen program on this system."""
    if sys.platform == "win32":
        return folder / "lordesk" / "lordesk.exe"
    if sys.platform == "darwin":
        return folder / "lordesk.app" / "Contents" / "MacOS" / "lordesk"
    return folder / "lordesk" / "lordesk"


def repeatable() -> dict[str, str]:
    """What makes equal sources give equal bytes: no clock, no chance."""
    dated = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return {"SOURCE_DATE_EPOCH": dated or _NO_GIT_DATE, "PYTHONHASHSEED": "1"}


def test(starter: Path) -> None:
    """Run the program's own test in an empty home without a display."""
    with stage("self-test of the frozen program"), tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch, "report.json")
        alone = {"HOME": scratch, "QT_QPA_PLATFORM": "offscreen", "LORDESK_DATA": ""}
        code = exit_code([starter, "--self-test", report], extra=alone)
        hold(report, code)


def hold(report: Path, code: int) -> None:
    """Raise a ChoreError unless every step of the report is good."""
    if not report.is_file():
        raise ChoreError(f"The frozen program ended with {code} and wrote no report.")
    found: _Report = json.loads(report.read_text(encoding="utf-8"))
    bad = [f"{step['name']}: {step['message']}" for step in found["steps"] if not step["ok"]]
    if bad or not found["ok"] or code != 0:
        raise ChoreError("\n".join([f"The self-test ended with {code}.", *bad]))


def megabytes(folder: Path) -> float:
    """What the files of a folder hold; a link counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1_000_000
