"""The shapes of marks: each looks different from every other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from lordesk.ui.pages.timeline.boxes import Measures
from lordesk.ui.pages.timeline.marks import draw_mark, draw_shape
from lordesk.ui.pages.timeline.state import Shape, Tone
from tests.builders import a_letter, a_yes
from tests.timelines import a_timeline, drawn


def blank() -> QImage:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    return image


def picture(shape: Shape, tone: Tone = Tone.ACCENT) -> QImage:
    image = blank()
    painter = QPainter(image)
    draw_shape(painter, QPointF(20, 20), shape, tone, 1.0)
    painter.end()
    return image


@pytest.mark.parametrize(("one", "other"), list(combinations(Shape, 2)))
def test_no_two_shapes_look_alike(one: Shape, other: Shape) -> None:
    assert picture(one) != picture(other)


def test_marks_that_share_a_place_look_out_from_under_the_first() -> None:
    state = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-04")
    box = drawn(state).mark_box("eras-2028/okoye-im/confirm")
    assert box is not None
    assert box.behind
    assert all(abs(x - box.box.middle) >= 5 for x in box.behind)
    alone = type(box)(marks=box.marks[:1], box=box.box)
    images: list[QImage] = []
    for each in (box, alone):
        image = QImage(2000, 120, QImage.Format.Format_ARGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        draw_mark(painter, each, Tone.ACCENT, Measures())
        painter.end()
        images.append(image)
    assert images[0] != images[1]
