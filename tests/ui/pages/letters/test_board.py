"""The board: letters in lanes, walked by arrows."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import Event
from lordesk.services.letters import Details, record
from lordesk.ui.pages.letters.board import Board
from lordesk.ui.pages.letters.state import Lane, derive
from lordesk.ui.session import Session


@pytest.fixture
def board(session: Session, qtbot: QtBot) -> Board:
    made = Board(session)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.show_rows(derive(session.records, session.catalogue, session.plan).rows, "patel-im")
    return made


def test_every_letter_stands_in_the_lane_of_its_stage(board: Board) -> None:
    found = {lane: [row.key for row in view.rows.shown] for lane, view in board.lanes.items()}
    assert found == {
        Lane.PLANNED: ["lindqvist-im", "romero-neuro"],
        Lane.ASKED: [],
        Lane.PROMISED: ["patel-im", "yusufzai-im"],
        Lane.PORTAL: [],
        Lane.ARRIVED: [],
        Lane.OUT: ["osei-im"],
    }
    assert board.heads[Lane.PROMISED].text() == "Promised · 2"


def test_arrows_walk_within_a_lane_and_over_empty_ones(board: Board, qtbot: QtBot) -> None:
    promised = board.lanes[Lane.PROMISED]
    with qtbot.waitSignal(board.chosen) as told:
        qtbot.keyClick(promised, Qt.Key.Key_Down)
    assert told.args == ["yusufzai-im"]
    with qtbot.waitSignal(board.chosen) as told:
        qtbot.keyClick(promised, Qt.Key.Key_Right)
    assert told.args == ["osei-im"]
    with qtbot.assertNotEmitted(board.chosen):
        qtbot.keyClick(board.lanes[Lane.OUT], Qt.Key.Key_Right)
    board.lanes[Lane.OUT].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(board.chosen):
        qtbot.keyClick(board.lanes[Lane.OUT], Qt.Key.Key_Right)


def test_enter_and_a_double_click_open_a_card(board: Board, qtbot: QtBot) -> None:
    view = board.lanes[Lane.PROMISED]
    with qtbot.waitSignal(board.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["patel-im"]
    place = view.visualRect(view.rows.index(1, 0)).center()
    with qtbot.waitSignal(board.opened) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["yusufzai-im"]
    board.grab()


def test_a_card_is_read_with_its_stage_and_next_step(board: Board) -> None:
    rows = board.lanes[Lane.PROMISED].rows
    said = rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Dr. Nirav Patel, IM, preliminary, Agreed, Send the kit"


def test_alt_and_an_arrow_carry_a_card_to_the_nearest_lane_that_takes_it(
    board: Board, qtbot: QtBot
) -> None:
    promised = board.lanes[Lane.PROMISED]
    with qtbot.waitSignal(board.carried) as told:
        qtbot.keyClick(promised, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["patel-im", Lane.PORTAL]
    with qtbot.assertNotEmitted(board.carried):
        qtbot.keyClick(promised, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_a_card_let_fall_on_a_lane_is_told_with_it(board: Board, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.carried) as told:
        board.lanes[Lane.OUT].dropped.emit("patel-im")
    assert told.args == ["patel-im", Lane.OUT]
    assert board.lane_of("patel-im") is board.lanes[Lane.PROMISED]
    assert board.lane_of("nobody") is None


def test_a_card_that_goes_to_another_lane_takes_the_keyboard_along(
    board: Board, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitActive(board):
        board.activateWindow()
    session.attempt(
        lambda records: record(records, "lindqvist-im", Event.ASKED, Details(on=session.today))
    )
    planned, asked = board.lanes[Lane.PLANNED], board.lanes[Lane.ASKED]
    planned.setFocus()
    rows = derive(session.records, session.catalogue, session.plan).rows
    with qtbot.assertNotEmitted(board.chosen):
        board.show_rows(rows, "lindqvist-im")
    assert board.focusWidget() is asked
    assert asked.rows.key_at(asked.currentIndex().row()) == "lindqvist-im"
