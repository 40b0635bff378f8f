"""Panes stand beside each other where they fit, else one under the other."""

import pytest
from PySide6.QtWidgets import QApplication, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.panes import Panes


@pytest.mark.parametrize(
    ("width", "scale", "stacked"), [(1000, 1.0, False), (700, 1.0, True), (1000, 2.0, True)]
)
def test_a_narrow_page_or_large_text_stacks_them(
    qtbot: QtBot, qapp: QApplication, width: int, scale: float, stacked: bool
) -> None:
    look.apply(qapp, Look(scale=scale))
    first, second = QWidget(), QWidget()
    panes = Panes(first, second, (2, 1))
    qtbot.addWidget(panes)
    panes.resize(width, 400)
    panes.show()
    assert panes.is_stacked is stacked
    assert (first.y() < second.y()) is stacked
    panes.resize(2_000, 400)
    assert not panes.is_stacked


def test_stacked_what_scrolled_by_itself_is_shown_whole(qtbot: QtBot) -> None:
    first, second = Scroll(), QWidget()
    long = QWidget()
    long.setMinimumHeight(900)
    first.column.addWidget(long)
    panes = Panes(first, second)
    qtbot.addWidget(panes)
    panes.resize(600, 400)
    panes.show()
    assert panes.is_stacked
    qtbot.waitUntil(lambda: first.height() >= 900)
    assert first.verticalScrollBar().maximum() == 0
    assert panes.verticalScrollBar().maximum() > 0
    long.setMinimumHeight(1200)
    qtbot.waitUntil(lambda: first.height() >= 1200)
    with qtbot.waitSignal(panes.stacked):
        panes.resize(2_000, 400)
    assert first.height() <= 400


def test_stacked_a_short_table_shows_all_its_rows(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    table = QTableWidget(6, 1)
    table.verticalHeader().setDefaultSectionSize(56)
    QVBoxLayout(first).addWidget(table)
    panes = Panes(first, second)
    qtbot.addWidget(panes)
    panes.resize(600, 400)
    panes.show()
    assert first.minimumHeight() >= 6 * 56
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() == 0)
