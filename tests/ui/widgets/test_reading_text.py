"""Text to read and copy."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.reading_text import ReadingText
from tests.wheel import turn_wheel

TWO_NOTCHES = 240
MANY = "\n".join(f"Line {number}" for number in range(200))


@pytest.fixture
def field(qtbot: QtBot) -> ReadingText:
    made = ReadingText(MANY)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_is_read_and_left_by_tab(field: ReadingText) -> None:
    assert field.isReadOnly()
    assert field.tabChangesFocus()
    assert field.toPlainText() == MANY


def test_a_quick_wheel_with_control_leaves_the_letters_as_they_are(field: ReadingText) -> None:
    before = field.font().pixelSize()
    turn_wheel(field.viewport(), TWO_NOTCHES, Qt.KeyboardModifier.ControlModifier)
    assert field.font().pixelSize() == before


def test_the_wheel_alone_scrolls(field: ReadingText) -> None:
    turn_wheel(field.viewport(), -TWO_NOTCHES, Qt.KeyboardModifier.NoModifier)
    assert field.verticalScrollBar().value() > 0
