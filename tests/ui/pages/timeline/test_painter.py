"""Painting: the same boxes give the same pixels, and colours follow the look."""

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lordesk.ui.pages.timeline.painter import Strokes
from lordesk.ui.pages.timeline.state import TimelineState
from lordesk.ui.theme import look
from tests.timelines import a_timeline, drawn

STATE = a_timeline()


def picture(state: TimelineState) -> QImage:
    image = QImage(1600, 200, QImage.Format.Format_ARGB32)
    image.fill(look.current().colour("card"))
    painter = QPainter(image)
    drawing = drawn(state)
    strokes = Strokes(painter, drawing)
    strokes.months(0, 200)
    strokes.season_lines(0, 200)
    strokes.today_line(0, 200)
    for row in drawing.rows:
        strokes.row(row)
    painter.end()
    return image


def test_the_same_plan_gives_the_same_pixels(qapp: QApplication) -> None:
    assert picture(STATE) == picture(STATE)


def test_dark_is_another_picture(qapp: QApplication) -> None:
    light = picture(STATE)
    look.apply(qapp, look.Look(colours=look.DARK))
    assert picture(STATE) != light


def test_a_rotation_too_short_for_its_name_is_named_after_it(qapp: QApplication) -> None:
    drawing = drawn(STATE)
    (row, *_) = drawing.rows
    bar = row.bars[0].box
    image = picture(STATE)
    beyond = range(round(bar.right) + 8, round(bar.right) + 40)
    middle = round(bar.top + bar.height / 2)
    colours = {image.pixelColor(x, middle).rgb() for x in beyond}
    assert bar.width < 100
    assert len(colours) > 2, "words, not bare ground"
