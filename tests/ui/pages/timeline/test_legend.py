"""The legend: every shape with its word, on as many lines as it needs."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.legend import Legend


def test_it_says_every_entry_aloud(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    said = legend.accessibleDescription()
    assert said.startswith("Rotation, Ask window, Memory fades, Done")
    assert "date projected" in said


def test_it_needs_more_lines_where_there_is_less_room(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    wide, narrow = legend.heightForWidth(2000), legend.heightForWidth(300)
    assert narrow > wide
    assert narrow % wide == 0
    assert legend.heightForWidth(1) == wide * 9


def test_each_entry_is_drawn_whatever_the_room(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    assert drawn(legend, 300) == pytest.approx(drawn(legend, 2000), rel=0.05)


def drawn(legend: Legend, width: int) -> int:
    """How many pixels are no ground."""
    legend.resize(width, legend.heightForWidth(width))
    picture = legend.grab().toImage()
    ground = picture.pixel(width - 1, 0)
    across, down = range(picture.width()), range(picture.height())
    return sum(picture.pixel(x, y) != ground for x in across for y in down)
