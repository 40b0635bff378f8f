"""A section: panels in a column, rows whose label belongs to their control."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.session import Session
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
