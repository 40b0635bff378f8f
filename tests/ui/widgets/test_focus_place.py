"""The keyboard finds its place again among controls that are made anew."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.focus_place import FocusPlace, place_of_focus
from lordesk.ui.widgets.refilling import clear


class Panel(QWidget):
    """Two buttons of one name, and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.build()

    def build(self, count: int = 2) -> None:
        clear(self.column)
        self.buttons = [Button("Keep") for _ in range(count)]
        self.field = QLineEdit()
        self.field.setAccessibleName("Site")
        for control in (*self.buttons, self.field):
            self.column.addWidget(control)


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_second_of_one_name_has_the_keyboard_again(panel: Panel) -> None:
    panel.buttons[1].setFocus()
    place = place_of_focus(panel)
    panel.build()
    assert place is not None
    place.put_back(panel)
    assert panel.focusWidget() is panel.buttons[1]


def test_a_field_is_known_by_its_name(panel: Panel) -> None:
    panel.field.setFocus()
    place = place_of_focus(panel)
    assert place == FocusPlace(kind=QLineEdit, name="\nSite\n", before=0)
    panel.build()
    assert place is not None
    place.put_back(panel)
    assert panel.focusWidget() is panel.field


def test_what_is_gone_gets_no_keyboard(panel: Panel) -> None:
    panel.buttons[1].setFocus()
    place = place_of_focus(panel)
    panel.build(1)
    assert place is not None
    place.put_back(panel)
    assert panel.focusWidget() is not panel.buttons[0]


def test_the_keyboard_elsewhere_has_no_place_here(panel: Panel, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    assert place_of_focus(other) is None
    panel.field.setFocus()
    assert place_of_focus(panel.buttons[0]) is None


def test_a_control_that_was_let_go_has_no_place(panel: Panel) -> None:
    gone = panel.buttons[1]
    panel.build()
    gone.show()
    gone.setFocus()
    assert place_of_focus(panel) is None
