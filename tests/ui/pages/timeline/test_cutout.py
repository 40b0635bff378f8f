"""The part that shows: where time and names lie, from both directions of reading."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lordesk.ui.pages.timeline.cutout import Cutout, Glance
from lordesk.ui.pages.timeline.walking import Cursor
from tests.timelines import a_timeline, drawn

STATE = a_timeline()


def cutout(*, mirrored: bool = False, across: int = 0) -> Cutout:
    return Cutout(width=800, height=300, names=240, across=across, down=0, is_mirrored=mirrored)


def picture(cut: Cutout, cursor: Cursor) -> QImage:
    image = QImage(800, 300, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    Glance(painter, drawn(STATE), cut, cursor).paint("Letter")
    painter.end()
    return image


def test_names_stand_where_the_language_starts() -> None:
    assert cutout().time == QRectF(240, 0, 560, 300)
    assert cutout().names_left == 0
    assert cutout(mirrored=True).time == QRectF(0, 0, 560, 300)
    assert cutout(mirrored=True).names_left == 560


def test_scrolling_moves_time_and_leaves_the_names(qapp: QApplication) -> None:
    first = picture(cutout(), Cursor())
    moved = picture(cutout(across=90), Cursor())
    names = QRectF(0, 0, 240, 300).toRect()
    assert first.copy(names) == moved.copy(names)
    assert first != moved


def test_the_current_row_is_seen(qapp: QApplication) -> None:
    row = STATE.rows[0]
    mark = row.marks[0].key
    assert picture(cutout(), Cursor()) != picture(cutout(), Cursor(row=row.key, mark=mark))


def test_todays_pill_is_drawn_back_from_the_edge(qapp: QApplication) -> None:
    drawing = drawn(STATE)
    at_edge = picture(cutout(across=round(drawing.today_x) - 4), Cursor())
    beyond = picture(cutout(across=round(drawing.today_x) + 4), Cursor())
    head = QRectF(240, 0, 120, drawing.head).toRect()
    assert at_edge.copy(head) != beyond.copy(head)
