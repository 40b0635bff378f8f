"""The timeline under pointer and keyboard: zoom, pan, hover, click, walking, both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.state import TimelineState
from lordesk.ui.pages.timeline.view import TimelineView
from lordesk.ui.pages.timeline.walking import Cursor
from tests.builders import a_letter
from tests.timelines import a_timeline

Key = Qt.Key
ASK = "eras-2028/okoye-im/ask"
STATE = a_timeline()
Shown = Callable[..., TimelineView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def make(state: TimelineState = STATE, *, mirrored: bool = False) -> TimelineView:
        view = TimelineView("Timeline")
        if mirrored:
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.addWidget(view)
        view.resize(1000, 420)
        view.show_state(state)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return make


def point_of(view: TimelineView, key: str) -> QPointF:
    mark = view.state.mark(key) if view.state else None
    place = view.place_of(mark) if mark else None
    assert place is not None
    return place


def wheel(view: TimelineView, turned: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(700, 200)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)


def test_it_opens_on_the_season_ahead(shown: Shown) -> None:
    view = shown()
    assert 0 < point_of(view, "eras-2028/okoye-im/deadline").x() < view.viewport().width()


def test_ctrl_and_the_wheel_zoom_around_the_pointer(shown: Shown) -> None:
    view = shown()
    assert view.drawing is not None
    before = view.per_day
    wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.per_day == pytest.approx(before * 1.25)
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.per_day == pytest.approx(before)


def test_shift_and_the_wheel_pan(shown: Shown) -> None:
    view = shown()
    before = view.horizontalScrollBar().value()
    wheel(view, -120, Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalScrollBar().value() == before + 120


@pytest.mark.parametrize(
    ("key", "grows"), [(Key.Key_Plus, True), (Key.Key_Equal, True), (Key.Key_Minus, False)]
)
def test_plus_and_minus_zoom(shown: Shown, key: Qt.Key, grows: bool) -> None:
    view = shown()
    before = view.per_day
    QTest.keyClick(view, key)
    assert (view.per_day > before) is grows


def test_keys_show_today_the_season_and_everything(shown: Shown) -> None:
    view = shown()
    season = view.per_day
    QTest.keyClick(view, Key.Key_A)
    assert view.per_day < season
    assert view.horizontalScrollBar().maximum() <= 1
    QTest.keyClick(view, Key.Key_0)
    assert view.per_day == pytest.approx(season)
    QTest.keyClick(view, Key.Key_T)


def test_shift_and_arrows_pan_without_moving_the_cursor(shown: Shown) -> None:
    view = shown()
    before = view.horizontalScrollBar().value()
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalScrollBar().value() > before
    assert view.cursor_at == Cursor()


def test_walking_tells_where_it_is_and_says_it_aloud(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.waitSignal(view.moved_to) as told:
        QTest.keyClick(view, Key.Key_Down)
    assert told.args == [Cursor(row="okoye-im")]
    assert "Dr. Adaeze Okoye" in view.accessibleDescription()
    QTest.keyClick(view, Key.Key_End)
    assert "Wed" in view.accessibleDescription() or "Fri" in view.accessibleDescription()


def test_a_click_chooses_a_mark_and_a_double_click_opens_its_letter(
    shown: Shown, qtbot: QtBot
) -> None:
    view = shown()
    place = point_of(view, ASK).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.cursor_at == Cursor(row="okoye-im", mark=ASK)
    with qtbot.waitSignal(view.opened) as told:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["okoye-im"]


def test_enter_opens_the_letter_of_the_row(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    QTest.keyClick(view, Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Key.Key_Return)
    assert told.args == ["okoye-im"]


def test_dragging_moves_the_days_shown(shown: Shown) -> None:
    view = shown()
    bar = view.horizontalScrollBar()
    before = bar.value()
    start = QPoint(700, 300)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), QPoint(640, 300))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(640, 300))
    assert bar.value() >= before


def test_hover_explains_the_mark_the_window_and_the_rotation(shown: Shown) -> None:
    view = shown()
    found = view.hit_at(point_of(view, ASK))
    assert found is not None
    assert "Ask Dr. Okoye for a strong letter" in words.tip(found)
    assert "Mon 1 Feb 2027" in words.tip(found)
    assert view.hit_at(QPointF(5, 1)) is None
    assert view.drawing is not None
    box = view.drawing.mark_box(ASK)
    assert box is not None
    x = point_of(view, ASK).x() + view.drawing.flags[0].x - box.box.middle
    assert "Season opens, Wed 2 Jun 2027" in view.tip_at(QPointF(x + 1, 2))
    assert view.tip_at(QPointF(2, 2)) == ""


def test_time_runs_left_to_right_and_names_stand_at_the_start(shown: Shown) -> None:
    plain, mirrored = shown(), shown(mirrored=True)
    early, late = "eras-2028/okoye-im/signal", "eras-2028/okoye-im/deadline"
    for view in (plain, mirrored):
        assert point_of(view, early).x() < point_of(view, late).x()
    width = plain.viewport().width()
    assert plain.drawing is not None
    below = plain.drawing.head + 20
    edge = plain.hit_at(QPointF(20, below))
    assert edge is not None
    assert edge.marks == ()
    assert point_of(mirrored, early).x() < point_of(plain, early).x()
    names = mirrored.hit_at(QPointF(width - 20, below))
    assert names is not None
    assert names.row.key == "okoye-im"


def test_another_plan_keeps_zoom_place_and_cursor(shown: Shown) -> None:
    view = shown()
    view.zoom(3)
    view.move_to(Cursor(row="okoye-im", mark=ASK))
    per_day, place = view.per_day, view.horizontalScrollBar().value()
    view.show_state(a_timeline(a_letter(), a_letter("second")))
    assert view.per_day == per_day
    assert abs(view.horizontalScrollBar().value() - place) <= 1
    assert view.cursor_at == Cursor(row="okoye-im", mark=ASK)


def test_a_row_far_below_is_brought_into_view(shown: Shown) -> None:
    state = a_timeline(*(a_letter(f"l{n:02}") for n in range(60)))
    view = shown(state)
    view.move_to(Cursor(row="l59"))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert not view.grab().isNull()


def test_a_right_click_offers_a_menu_for_the_mark(shown: Shown, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    view = shown()
    place = point_of(view, ASK).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(1, 1))
    with qtbot.waitSignal(view.menu_wanted) as told:
        QApplication.sendEvent(view.viewport(), event)
    assert isinstance(told.args, list)
    assert told.args[0] == STATE.mark(ASK)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, QPoint(1, 1))
    with qtbot.waitSignal(view.menu_wanted):
        QApplication.sendEvent(view.viewport(), event)


def test_p_and_u_ask_to_pin_and_unpin(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.waitSignal(view.pin_wanted):
        QTest.keyClick(view, Key.Key_P)
    with qtbot.waitSignal(view.unpin_wanted):
        QTest.keyClick(view, Key.Key_U)
