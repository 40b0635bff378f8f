"""Cards beside each other, as many as the width holds."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.portfolio.card_grid import CardGrid
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.text import Text


@pytest.mark.parametrize(("width", "across"), [(320, 1), (640, 2), (980, 3), (2000, 3)])
def test_the_width_decides_how_many_stand_beside_each_other(
    qtbot: QtBot, width: int, across: int
) -> None:
    grid = CardGrid()
    qtbot.addWidget(grid)
    grid.show_cards([QWidget() for _ in range(5)])
    grid.resize(width, 400)
    grid.show()
    assert grid.across == across


def test_two_cards_share_a_wide_row(qtbot: QtBot) -> None:
    grid = CardGrid()
    qtbot.addWidget(grid)
    grid.resize(1200, 400)
    grid.show_cards([QWidget(), QWidget()])
    assert grid.across == 2


def test_the_row_is_as_high_as_the_words_of_its_cards_need(qtbot: QtBot) -> None:
    card = Card()
    words = Text("A rule with many words that wrap in a narrow card. " * 4)
    card.column.addWidget(words)
    grid = CardGrid()
    qtbot.addWidget(grid)
    grid.resize(320, 10)
    grid.show_cards([card])
    grid.show()
    low = grid.minimumHeight()
    assert low >= words.heightForWidth(words.width())
    words.setText(words.text() * 3)
    qtbot.waitUntil(lambda: grid.minimumHeight() > low)
