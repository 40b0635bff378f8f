"""A section: panels in a column, rows whose label belongs to their control."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.effect_bar import EffectBar
from lordesk.ui.pages.settings.page import SettingsPage
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.text import Text


def test_a_panel_stands_in_the_column_with_its_sentence(qtbot: QtBot, session: Session) -> None:
    section = Section(session, "Plan")
    qtbot.addWidget(section)
    panel = section.panel("The numbers", "Any of them can be your own.")
    section.end()
    words = [label.text() for label in panel.findChildren(Text)]
    assert words == ["The numbers", "Any of them can be your own."]
    assert section.accessibleName() == "Plan"


def test_a_named_row_names_its_control(qtbot: QtBot) -> None:
    parent, edit = QWidget(), QLineEdit()
    qtbot.addWidget(parent)
    parent.setLayout(named_row("Subject", edit, "One line"))
    assert edit.accessibleName() == "Subject"


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("part", ["judging", "words"])
def test_a_docked_bar_stands_under_the_cards_edge_to_edge(
    qtbot: QtBot,
    session: Session,
    qapp: QApplication,
    part: str,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        page = SettingsPage(session)
        qtbot.addWidget(page)
        page.resize(1040, 700)
        page.show()
        page.open(Place(page=PageId.SETTINGS, part=part))
        bar = page.section.findChildren(EffectBar)[0]
        card = page.section.findChildren(Panel)[0]
        qtbot.waitUntil(lambda: _edges(card, page) == _edges(bar, page))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _edges(widget: QWidget, page: QWidget) -> tuple[int, int]:
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return place.left(), place.right()
