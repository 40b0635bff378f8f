"""Spreadsheets through `lordesk import`."""

from pathlib import Path

import pytest

from lordesk.services.exchange.xlsx_file import written_xlsx
from tests.command import Command
from tests.exchanging import a_sheet

HEAD = (
    "Name,Supportive,Provided CV/docs,Date requested,Follow-up,Letter uploaded to ERAS,"
    "Assigned to program\n"
)
ROWS = '"Ann Lee, MD",yes,yes,03/04/2026,,no,\nPatel,,,,11/20/2026,,Bayview Community Hospital\n'


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    path = tmp_path / "lors.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    return path


def test_day_against_month_is_asked_by_option_and_nothing_changes_before(
    lordesk: Command, tracker: Path
) -> None:
    asked = lordesk("import", tracker)
    assert (asked.code, asked.out) == (3, "")
    assert "column D (Date requested)" in asked.complaint
    assert "--dates dmy" in asked.complaint
    assert lordesk("undo").out == "Undone: Import rahmani.lordesk.\n"


def test_a_tracker_comes_in_as_one_step_and_only_once(lordesk: Command, tracker: Path) -> None:
    first = lordesk("import", tracker, "--dates", "mdy", as_json=True)
    assert (first.code, first.value["added"]) == (0, 2)
    again = lordesk("import", tracker, "--dates", "mdy", as_json=True)
    assert (again.value["added"], again.value["changed"]) == (0, 0)
    assert lordesk("undo").out == "Undone: Import lors.csv.\n"


def test_what_was_proposed_is_told_with_the_option_to_differ(
    lordesk: Command, tracker: Path
) -> None:
    told = lordesk("import", tracker, "--dates", "mdy", "--dry-run").out
    assert told.startswith("Would import: 2 added")
    assert "--target KEY" in told
    assert "--set writer.position=VALUE" in told


def test_an_empty_desk_wants_to_know_what_the_letters_are_for(
    empty: Command, tracker: Path
) -> None:
    asked = empty("import", tracker, "--dates", "mdy")
    assert asked.code == 3
    assert "--target" in asked.complaint
    words = ("--dates", "mdy", "--target", "internal-medicine")
    assert empty("import", tracker, *words, as_json=True).value["added"] > 0


def test_an_unreadable_cell_is_named_and_nothing_changes(lordesk: Command, tmp_path: Path) -> None:
    path = tmp_path / "lors.xlsx"
    sheet = a_sheet(("Name", "Date requested"), ("Ann Lee", "soon"), name="Letters")
    path.write_bytes(written_xlsx([sheet]))
    refused = lordesk("import", path)
    assert refused.code == 3
    assert refused.complaint == (
        "lordesk: lors.xlsx: sheet Letters, row 2, column B (Date requested) holds “soon”: "
        "expected a date, yes or no. Mend it, or leave the column out with --column "
        '"Date requested=-". Or go on: --unread notes keeps such words as notes, '
        "--unread empty leaves such cells empty."
    )
    assert lordesk("import", path, "--column", "Date requested=-").code == 0


def test_a_dry_run_says_which_cell_lacks_its_year_and_what_to_do(
    lordesk: Command, tmp_path: Path
) -> None:
    path = tmp_path / "lors.csv"
    path.write_text("Name,Date requested\nAnn Lee,3 March\n", encoding="utf-8")
    refused = lordesk("import", path, "--dry-run")
    assert refused.code == 3
    assert refused.complaint.startswith(
        "lordesk: lors.csv: row 2, column B (Date requested) holds “3 March”: expected a date with "
        "its year, which is missing; write it into the cell, as in 2027-01-31. "
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.xlsx", b"no workbook"),
        ("x.xlsx", b"PK\x03\x04 cut"),
        ("x.xls", b"\xd0\xcf\x11\xe0"),
        ("x.csv", b"\x00\x01\x02"),
        ("x.csv", b"colour,size\nred,3\n"),
        ("x.csv", b""),
        ("x.zip", b"PK\x05\x06" + bytes(18)),
    ],
)
def test_a_file_that_cannot_be_read_is_exit_3_and_one_sentence(
    lordesk: Command, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refused = lordesk("import", path)
    assert (refused.code, refused.out) == (3, "")
    assert refused.complaint.startswith(f"lordesk: {name}")
