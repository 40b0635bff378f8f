"""Fields beside or below each other."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.field_row import LEAST, FieldRow


@pytest.mark.parametrize(("width", "is_stacked"), [(2 * LEAST + 8, False), (2 * LEAST, True)])
def test_they_go_below_each_other_before_they_are_squeezed(
    qtbot: QtBot, width: int, is_stacked: bool
) -> None:
    first, second = QLineEdit(), QLineEdit()
    row = FieldRow(first, second)
    qtbot.addWidget(row)
    row.resize(width, 90)
    row.show()
    QApplication.processEvents()
    assert row.is_stacked is is_stacked
    assert (first.y() < second.y()) is is_stacked
    assert first.width() == second.width()


def test_it_may_be_as_narrow_as_its_widest_field(qtbot: QtBot) -> None:
    fields = [QLineEdit() for _ in range(5)]
    row = FieldRow(*fields)
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() == fields[0].minimumSizeHint().width()
