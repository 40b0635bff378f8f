"""A spreadsheet of ours goes out, is edited, and comes back."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.records import Records
from lordesk.paths import resources
from lordesk.services.exchange.csv_file import read_csv, written_csv
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.own_import import plan_own_import
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.questions import Answers, DateOrderQuestion
from lordesk.services.exchange.sheet import Book
from lordesk.services.exchange.tables_in import records_in
from lordesk.services.exchange.tables_out import sheets_of
from lordesk.services.exchange.xlsx_file import read_xlsx, written_xlsx
from lordesk.services.interchange import read_file, write_file
from tests.builders import a_desk, a_letter, a_writer, an_applicant
from tests.exchanging import KNOWN, NAMESPACE, a_sheet
from tests.properties.plain_files import plain_files

FILES = [
    *(resources() / "sample").glob("*.lordesk"),
    *(Path(__file__).parents[2] / "data").glob("*.lordesk"),
]


def planned(desk: Records, book: Book, *, replace_desk: bool = False, **answers: Any) -> ImportPlan:
    return plan_own_import(
        desk,
        book,
        own_sheets(book),
        Answers(**answers),
        replace_desk=replace_desk,
        namespace=NAMESPACE,
        shipped_seasons=tuple(KNOWN.catalogue.seasons),
    )


def taken(desk: Records, book: Book, *, replace_desk: bool = False) -> Records:
    plan = planned(desk, book, replace_desk=replace_desk)
    assert plan.planned is not None
    return apply(desk, plan.planned.changes)


def as_workbook(desk: Records) -> Book:
    return read_xlsx(written_xlsx(sheets_of(desk)), "desk.xlsx")


def as_text(desk: Records) -> Book:
    return read_csv(written_csv(sheets_of(desk)), "desk.csv")


@pytest.mark.parametrize("form", [as_workbook, as_text])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_export_wipe_and_import_give_the_same_desk(path: Path, form: Any) -> None:
    desk = read_file(path.read_bytes(), path.name)
    desk = desk.put(desk.preferences) if not len(desk.choices) else desk
    after = taken(Records(), form(desk))
    told, given_ = json.loads(write_file(after)), json.loads(write_file(desk))
    told["preferences"].pop("calendar", None)
    given_.get("preferences", {}).pop("calendar", None)
    assert told | {"preferences": 0} == given_ | {"preferences": 0}
    assert not (planned(after, form(after)).planned or pytest.fail("not planned")).changes


def filled(value: Any) -> Any:
    """The value with a word in place of every empty text, which a table cannot tell from none."""
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return {name: filled(each) for name, each in held.items()}
    if isinstance(value, list):
        return [filled(each) for each in cast("list[Any]", value)]
    return "word" if value == "" else value


def pruned(value: Any) -> Any:
    """The value without the objects that hold nothing."""
    if isinstance(value, dict):
        held = {name: pruned(each) for name, each in cast("dict[str, Any]", value).items()}
        return {name: each for name, each in held.items() if each not in ({}, [])}
    if isinstance(value, list):
        return [pruned(each) for each in cast("list[Any]", value)]
    return value


@settings(max_examples=25)
@given(plain_files())
def test_any_desk_comes_back_from_its_tables(plain: dict[str, Any]) -> None:
    desk = read_file(json.dumps(filled(plain)).encode(), "x")
    for form in (as_workbook, as_text):
        book = form(desk)
        own = own_sheets(book)
        assert len(own) == len(book.sheets)
        found, _ = records_in(book, own, Records(), lambda _sheet, _column: None)
        told, known = (json.loads(write_file(each)) for each in (found, desk))
        assert pruned(told) == pruned(known)


def test_an_edit_in_the_sheet_is_the_only_change() -> None:
    desk = taken(Records(), as_workbook(a_desk(a_letter())))
    book = as_workbook(desk)
    edited = [
        a_sheet(
            *(
                tuple("New Name" if cell == "Adaeze Okoye" else cell for cell in row)
                for row in s.rows
            ),
            name=s.name,
        )
        for s in book.sheets
    ]
    plan = planned(desk, Book(name="desk.xlsx", sheets=tuple(edited)))
    assert plan.planned is not None
    assert (plan.planned.added, plan.planned.changed) == (0, 1)


def test_a_table_alone_touches_nothing_else() -> None:
    desk = taken(Records(), as_workbook(a_desk(a_letter(), a_writer("ruiz"))))
    after = taken(desk, Book(name="w.csv", sheets=(a_sheet(("key", "title"), ("okoye", "Chair")),)))
    assert after.writers["okoye"].worked_together == desk.writers["okoye"].worked_together
    assert "ruiz" in after.writers


def test_dates_that_a_program_rewrote_are_asked_about() -> None:
    sheet = a_sheet(("key", "deadline"), ("okoye-im", "3/4/2027"))
    desk = a_desk(a_letter())
    book = Book(name="l.csv", sheets=(sheet,))
    (question,) = planned(desk, book).questions
    assert isinstance(question, DateOrderQuestion)
    assert (question.column, question.examples) == (1, ("3/4/2027",))
    plan = planned(desk, book, date_order=DateOrder.MONTH_FIRST)
    assert plan.planned is not None
    assert str(apply(desk, plan.planned.changes).letters["okoye-im"].deadline) == "2027-03-04"


def test_replacing_needs_the_whole_desk() -> None:
    with pytest.raises(RefusedError, match="holds no whole desk"):
        planned(
            a_desk(),
            Book(name="w.csv", sheets=(a_sheet(("key", "name"), ("okoye", "x")),)),
            replace_desk=True,
        )
    other = as_workbook(a_desk(an_applicant(given_name="Else")))
    with pytest.raises(RefusedError, match="is the desk of Else"):
        planned(a_desk(a_letter()), other)
    after = taken(a_desk(a_letter()), other, replace_desk=True)
    assert len(after.letters) == 0


def test_a_dangling_key_is_named_by_its_cell() -> None:
    sheet = a_sheet(("key", "writer", "targets"), ("new", "nobody", "im"))
    with pytest.raises(InvalidInputError) as caught:
        planned(a_desk(), Book(name="l.csv", sheets=(sheet,)))
    assert str(caught.value) == (
        "l.csv: row 2, column B (writer): writer names writer nobody, which does not exist."
    )


def test_a_sheet_of_the_users_own_is_left_and_told() -> None:
    book = as_workbook(a_desk())
    book = Book(name=book.name, sheets=(*book.sheets, a_sheet(("my notes",), name="Notes")))
    assert planned(a_desk(), book).notices == (
        "Sheet Notes is no table of lordesk and was not read",
    )
