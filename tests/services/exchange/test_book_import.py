"""A spreadsheet file as a plan."""

from typing import Any

import pytest

from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.services.exchange.book_import import ImportOptions, mapped_sheets, plan_book, read_book
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.presets import Subject
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.recognising import FileKind
from lordesk.services.exchange.sheet import Book
from lordesk.services.exchange.xlsx_file import written_xlsx
from tests.builders import a_desk
from tests.exchanging import KNOWN, NAMESPACE, a_sheet

WRITERS = a_sheet(("Name", "Email"), ("Ann Lee", "a@x.example"), name="People")
PROGRAMS = a_sheet(("Program name", "City"), ("New", "Boston"), name="Programs")
NOTES = a_sheet(("to do",), ("call",), name="Notes")
BOOK = Book(name="x.xlsx", sheets=(PROGRAMS, WRITERS, NOTES))


def plan(book: Book, **wishes: Any) -> ImportPlan:
    wished = ImportOptions(**wishes)
    return plan_book(a_desk(), book, Answers(), wished, KNOWN, NAMESPACE)


def test_both_kinds_of_file_are_read() -> None:
    raw = written_xlsx([WRITERS])
    assert read_book(raw, "x", FileKind.WORKBOOK).sheets == (WRITERS,)
    assert read_book(b"a,b", "x", FileKind.TEXT_TABLE).sheets[0].rows == (("a", "b"),)


def test_every_sheet_that_is_known_is_taken_in_one_step_and_the_others_are_told() -> None:
    found = plan(BOOK)
    assert found.planned is not None
    assert found.planned.added == 2
    assert found.notices == ("Sheet Notes has no headings that are known and was not read",)


def test_one_sheet_may_be_chosen() -> None:
    found = plan(BOOK, sheet="people")
    assert found.planned is not None
    assert found.planned.added == 1
    with pytest.raises(
        InvalidInputError, match=r"no sheet Other\. Its sheets are Programs, People"
    ):
        plan(BOOK, sheet="Other")


def test_columns_and_subject_may_be_said() -> None:
    book = Book(name="x.csv", sheets=(a_sheet(("foo", "bar"), ("Ann Lee", "a@x.example")),))
    with pytest.raises(InvalidInputError, match=r"no row of headings is known \(foo, bar\)"):
        plan(book)
    columns = (("foo", "writer.name"), ("bar", "writer.email"))
    found = plan(book, subject=Subject.WRITERS, columns=columns)
    assert found.planned is not None
    assert found.planned.added == 1


def test_an_empty_file_and_a_replacing_list_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="is empty"):
        mapped_sheets(Book(name="x", sheets=(a_sheet(),)), ImportOptions(), KNOWN.presets)
    with pytest.raises(RefusedError, match="holds no whole desk"):
        plan(BOOK, replace_desk=True)


def test_columns_that_nobody_knows_are_told_and_those_left_out_are_not() -> None:
    headings = ("Name", "Datum", "Foo", *(f"x{n}" for n in range(6)))
    book = Book(name="x.csv", sheets=(a_sheet(headings, ("Ann Lee", "3.11.", "y")),))
    (notice,) = plan(book).notices
    assert "column B (Datum), C (Foo), D (x0)" in notice
    assert notice.endswith("and 2 more; say what a column means")
    left_out = tuple((heading.upper(), "-") for heading in headings[1:])
    assert plan(book, columns=left_out).notices == ()
