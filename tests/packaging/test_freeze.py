"""What is asked of a frozen program."""

import json
import plistlib
import sys
from pathlib import Path
from typing import Any

import pytest

from devtools import freeze, icons, macos
from devtools.product import Product, read_product
from devtools.shell import ChoreError


def report(path: Path, *, ok: bool) -> Path:
    step = {"name": "kit", "ok": ok, "message": "There are no kits."}
    path.write_text(json.dumps({"ok": ok, "steps": [step]}), encoding="utf-8")
    return path


def test_a_good_report_passes(tmp_path: Path) -> None:
    freeze.hold(report(tmp_path / "r.json", ok=True), 0)


def test_a_failed_step_is_named(tmp_path: Path) -> None:
    with pytest.raises(ChoreError, match=r"kit: There are no kits\."):
        freeze.hold(report(tmp_path / "r.json", ok=False), 4)


def test_a_good_report_of_a_program_that_then_crashed_fails(tmp_path: Path) -> None:
    with pytest.raises(ChoreError, match="139"):
        freeze.hold(report(tmp_path / "r.json", ok=True), 139)


def test_a_program_that_reports_nothing_fails(tmp_path: Path) -> None:
    with pytest.raises(ChoreError, match="no report"):
        freeze.hold(tmp_path / "none.json", 1)


def test_a_link_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(2_000_000))
    (tmp_path / "link").symlink_to("file")
    assert freeze.megabytes(tmp_path) == 2.0


def test_builds_of_one_commit_are_dated_alike() -> None:
    assert freeze.repeatable() == freeze.repeatable()
    assert freeze.repeatable()["SOURCE_DATE_EPOCH"].isdigit()


class Step:
    """Stands for a step of PyInstaller: keeps what the recipe gave it."""

    def __init__(self, *parts: object, **given: Any) -> None:
        self.parts = parts
        self.given = given
        self.pure: list[object] = []
        self.scripts: list[object] = []
        self.datas: list[object] = []
        self.binaries: list[object] = []


def nothing(_name: object) -> list[object]:
    return []


def version(_product: Product) -> str:
    return "version"


def bundled_for(system: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the recipe names once it was followed as on that system."""
    for name in ("utils.hooks.collect_submodules", "utils.hooks.copy_metadata"):
        monkeypatch.setattr(f"PyInstaller.{name}", nothing)
    monkeypatch.setattr("PyInstaller.depend.bindepend.get_imports", nothing)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr("devtools.windows_version.resource", version)
    steps = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), Step)
    names: dict[str, Any] = {"SPECPATH": str(freeze.RECIPE.parent), **steps}
    exec(compile(freeze.RECIPE.read_text(encoding="utf-8"), "recipe", "exec"), names)
    return names


def test_the_recipe_makes_an_app_for_macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LORDESK_CODESIGN_IDENTITY", "Developer ID")
    names = bundled_for("darwin", monkeypatch)
    told = names["app"].given
    plist = plistlib.loads(plistlib.dumps(told["info_plist"]))
    assert plist["LSMinimumSystemVersion"] == macos.OLDEST_SYSTEM
    assert (told["bundle_identifier"], told["version"]) == (
        read_product().id,
        read_product().version,
    )
    (program,) = names["programs"]
    assert program.given["codesign_identity"] == "Developer ID"
    assert Path(program.given["entitlements_file"]).is_file()
    assert program.given["icon"].endswith(".icns")


def test_files_of_the_program_have_their_icon_on_macos(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = bundled_for("darwin", monkeypatch)
    (kind,) = names["app"].given["info_plist"]["CFBundleDocumentTypes"]
    icons.draw_all(tmp_path)
    assert (tmp_path / kind["CFBundleTypeIconFile"]).is_file()
    taken = [(Path(source).name, place) for source, place in names["analysis"].given["datas"]]
    assert (kind["CFBundleTypeIconFile"], ".") in taken


def test_the_recipe_makes_two_programs_for_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    names = bundled_for("win32", monkeypatch)
    told = {program.given["name"]: program.given for program in names["programs"]}
    assert {name: given["console"] for name, given in told.items()} == {
        "lordesk": False,
        "lordesk-console": True,
    }
    assert all(given["version"] == "version" for given in told.values())
    assert "app" not in names


def test_the_recipe_strips_only_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bundled_for("linux", monkeypatch)["bundle"].given["strip"]
    assert not bundled_for("darwin", monkeypatch)["bundle"].given["strip"]
