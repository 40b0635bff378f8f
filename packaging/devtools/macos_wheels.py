"""The oldest macOS that the libraries of the lock are marked for, read without a Mac."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from devtools import mach_o, macos
from devtools.freeze import BUILD
from devtools.mach_o import Version
from devtools.places import RUNTIME_LOCK, script
from devtools.shell import ChoreError, run, stage

PROCESSORS = ("aarch64", "x86_64")
PYTHON_VERSION = "3.13"
"""The Python that the release workflow freezes."""


def check() -> None:
    """Fetch the wheels for both processors; a ChoreError names what is newer than promised."""
    told: list[str] = []
    for processor in PROCESSORS:
        with stage(f"libraries for macOS on {processor}"):
            marks = mach_o.marks_below(_fetched(processor))
            for package, newest in newest_by_package(marks).items():
                print(f"   {package:<20} macOS {newest[0]}.{newest[1]}")
            told += macos.newer_than_promised(marks)
    if told:
        raise ChoreError("\n".join(told))


def newest_by_package(marks: Mapping[str, Version]) -> dict[str, Version]:
    """The newest mark below each top folder, by its name."""
    found: dict[str, Version] = {}
    for name, mark in sorted(marks.items()):
        package = name.partition("/")[0].partition(".")[0]
        found[package] = max(mark, found.get(package, mark))
    return found


def _fetched(processor: str) -> Path:
    target = BUILD / "macos" / processor
    shutil.rmtree(target, ignore_errors=True)
    system = ["--python-platform", f"{processor}-apple-darwin", "--python-version", PYTHON_VERSION]
    exact = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "-r", RUNTIME_LOCK]
    run(
        [script("uv"), "pip", "install", "--quiet", "--target", target, *system, *exact],
        extra={"MACOSX_DEPLOYMENT_TARGET": macos.OLDEST_SYSTEM},
    )
    return target
