"""What commands say about the dates they moved."""

import json
from pathlib import Path

from tests.command import SAMPLE, Command


def changed_sample(folder: Path, end: str) -> Path:
    """The sample with another last day of the rotation with Dr. Lindqvist."""
    file = json.loads(SAMPLE.read_text(encoding="utf-8"))
    rotation = next(each for each in file["rotations"] if each["key"] == "lakeside-icu")
    rotation["end"] = end
    changed = folder / "changed.lordesk"
    changed.write_text(json.dumps(file), encoding="utf-8")
    return changed


def test_an_import_lists_the_dates_it_moved(lordesk: Command, tmp_path: Path) -> None:
    file = changed_sample(tmp_path, "2027-02-12")
    would = lordesk("import", file, "--dry-run").out
    assert "Moved in the plan" in would
    told = lordesk("import", file, as_json=True).value
    assert told["changed"] == 1
    moves = {move["id"]: move for move in told["moved"]}
    ask = next(move for move in moves.values() if move["kind"] == "ask")
    assert (ask["before"], ask["after"]) == ("2027-02-01", "2027-02-08")
    assert set(ask) == {"id", "letter", "kind", "title", "before", "after"}


def test_undo_and_redo_list_them_too(lordesk: Command, tmp_path: Path) -> None:
    lordesk("import", changed_sample(tmp_path, "2027-02-12"))
    assert "Mon 8 Feb 2027 → Mon 1 Feb 2027" in lordesk("undo").out
    assert lordesk("redo", as_json=True).value["moved"] != []


def test_a_log_entry_that_moves_a_reminder_says_so(lordesk: Command) -> None:
    told = lordesk("log", "patel-im", "kit_sent", "--on", "2027-08-01", as_json=True).value
    first = next(move for move in told["moved"] if move["kind"] == "reminder_1")
    assert (first["before"], first["after"]) == ("2027-08-04", "2027-08-06")


def test_nothing_is_said_when_no_date_moved(lordesk: Command) -> None:
    assert lordesk("import", SAMPLE).out.count("\n") == 1
    assert "moved" not in lordesk("import", SAMPLE, as_json=True).value


def test_a_long_list_is_cut_for_people_and_whole_for_programs(
    lordesk: Command, tmp_path: Path
) -> None:
    file = json.loads(SAMPLE.read_text(encoding="utf-8"))
    for target in file["targets"]:
        target["submit_on"] = "2027-09-15"
    later = tmp_path / "later.lordesk"
    later.write_text(json.dumps(file), encoding="utf-8")
    lines = lordesk("import", later, "--dry-run").out.splitlines()
    moves = lordesk("import", later, as_json=True).value["moved"]
    assert lines[-1] == f"  and {len(moves) - 12} more; see lordesk plan."
    assert sum(" → " in line and line.endswith(")") for line in lines) == 12
