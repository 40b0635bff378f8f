"""Surfaces: their grounds, the bar at the start, the panel's heading."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.widgets.cards import Card, Ground, Panel, Rule


@pytest.mark.parametrize("kind", list(Ground))
def test_a_card_has_the_colour_of_its_ground(qtbot: QtBot, kind: Ground) -> None:
    card = Card(kind)
    qtbot.addWidget(card)
    card.resize(100, 60)
    assert card.grab().toImage().pixelColor(50, 30) == look.current().colour(kind.value)


@pytest.mark.parametrize(
    ("direction", "x"), [(Qt.LayoutDirection.LeftToRight, 2), (Qt.LayoutDirection.RightToLeft, 97)]
)
def test_the_bar_stands_at_the_start_in_both_directions(
    qtbot: QtBot, direction: Qt.LayoutDirection, x: int
) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.setLayoutDirection(direction)
    card.resize(100, 60)
    card.set_bar("due")
    assert card.grab().toImage().pixelColor(x, 30) == look.current().colour("due")


def test_a_panel_says_what_it_is(qtbot: QtBot) -> None:
    panel = Panel("Alarms")
    qtbot.addWidget(panel)
    assert panel.title.text() == "Alarms"


def test_a_rule_is_one_pixel_of_its_colour(qtbot: QtBot) -> None:
    rule = Rule("hairline")
    qtbot.addWidget(rule)
    rule.resize(20, 1)
    assert rule.height() == 1
    assert rule.grab().toImage().pixelColor(5, 0) == look.current().colour("hairline")
