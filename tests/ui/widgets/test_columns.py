"""Two columns, or one under the other."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.columns import Columns


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
