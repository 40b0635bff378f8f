"""Sheets in the program's own form, back to records."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.writer import Feedback
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.sheet import Book, Cell, Sheet
from lordesk.services.exchange.tables_in import records_in
from lordesk.services.exchange.tables_out import sheets_of
from tests.builders import a_contact, a_desk, a_letter, a_rotation, a_writer, an_applicant, worked
from tests.exchanging import a_sheet

DESK = a_desk(
    a_rotation("clinic"),
    a_writer(
        worked_together=(
            worked("wards", feedback=(Feedback(said="a"),)),
            worked("clinic", feedback=(Feedback(then="b"), Feedback(said="c"))),
        )
    ),
    a_letter(),
    a_contact("2027-01-02"),
)


def read(base: Records, *sheets: Sheet) -> Records:
    book = Book(name="x.xlsx", sheets=sheets)
    return records_in(book, own_sheets(book), base, lambda _sheet, _column: None)[0]


def complaint(base: Records, *sheets: Sheet) -> str:
    with pytest.raises(InvalidInputError) as caught:
        read(base, *sheets)
    return str(caught.value)


def test_a_whole_desk_comes_back_from_its_sheets() -> None:
    found = read(Records(), *sheets_of(DESK))
    assert found.writers == DESK.writers
    assert found.letters == DESK.letters
    assert [replace(c, key=a_contact("2027-01-02").key) for c in found.contacts] == list(
        DESK.contacts
    )


def test_a_missing_column_leaves_a_field_and_an_empty_cell_empties_it() -> None:
    found = read(DESK, a_sheet(("key", "email", "title"), ("okoye", None, "Chair"), name="writers"))
    okoye = found.writers["okoye"]
    assert (okoye.email, okoye.title, okoye.specialty) == (None, "Chair", "internal-medicine")
    assert okoye.worked_together == DESK.writers["okoye"].worked_together


def test_lines_replace_the_list_of_their_record_alone() -> None:
    lines = a_sheet(("writer", "rotation", "shifts"), ("okoye", "clinic", 4))
    (together,) = read(DESK, lines).writers["okoye"].worked_together
    assert (together.rotation, together.shifts) == ("clinic", 4)


def test_what_a_table_of_lines_leaves_out_stays_with_the_line_that_says_the_same() -> None:
    lines = a_sheet(("writer", "rotation", "shifts"), ("okoye", "wards", 9), ("okoye", "wards", 8))
    first, second = read(DESK, lines).writers["okoye"].worked_together
    assert (first.shifts, first.feedback) == (9, (Feedback(said="a"),))
    assert (second.shifts, second.feedback) == (8, ())


def test_lines_of_lines_are_placed_by_number() -> None:
    lines = a_sheet(("writer", "worked_together", "said", "then"), ("okoye", 2, "new", None))
    together = read(DESK, lines).writers["okoye"].worked_together
    assert [each.feedback for each in together] == [
        (Feedback(said="a"),),
        (Feedback(said="new"),),
    ]


def test_records_in_the_book_without_lines_lose_theirs_when_the_book_has_the_table() -> None:
    lines = {"writers.worked_together", "writers.feedback"}
    sheets = [each for each in sheets_of(DESK) if each.name not in lines]
    empty = next(s for s in sheets_of(DESK) if s.name == "writers.worked_together")
    found = read(DESK, *sheets, Sheet(name=empty.name, rows=empty.rows[:1]))
    assert found.writers["okoye"].worked_together == ()


Rows = tuple[tuple[Cell, ...], ...]
MISFITS: dict[str, tuple[str, Rows, str]] = {
    "a wrong word": (
        "writers",
        (("key", "position"), ("okoye", "boss")),
        "x.xlsx: sheet writers, row 2, column B (position): expected one of attending",
    ),
    "a wrong number": (
        "programs",
        (("key", "letters.min"), ("bay", "many")),
        "x.xlsx: sheet programs, row 2, column B (letters.min) holds “many”: expected a whole",
    ),
    "a missing key": (
        "writers",
        (("key", "name"), (None, "Ann")),
        "x.xlsx: sheet writers, row 2, column A (key) is empty",
    ),
    "a key twice": (
        "writers",
        (("key", "name"), ("okoye", "A"), ("okoye", "B")),
        "x.xlsx: sheet writers, row 3, column A (key) holds okoye a second time",
    ),
    "a bad key": (
        "writers",
        (("key", "name", "position"), ("o k", "A", "chair")),
        "x.xlsx: sheet writers, row 2, column A (key): expected a key",
    ),
    "a required field": (
        "rotations",
        (("key", "site"), ("new", "Bay")),
        "x.xlsx: sheet rotations, row 2, column A (key): expected a value; it is required",
    ),
    "a line of nobody": (
        "writers.away",
        (("writer", "from", "to"), ("nobody", "2027-01-01", "2027-01-02")),
        "x.xlsx: sheet writers.away, row 2, column A (writer) names writer nobody",
    ),
    "a line of a name of two lines": (
        "writers.away",
        (("writer", "from", "to"), ("no\nbody", "2027-01-01", "2027-01-02")),
        "names writer no body, which is not there",
    ),
    "a line of no line": (
        "writers.feedback",
        (("writer", "worked_together", "said"), ("okoye", 9, "x")),
        "column A (writer) is a line of worked_together '9', which is not there",
    ),
    "a wrong list item": (
        "letters",
        (("key", "targets"), ("okoye-im", "im; o k")),
        "x.xlsx: sheet letters, row 2, column B (targets): expected a key",
    ),
}


@pytest.mark.parametrize(("name", "rows", "message"), MISFITS.values(), ids=MISFITS)
def test_a_misfit_is_named_by_its_cell(name: str, rows: Rows, message: str) -> None:
    assert message in complaint(DESK, Sheet(name=name, rows=rows))


def placed() -> Callable[[Flaw], str]:
    book = Book(name="x.xlsx", sheets=sheets_of(DESK.put(an_applicant())))
    return records_in(book, own_sheets(book), Records(), lambda _sheet, _column: None)[1]


@pytest.mark.parametrize(
    ("kind", "key", "field", "place"),
    [
        (Kind.LETTER, "okoye-im", "targets[0]", "sheet letters, row 2, column C (targets)"),
        (
            Kind.WRITER,
            "okoye",
            "worked_together[1].rotation",
            "sheet writers.worked_together, row 3, column B (rotation)",
        ),
        (Kind.WRITER, "okoye", "other", "sheet writers, row 2, column A (key)"),
        (Kind.CONTACT, "nobody", "on", "x.xlsx: on"),
    ],
)
def test_a_flaw_is_placed_at_its_cell(kind: Kind, key: str, field: str, place: str) -> None:
    assert place in placed()(Flaw(kind=kind, key=key, field=field, message="is wrong"))


def test_a_flaw_of_a_contact_is_placed_by_its_row() -> None:
    book = Book(name="x", sheets=sheets_of(DESK))
    records, place = records_in(book, own_sheets(book), Records(), lambda _sheet, _column: None)
    (contact,) = records.contacts
    flaw = Flaw(kind=Kind.CONTACT, key=contact.key, field="writer", message="is wrong")
    assert "sheet contacts, row 2, column A (writer)" in place(flaw)
