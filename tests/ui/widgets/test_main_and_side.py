"""A column and one beside it, one under the other where the page is narrow."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.main_and_side import NARROW, MainAndSide


def test_the_second_column_goes_below_where_it_is_narrow(qtbot: QtBot) -> None:
    made = MainAndSide(300)
    qtbot.addWidget(made)
    made.first.addWidget(QLabel("First"))
    second = QLabel("Second")
    made.second.addWidget(second)
    made.resize(NARROW + 100, 300)
    made.show()
    assert not made.is_stacked
    assert second.width() == 300
    made.resize(NARROW - 100, 300)
    assert made.is_stacked
    qtbot.waitUntil(lambda: second.width() == NARROW - 100)
