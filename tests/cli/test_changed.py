"""What an import would change, told record by record."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import SAMPLE, Command


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The sample with a note, without a phone, and with one program more and one less."""
    file: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
    letter = next(each for each in file["letters"] if each["key"] == "patel-im")
    letter["notes"] = "Call\n first \u202e"
    file["applicant"].pop("phone")
    file["programs"][-1]["key"] = "new"
    path = tmp_path / "changed.lordesk"
    path.write_text(json.dumps(file), encoding="utf-8")
    return path


def test_a_dry_run_tells_each_changed_field_old_and_new(lordesk: Command, changed: Path) -> None:
    out = " ".join(lordesk("import", changed, "--dry-run").out.split())
    assert "changed letter patel-im, Dr. Patel’s letter: notes: empty → Call first" in out
    assert "changed applicant applicant, " in out
    assert "phone: +" in out
    assert "→ empty" in out
    assert "added program new, " in out


def test_what_a_file_in_place_of_the_desk_takes_away_is_told(
    lordesk: Command, changed: Path
) -> None:
    last = json.loads(SAMPLE.read_text(encoding="utf-8"))["programs"][-1]["key"]
    out = lordesk("import", changed, "--dry-run", "--replace").out
    assert f"removed program {last}, " in out


def test_programs_get_values_as_the_file_has_them(lordesk: Command, changed: Path) -> None:
    told = lordesk("import", changed, "--dry-run", as_json=True).value
    letter = next(each for each in told["changes"] if each["kind"] == "letter")
    assert letter == {
        "what": "changed",
        "kind": "letter",
        "key": "patel-im",
        "fields": {"notes": {"before": None, "after": "Call\n first \u202e"}},
    }
    assert len(told["changes"]) == told["added"] + told["changed"] + told["removed"]


def test_a_long_list_is_cut_for_people_and_whole_for_programs(empty: Command) -> None:
    lines = empty("import", SAMPLE, "--dry-run").out.splitlines()
    assert "  and 23 more; --json lists them all." in lines
    assert len(empty("import", SAMPLE, "--dry-run", as_json=True).value["changes"]) == 47


def test_an_import_that_is_done_tells_the_counts_alone(lordesk: Command, changed: Path) -> None:
    assert "changes" not in lordesk("import", changed, as_json=True).value
    assert lordesk("import", changed, "--dry-run").out.count("\n") == 1
