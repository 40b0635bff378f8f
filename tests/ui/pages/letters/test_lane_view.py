"""A lane of the board: its cards are dragged out, and only letters that may come are let in."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.letters.lane_view import MIME, LaneView
from lordesk.ui.pages.letters.state import derive
from lordesk.ui.session import Session

BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NO_BUTTON = Qt.MouseButton.NoButton
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def lane(session: Session, qtbot: QtBot) -> LaneView:
    made = LaneView("Planned", session, lambda key: key == "patel-im")
    qtbot.addWidget(made)
    made.rows.set_rows(derive(session.records, session.catalogue, session.plan).rows)
    made.resize(200, 500)
    made.show()
    return made


def carried(key: str) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, key.encode())
    return data


def test_a_dragged_card_carries_the_key_of_its_letter(lane: LaneView) -> None:
    drag = lane.drag(lane.rows.index(1, 0))
    assert bytes(drag.mimeData().data(MIME).data()).decode() == lane.rows.key_at(1)
    assert not drag.pixmap().isNull()
    drag.deleteLater()


def test_a_drag_begins_only_after_some_way_on_a_card(
    lane: LaneView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []

    def note(_drag: QDrag, _action: Qt.DropAction) -> None:
        begun.append(1)

    monkeypatch.setattr(QDrag, "exec", note)
    place = lane.visualRect(lane.rows.index(0, 0)).center()
    qtbot.mousePress(lane.viewport(), BUTTON, pos=place)
    for way in (QPoint(1, 1), QPoint(60, 0)):
        point = QPointF(place + way)
        over = QPointF(lane.viewport().mapToGlobal(place + way))
        move = QMouseEvent(QEvent.Type.MouseMove, point, over, NO_BUTTON, BUTTON, NONE)
        QApplication.sendEvent(lane.viewport(), move)
        assert len(begun) == (way.x() > 1)
    qtbot.mouseRelease(lane.viewport(), BUTTON, pos=place)


@pytest.mark.parametrize(("key", "is_taken"), [("patel-im", True), ("osei-im", False), ("", False)])
def test_only_a_letter_that_may_come_is_let_in(
    lane: LaneView, qtbot: QtBot, key: str, is_taken: bool
) -> None:
    told: list[str] = []
    lane.dropped.connect(told.append)
    data = carried(key)
    enter = QDragEnterEvent(QPoint(5, 5), MOVE, data, BUTTON, NONE)
    move = QDragMoveEvent(QPoint(6, 6), MOVE, data, BUTTON, NONE)
    for event in (enter, move):
        QApplication.sendEvent(lane.viewport(), event)
        assert event.isAccepted() is is_taken
    lane.grab()
    drop = QDropEvent(QPointF(6, 6), MOVE, data, BUTTON, NONE)
    QApplication.sendEvent(lane.viewport(), drop)
    assert told == ([key] if is_taken else [])


def test_a_card_that_goes_on_leaves_no_frame_behind(lane: LaneView) -> None:
    before = lane.grab().toImage()
    data = carried("patel-im")
    enter = QDragEnterEvent(QPoint(5, 5), MOVE, data, BUTTON, NONE)
    QApplication.sendEvent(lane.viewport(), enter)
    assert lane.grab().toImage() != before
    QApplication.sendEvent(lane.viewport(), QDragLeaveEvent())
    assert lane.grab().toImage() == before


def test_a_file_from_elsewhere_is_not_a_card(lane: LaneView) -> None:
    data = QMimeData()
    data.setText("patel-im")
    enter = QDragEnterEvent(QPoint(5, 5), MOVE, data, BUTTON, NONE)
    QApplication.sendEvent(lane.viewport(), enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_a_menu_is_asked_for_by_mouse_and_by_key(
    lane: LaneView, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    lane.choose(lane.rows.key_at(0))
    place = lane.visualRect(lane.rows.index(0, 0)).center()
    with qtbot.waitSignal(lane.menu_wanted):
        lane.contextMenuEvent(QContextMenuEvent(reason, place, lane.mapToGlobal(place)))
