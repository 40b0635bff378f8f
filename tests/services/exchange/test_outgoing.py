"""What leaves for other programs."""

import pytest

from lordesk.domain.errors import RefusedError
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Records
from lordesk.services.exchange.csv_file import read_csv
from lordesk.services.exchange.outgoing import (
    as_cards,
    as_resume,
    as_text_tables,
    as_workbook,
    sheets_for,
    table_names,
    texts_beyond_a_cell,
)
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.sheet import Book
from lordesk.services.exchange.xlsx_file import read_xlsx
from tests.builders import a_desk
from tests.exchanging import NAMESPACE, a_sheet


@pytest.mark.parametrize("name", table_names())
def test_every_table_can_leave_alone_and_is_known_again(name: str) -> None:
    raw = as_text_tables(sheets_for(a_desk(), name))
    (own,) = own_sheets(read_csv(raw, "x.csv"))
    assert own.table.name == name


def test_one_table_begins_with_its_headings() -> None:
    assert as_text_tables(sheets_for(a_desk(), "writers")).startswith(b'\xef\xbb\xbf"key","name"')


def test_everything_leaves_in_one_file() -> None:
    sheets = sheets_for(a_desk(), None)
    assert read_xlsx(as_workbook(sheets), "x") == Book(
        name="x", sheets=read_xlsx(as_workbook(sheets), "x").sheets
    )
    assert len(read_csv(as_text_tables(sheets), "x").sheets) == len(sheets) > 4


def test_a_table_that_is_none_is_named_with_those_there_are() -> None:
    with pytest.raises(RefusedError, match="no table pets"):
        sheets_for(a_desk(), "pets")


def test_texts_that_no_cell_holds_are_counted() -> None:
    assert texts_beyond_a_cell([a_sheet(("xxx", "xx", None))], 2) == 1


def test_cards_carry_the_desks_own_names_and_need_writers() -> None:
    desk = a_desk()
    named = desk.put(Preferences(calendar=CalendarChoices(namespace=NAMESPACE)))
    assert as_cards(desk, "4.0") != as_cards(named, "4.0")
    with pytest.raises(RefusedError, match="no writers yet"):
        as_cards(Records(), "3.0")


def test_a_resume_needs_a_profile() -> None:
    assert b"Mira" in as_resume(a_desk())
    with pytest.raises(RefusedError, match="no profile yet"):
        as_resume(Records())
