"""The table: one row is current, found again by key, opened by Enter or a double click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.widgets.table import Table


def words(line: str) -> str:
    return line


@pytest.fixture
def table(qtbot: QtBot) -> Table[str]:
    model = RowsModel((Column(title="Name", text=words, sort_by=words),), words)
    model.set_rows(("c", "a", "b"))
    made = Table(model, "Names")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


def test_a_row_is_told_when_it_becomes_current(table: Table[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.chosen) as told:
        table.choose("a")
    assert told.args == ["a"]
    table.choose("nobody")
    assert table.key == "a"


def test_the_same_record_stays_current_through_sorting_and_other_rows(table: Table[str]) -> None:
    table.choose("a")
    table.rows.sort(0)
    assert table.currentIndex().row() == 0
    table.rows.set_rows(("b", "0", "a"))
    assert table.rows.key_at(table.currentIndex().row()) == "a"


def test_enter_and_a_double_click_open(table: Table[str], qtbot: QtBot) -> None:
    table.choose("c")
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["c"]
    place = table.visualRect(table.rows.index(1, 0)).center()
    with qtbot.waitSignal(table.opened):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_arrows_walk_the_rows(table: Table[str], qtbot: QtBot) -> None:
    table.choose("c")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.key == "a"


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_a_menu_is_asked_for_on_a_row_only(
    table: Table[str], qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    table.choose(table.rows.key_at(0))
    on_row = table.visualRect(table.rows.index(0, 0)).center()
    with qtbot.waitSignal(table.menu_wanted):
        table.contextMenuEvent(QContextMenuEvent(reason, on_row, table.mapToGlobal(on_row)))
    below = QPoint(5, 5_000)
    with qtbot.assertNotEmitted(table.menu_wanted):
        mouse = QContextMenuEvent.Reason.Mouse
        table.contextMenuEvent(QContextMenuEvent(mouse, below, below))


def test_its_rows_grow_with_the_text(table: Table[str], qapp: QApplication) -> None:
    before = table.rowHeight(0)
    look.apply(qapp, Look(scale=2.0))
    assert table.rowHeight(0) == 2 * before


@pytest.fixture
def wide(qtbot: QtBot) -> Table[str]:
    columns = (
        Column(title="Name", text=words, sort_by=words),
        Column(title="Field", text=words, sort_by=words, width=160, leaves=1),
        Column(title="Day", text=words, sort_by=words, width=100),
    )
    model = RowsModel(columns, words)
    model.set_rows(("18 November",))
    made = Table(model, "Letters")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def test_a_narrow_table_leaves_columns_out_and_does_not_scroll_sideways(
    wide: Table[str], qtbot: QtBot
) -> None:
    header = wide.horizontalHeader()
    assert [header.sectionSize(each) for each in (1, 2)] == [160, 100]
    wide.resize(240, 200)
    assert header.isSectionHidden(1)
    qtbot.waitUntil(lambda: wide.horizontalScrollBar().maximum() == 0)
    wide.resize(500, 200)
    assert not header.isSectionHidden(1)


def test_columns_that_a_person_pulled_stay(wide: Table[str]) -> None:
    header = wide.horizontalHeader()
    header.resizeSection(1, 200)
    wide.resize(420, 200)
    assert header.sectionSize(1) == 200


def test_columns_that_left_come_back_however_often_it_is_resized(
    wide: Table[str], qtbot: QtBot, qapp: QApplication
) -> None:
    header = wide.horizontalHeader()
    for width in (240, 260, 900):
        wide.resize(width, 200)
        qapp.processEvents()
    assert not header.isSectionHidden(1)


def test_rows_grow_with_their_names_after_a_person_pulled(wide: Table[str]) -> None:
    before = wide.rowHeight(0)
    wide.horizontalHeader().resizeSection(1, 200)
    wide.rows.set_rows(("a name that is far too long for the one line of its cell " * 3,))
    assert wide.rowHeight(0) > before
