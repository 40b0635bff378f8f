"""The item model: filters and sorts rows as values, and keeps Qt's rules."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import ROW_ROLE, SECOND_ROLE, TONE_ROLE, RowsModel


@dataclass(frozen=True)
class Line:
    key: str
    name: str
    due: date | None


LINES = (
    Line("a", "Dr. Ünal", date(2027, 3, 1)),
    Line("b", "Dr. Abara", None),
    Line("c", "Dr. Zhou", date(2026, 12, 1)),
)


def name(line: Line) -> str:
    return line.name


def key(line: Line) -> str:
    return line.key


def due(line: Line) -> date | None:
    return line.due


def said(line: Line) -> str:
    return str(line.due)


def tone(line: Line) -> str:
    return "due" if line.due else ""


COLUMNS = (
    Column(title="Writer", text=name, sort_by=name, second=key, tone=tone),
    Column(title="Due", text=said, sort_by=due),
)


@pytest.fixture
def model() -> RowsModel[Line]:
    made = RowsModel(COLUMNS, key)
    made.set_rows(LINES)
    return made


def keys(model: RowsModel[Line]) -> str:
    return "".join(line.key for line in model.shown)


def test_it_keeps_the_rules_of_item_models(model: RowsModel[Line]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(1)
    model.set_filter("dr")
    model.set_rows(LINES[:1])
    assert tester.model() is model


def test_rows_keep_their_order_when_the_column_sorted_by_is_gone(model: RowsModel[Line]) -> None:
    model.sort(1)
    model.columns = model.columns[:1]
    model.set_rows(LINES)
    assert keys(model) == "abc"


@pytest.mark.parametrize(
    ("column", "order", "shown"),
    [
        (0, Qt.SortOrder.AscendingOrder, "bac"),
        (1, Qt.SortOrder.AscendingOrder, "cab"),
        (1, Qt.SortOrder.DescendingOrder, "bac"),
        (-1, Qt.SortOrder.AscendingOrder, "abc"),
    ],
)
def test_it_sorts_by_value_and_rows_without_one_come_last(
    model: RowsModel[Line], column: int, order: Qt.SortOrder, shown: str
) -> None:
    model.sort(column, order)
    assert keys(model) == shown


@pytest.mark.parametrize(
    ("words", "shown"), [("unal", "a"), ("dr A", "ab"), ("", "abc"), ("q", "")]
)
def test_it_filters_by_every_word_without_accents(
    model: RowsModel[Line], words: str, shown: str
) -> None:
    model.set_filter(words)
    assert keys(model) == shown


def test_a_row_is_found_by_its_key_where_it_stands_now(model: RowsModel[Line]) -> None:
    model.sort(1)
    assert model.row_of("c") == 0
    assert model.key_at(0) == "c"
    assert model.row_of("x") == -1
    assert model.key_at(9) == ""
    assert model.sorting == (1, False)


def test_cells_answer_by_role(model: RowsModel[Line]) -> None:
    index = model.index(0, 0)
    assert index.data() == "Dr. Ünal"
    assert index.data(SECOND_ROLE) == "a"
    assert index.data(TONE_ROLE) == "due"
    assert index.data(ROW_ROLE) == LINES[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Dr. Ünal, a"
    assert model.index(0, 1).data(SECOND_ROLE) == ""
    assert model.data(model.index(9, 9)) is None


def test_columns_have_their_titles(model: RowsModel[Line]) -> None:
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Due"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
