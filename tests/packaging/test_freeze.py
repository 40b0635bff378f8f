"""What is asked of a frozen program."""

import json
from pathlib import Path

import pytest

from devtools import freeze
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
