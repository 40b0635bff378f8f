"""The order of the Tab key: what comes late stands where it belongs."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.tab_order import follow


def test_what_stands_in_a_late_widget_follows_the_one_named(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    first, last, late = QPushButton(), QPushButton(), QWidget()
    for widget in (first, last, late):
        column.addWidget(widget)
    inner = [QPushButton(late), QPushButton(late)]
    follow(first, (late,))
    assert first.nextInFocusChain() is inner[0]
    assert inner[0].nextInFocusChain() is inner[1]
    assert inner[1].nextInFocusChain() is last
