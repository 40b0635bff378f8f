"""Which sheets are the program's own."""

import pytest

from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.sheet import Book, Sheet
from tests.exchanging import a_sheet


@pytest.mark.parametrize(
    ("sheet", "table"),
    [
        (a_sheet(("key", "name", "email")), "writers"),
        (a_sheet(("key", "name", "target")), "programs"),
        (a_sheet(("writer", "on", "kind")), "contacts"),
        (a_sheet(("given_name", "family_name", "goal")), "applicant"),
        (a_sheet(("what", "where"), name="applicant.education"), "applicant.education"),
        (a_sheet(("what", "where", "from", "to", "note")), None),
        (a_sheet(("Key", "Name")), None),
        (a_sheet(("name", "email")), None),
        (a_sheet(("key", "key")), None),
        (a_sheet(("key", "colour"), name="writers"), None),
    ],
)
def test_a_sheet_is_ours_by_its_headings(sheet: Sheet, table: str | None) -> None:
    found = own_sheets(Book(name="x", sheets=(sheet,)))
    assert [own.table.name for own in found] == ([table] if table else [])


def test_rows_without_a_filled_cell_are_passed_over() -> None:
    sheet = a_sheet(
        ("key", "name"), ("okoye", "Okoye"), (None, ""), ("patel", None), name="writers"
    )
    (own,) = own_sheets(Book(name="x", sheets=(sheet,)))
    assert [own.cell(row, "key") for row in own.rows()] == ["okoye", "patel"]
    assert own.cell(1, "email") is None
