"""The grid by keyboard: arrows, Space, Enter, and where it stands after a change."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey
from lordesk.domain.records import Records
from lordesk.ui.pages.portfolio.grid import ProgramGrid
from lordesk.ui.pages.portfolio.grid_model import GridModel
from tests.builders import a_program
from tests.portfolios import HERE, portfolio_of, three

Key = Qt.Key


def shown(qtbot: QtBot, records: Records) -> ProgramGrid:
    grid = ProgramGrid(GridModel(), "Programs and letters")
    qtbot.addWidget(grid)
    state = portfolio_of(records)
    grid.show_rows(state.rows, state.columns)
    grid.resize(900, 300)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def test_arrows_walk_cells_and_space_asks_to_toggle(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(a_program("lake", name="Lake"), **HERE))
    grid.choose_cell("bay", "okoye-im")
    QTest.keyClick(grid, Key.Key_Right)
    QTest.keyClick(grid, Key.Key_Down)
    assert (grid.key, grid.letter) == ("lake", "silva-im")
    with qtbot.waitSignal(grid.toggle_wanted) as told:
        QTest.keyClick(grid, Key.Key_Space)
    assert told.args == ["lake", "silva-im", False]


def test_space_on_an_assigned_letter_says_that_it_stands_there(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(a_program(assigned=(LetterKey("tan-im"),)), **HERE))
    grid.choose_cell("bay", "tan-im")
    with qtbot.waitSignal(grid.toggle_wanted) as told:
        QTest.keyClick(grid, Key.Key_Space)
    assert told.args == ["bay", "tan-im", True]


def test_enter_opens_the_letter_or_the_program(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(**HERE))
    grid.choose_cell("bay", "tan-im")
    with qtbot.waitSignal(grid.letter_wanted) as told:
        QTest.keyClick(grid, Key.Key_Return)
    assert told.args == ["tan-im"]
    grid.choose_cell("bay", "")
    with qtbot.waitSignal(grid.opened) as told:
        QTest.keyClick(grid, Key.Key_Return)
    assert told.args == ["bay"]


def test_the_cell_stays_current_when_rows_are_drawn_anew(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(a_program("lake", name="Lake"), **HERE))
    grid.choose_cell("lake", "silva-im")
    state = portfolio_of(three(a_program("alba", name="Alba"), a_program("lake"), **HERE))
    grid.show_rows(state.rows, state.columns)
    assert (grid.key, grid.letter) == ("lake", "silva-im")


def test_a_double_click_toggles_the_cell_under_it(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(**HERE))
    place = grid.visualRect(grid.grid.index(0, 2)).center()
    with qtbot.waitSignal(grid.toggle_wanted) as told:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["bay", "silva-im", False]


def test_a_menu_is_offered_for_the_current_cell(qtbot: QtBot) -> None:
    grid = shown(qtbot, three(**HERE))
    grid.choose_cell("bay", "tan-im")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint(3, 4))
    with qtbot.waitSignal(grid.menu_wanted) as told:
        QApplication.sendEvent(grid.viewport(), event)
    assert told.args == ["bay", "tan-im", QPoint(3, 4)]
