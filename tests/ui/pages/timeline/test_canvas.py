"""The surface: sizes, the part of time that shows, and room for rows at every text size."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.canvas import TimelineCanvas
from lordesk.ui.pages.timeline.state import SeasonLine
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from tests.timelines import a_timeline

STATE = a_timeline()
DEADLINE = "eras-2028/okoye-im/deadline"


def shown(qtbot: QtBot, width: int = 1000, height: int = 420) -> TimelineCanvas:
    canvas = TimelineCanvas("Timeline")
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.show_state(STATE)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


def deadline_x(canvas: TimelineCanvas) -> float:
    mark = STATE.mark(DEADLINE)
    assert mark is not None
    place = canvas.place_of(mark)
    assert place is not None
    return place.x()


def test_until_it_is_zoomed_the_season_fits_every_width(qtbot: QtBot) -> None:
    canvas = shown(qtbot)
    for width in (760, 1400):
        canvas.resize(width, 420)
        assert 0 < deadline_x(canvas) < canvas.viewport().width()


def test_once_zoomed_a_resize_leaves_the_zoom_alone(qtbot: QtBot) -> None:
    canvas = shown(qtbot)
    canvas.zoom(2)
    per_day = canvas.per_day
    canvas.resize(760, 420)
    assert canvas.per_day == per_day


def test_the_head_leaves_room_for_rows_at_twice_the_text_size(
    qtbot: QtBot, qapp: QApplication
) -> None:
    look.apply(qapp, look.Look(scale=2.0))
    canvas = shown(qtbot, 800, 340)
    assert canvas.drawing is not None
    assert canvas.drawing.lanes == 1
    assert canvas.viewport().height() - canvas.drawing.head > canvas.drawing.measures.row


def test_without_a_plan_nothing_is_drawn_and_nothing_fails(qtbot: QtBot) -> None:
    canvas = TimelineCanvas("Timeline")
    qtbot.addWidget(canvas)
    canvas.zoom(2)
    canvas.show_focus()
    canvas.show_all()
    canvas.show_today()
    assert canvas.drawing is None
    assert not canvas.grab().isNull()


def test_lines_of_the_season_without_room_for_words_are_told(
    qtbot: QtBot, qapp: QApplication
) -> None:
    canvas = TimelineCanvas("Timeline")
    qtbot.addWidget(canvas)
    told: list[tuple[SeasonLine, ...]] = []
    canvas.unsaid_changed.connect(told.append)
    canvas.show()
    look.apply(qapp, Look(scale=2.0))
    canvas.resize(500, 300)
    canvas.show_state(STATE)
    assert told[-1]
    assert set(told[-1]) < set(STATE.lines)
    look.apply(qapp, Look())
    canvas.resize(2400, 700)
    canvas.show_state(STATE)
    assert told[-1] == ()
