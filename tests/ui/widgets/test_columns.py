"""Two columns, or one under the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.columns import Columns
from lordesk.ui.widgets.page import Scroll


def test_the_second_column_goes_under_the_first_where_it_is_narrow(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    columns = Columns(first, second, low=(100, 200))
    qtbot.addWidget(columns)
    columns.resize(1000, 300)
    columns.show()
    assert not columns.is_stacked
    columns.resize(600, 300)
    assert columns.is_stacked
    assert (first.minimumHeight(), second.minimumHeight()) == (100, 200)
    columns.resize(1000, 300)
    assert not columns.is_stacked
    assert first.minimumHeight() == 0
    assert columns.minimumSizeHint().width() < 400


def test_where_they_are_stacked_only_the_whole_scrolls(qtbot: QtBot) -> None:
    first, tall = QWidget(), QWidget()
    tall.setMinimumHeight(900)
    inner = Scroll()
    inner.column.addWidget(tall)
    QVBoxLayout(first).addWidget(inner)
    columns = Columns(first, QWidget())
    qtbot.addWidget(columns)
    columns.resize(1000, 300)
    columns.show()
    qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() > 0)
    columns.resize(600, 300)
    qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() == 0)
    assert columns.verticalScrollBar().maximum() > 0
    columns.resize(1000, 300)
    qtbot.waitUntil(lambda: inner.verticalScrollBar().maximum() > 0)
