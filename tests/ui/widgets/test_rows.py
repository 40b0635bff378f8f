"""A row that is pressed as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.rows import ClickRow


def test_mouse_and_keyboard_press_it_and_it_is_as_high_as_its_words(qtbot: QtBot) -> None:
    made = ClickRow()
    qtbot.addWidget(made)
    made.line.addWidget(QLabel("Dr. Patel\nIM"))
    made.show()
    assert made.height() >= made.line.sizeHint().height()
    for act in (
        lambda: qtbot.mouseClick(made, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(made, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(made.clicked):
            act()
    made.setDown(True)
    made.grab()
