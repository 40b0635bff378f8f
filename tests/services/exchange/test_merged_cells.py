"""Merged cells show their value in each row they span, within bounds."""

import io

import openpyxl
import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.merged_cells import Span, spans_in, with_merged
from lordesk.services.exchange.sheet import ROWS_AT_MOST, Cell
from lordesk.services.exchange.xlsx_file import read_xlsx

A2_TO_A4 = Span(column=0, row=1, last_row=3)


def filled(rows: list[tuple[Cell, ...]], *spans: Span) -> list[tuple[Cell, ...]]:
    return list(with_merged(rows, spans))


def test_a_merged_value_stands_in_each_of_its_rows() -> None:
    rows: list[tuple[Cell, ...]] = [("Name",), ("Ann", 1), (None, 2), (None, 3), (None, 4)]
    assert filled(rows, A2_TO_A4) == [("Name",), ("Ann", 1), ("Ann", 2), ("Ann", 3), (None, 4)]


def test_a_row_with_nothing_of_its_own_is_the_lower_part_of_a_taller_one() -> None:
    assert filled([("Name",), ("Ann", 1), (), (None, " ")], A2_TO_A4)[2:] == [(), ()]


def test_what_a_program_left_below_a_merged_cell_is_not_shown() -> None:
    assert filled([("Name",), ("Ann", 1), ("Old", 2)], A2_TO_A4)[2] == ("Ann", 2)
    assert filled([("Name",), ("Ann", 1), ("Old",)], A2_TO_A4)[2] == ()


def test_a_merged_column_beyond_the_end_of_a_row_widens_it() -> None:
    rows: list[tuple[Cell, ...]] = [("a", "b", "c"), (1, None, "x"), (2,)]
    assert filled(rows, Span(column=2, row=1, last_row=2))[2] == (2, None, "x")


def test_of_merged_cells_that_overlap_the_first_counts() -> None:
    rows: list[tuple[Cell, ...]] = [("a", 1), ("b", 2), ("c", 3)]
    spans = (Span(column=0, row=0, last_row=2), Span(column=0, row=1, last_row=2))
    assert filled(rows, *spans) == [("a", 1), ("a", 2), ("a", 3)]


def test_only_cells_merged_over_rows_of_a_list_are_found() -> None:
    xml = (
        b'<mergeCells count="5"><mergeCell ref="A1:F1"/><x:mergeCell  ref = \'B2:C4\'/>'
        b'<mergeCell ref="ZZ1:ZZ9"/><mergeCell ref="A0:A0"/><mergeCell ref="A9:A2"/></mergeCells>'
    )
    assert spans_in(xml, "x.xlsx") == (Span(column=1, row=1, last_row=3),)


def test_more_merged_cells_than_rows_are_refused() -> None:
    xml = b'<mergeCell ref="A1:A1048576"/>' * (ROWS_AT_MOST + 1)
    with pytest.raises(InvalidInputError, match=r"^x.xlsx has more than 20,000 merged cells"):
        spans_in(xml, "x.xlsx")


def test_merged_cells_over_the_whole_sheet_cost_no_more_than_its_rows() -> None:
    spans = [Span(column=0, row=row, last_row=1_048_575) for row in range(ROWS_AT_MOST)]
    rows: list[tuple[Cell, ...]] = [("Ann", n) for n in range(2_000)]
    assert filled(rows, *spans) == [("Ann", n) for n in range(2_000)]


def test_a_workbook_is_read_with_its_merged_cells() -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    rows = (("LORs", None), ("Name", "Assigned"), ("Ann Lee", "Bayview"), (None, "Harbor"))
    for n, row in enumerate(rows, start=1):
        for m, value in enumerate(row, start=1):
            sheet.cell(n, m).value = value
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("A3:A4")
    buffer = io.BytesIO()
    workbook.save(buffer)
    read = read_xlsx(buffer.getvalue(), "x.xlsx").sheets[0].rows
    assert read == (("LORs",), ("Name", "Assigned"), ("Ann Lee", "Bayview"), ("Ann Lee", "Harbor"))
