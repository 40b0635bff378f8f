"""Cells, and what a place in a spreadsheet is called."""

from datetime import date

import pytest

from lordesk.services.exchange.sheet import Cell, letters_of, place_of, text_of
from tests.exchanging import a_sheet


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_columns_are_lettered_as_spreadsheets_do(column: int, letters: str) -> None:
    assert letters_of(column) == letters


@pytest.mark.parametrize(
    ("cell", "text"),
    [(None, ""), (True, "yes"), (5.0, "5"), (5.5, "5.5"), (date(2027, 1, 2), "2027-01-02")],
)
def test_a_cell_reads_as_a_person_would(cell: Cell, text: str) -> None:
    assert text_of(cell) == text


def test_a_place_names_sheet_row_column_and_heading() -> None:
    sheet = a_sheet(("a",), ("b",), name="Letters")
    assert place_of("x.xlsx", sheet, 1, 3, "Date\nasked") == (
        "x.xlsx: sheet Letters, row 2, column D (Date asked)"
    )
    assert place_of("x.csv", a_sheet(("a",)), 0, 0) == "x.csv: row 1, column A"


def test_a_long_heading_is_cut() -> None:
    assert "..." in place_of("x", a_sheet(("a",)), 0, 0, "x" * 500)


def test_a_cell_beyond_its_row_is_empty_and_so_is_a_sheet_of_blanks() -> None:
    sheet = a_sheet(("a",), (None, " "))
    assert sheet.cell(0, 9) is None
    assert not sheet.is_empty
    assert a_sheet((None, " ")).is_empty
