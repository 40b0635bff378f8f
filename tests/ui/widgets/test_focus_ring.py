"""The focus ring follows the keyboard to controls that want it, and only to them."""

from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme import look
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.focus_ring import WANTS_RING, FocusRing


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    """The only one: one that lived on would draw beside it."""
    made = FocusRing(qapp)
    yield made
    made.end()


def test_it_stands_around_a_button_and_not_around_a_field(ring: FocusRing, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    button, field = Button("Open"), QLineEdit()
    column.addWidget(button)
    column.addWidget(field)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    assert ring.widget() is button
    accent = look.current().colour("accent").name()
    image = window.grab().toImage()
    edge = button.geometry().left() - 3
    assert image.pixelColor(edge, button.geometry().center().y()).name() == accent
    field.setFocus()
    assert ring.widget() is None


def test_a_dialog_that_goes_away_does_not_take_the_ring_along(
    ring: FocusRing, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    button = Button("Open")
    column.addWidget(button)
    window.show()
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    button.setFocus()
    assert ring.widget() is button
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert ring.widget() is None


def test_a_ringed_control_may_be_deleted_while_it_has_the_keyboard(
    ring: FocusRing, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    going, staying = Button("Going"), Button("Staying")
    column.addWidget(going)
    column.addWidget(staying)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    going.setFocus()
    assert ring.widget() is going
    delete(going)
    assert ring.widget() is not going
    staying.setFocus()
    assert ring.widget() is staying


def test_a_window_may_go_whose_control_lies_over_the_ring(ring: FocusRing, qtbot: QtBot) -> None:
    """Then the ring dies before the control that it stands around."""
    staying, going = QWidget(), QWidget()
    qtbot.addWidget(staying)
    other = Button("Other")
    QVBoxLayout(staying).addWidget(other)
    first = Button("First")
    column = QVBoxLayout(going)
    column.addWidget(first)
    with qtbot.waitActive(going):
        going.show()
        going.activateWindow()
    first.setFocus()
    later = Button("Later")
    column.addWidget(later)
    later.show()
    later.setFocus()
    assert ring.widget() is later
    later.raise_()
    delete(going)
    assert ring.widget() is None
    with qtbot.waitActive(staying):
        staying.show()
        staying.activateWindow()
    other.setFocus()
    assert ring.widget() is other
    accent = look.current().colour("accent").name()
    image = staying.grab().toImage()
    edge = other.geometry().left() - 3
    assert image.pixelColor(edge, other.geometry().center().y()).name() == accent


def test_a_window_goes_with_its_last_holder_and_not_when_the_keyboard_leaves_it(
    ring: FocusRing, qtbot: QtBot
) -> None:
    """The ring held it before, and deleted it while Qt still moved the keyboard out of it."""
    window = QWidget()
    only = Button("Only")
    QVBoxLayout(window).addWidget(only)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    only.setFocus()
    assert ring.widget() is only
    seen = ref(window)
    del window, only
    assert seen() is None
    assert ring.widget() is None


def shown(qtbot: QtBot, *buttons: Button) -> QWidget:
    """A window that has the keyboard, with air around its buttons."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    for button in buttons:
        column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def has_ring(window: QWidget, button: QWidget) -> bool:
    """Whether the accent stands three pixels before the button."""
    corner = button.mapTo(window, button.rect().topLeft())
    pixel = window.grab().toImage().pixelColor(corner.x() - 3, corner.y() + button.height() // 2)
    return pixel.name() == look.current().colour("accent").name()


def test_it_goes_along_between_windows_that_both_stay(ring: FocusRing, qtbot: QtBot) -> None:
    one, other = Button("One"), Button("Other")
    first = shown(qtbot, one)
    one.setFocus()
    assert has_ring(first, one)
    second = shown(qtbot, other)
    other.setFocus()
    assert (has_ring(first, one), has_ring(second, other)) == (False, True)


def test_it_follows_a_control_that_is_moved_and_hides_where_that_is_scrolled_out_of_sight(
    ring: FocusRing, qtbot: QtBot
) -> None:
    scroll, inside = QScrollArea(), QWidget()
    inside.setFixedSize(200, 2_000)
    button = Button("Open", parent=inside)
    button.setGeometry(20, 100, 80, 32)
    scroll.setWidget(inside)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(scroll)
    window.resize(260, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    assert has_ring(window, button)
    scroll.verticalScrollBar().setValue(60)
    assert has_ring(window, button)
    before = window.grab().toImage()
    scroll.verticalScrollBar().setValue(button.geometry().bottom() + 2)
    accent = look.current().colour("accent").name()
    assert accent in colours(before)
    assert accent not in colours(window.grab().toImage())


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(0, image.height(), 4)
    }


def test_once_ended_it_stands_nowhere_and_follows_no_more(qapp: QApplication, qtbot: QtBot) -> None:
    window, ring = QWidget(), FocusRing(qapp)
    qtbot.addWidget(window)
    first, second = Button("First"), Button("Second")
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    assert ring.widget() is first
    ring.end()
    assert ring.widget() is None
    second.setFocus()
    assert ring.widget() is None


def test_a_radio_button_has_no_second_frame_inside_the_ring(ring: FocusRing, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    radio, other = QRadioButton("Locked"), Button("Other")
    radio.setProperty(WANTS_RING, True)
    column.addWidget(other)
    column.addWidget(radio)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    without = radio.grab().toImage()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert ring.widget() is radio
    assert radio.grab().toImage() == without
