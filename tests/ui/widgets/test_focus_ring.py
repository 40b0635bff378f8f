"""The focus ring follows the keyboard to controls that want it, and only to them."""

from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.ui.theme import look
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.focus_ring import FocusRing


def test_it_stands_around_a_button_and_not_around_a_field(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    button, field = Button("Open"), QLineEdit()
    column.addWidget(button)
    column.addWidget(field)
    ring = FocusRing(qapp)
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
    ring.deleteLater()


def test_a_dialog_that_goes_away_does_not_take_the_ring_along(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(qapp)
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
    ring.deleteLater()


def test_a_ringed_control_may_be_deleted_while_it_has_the_keyboard(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    going, staying = Button("Going"), Button("Staying")
    column.addWidget(going)
    column.addWidget(staying)
    ring = FocusRing(qapp)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    going.setFocus()
    assert ring.widget() is going
    delete(going)
    assert ring.widget() is not going
    staying.setFocus()
    assert ring.widget() is staying
    ring.deleteLater()


def test_a_window_may_go_whose_control_lies_over_the_ring(qapp: QApplication, qtbot: QtBot) -> None:
    """Then the ring dies before the control that it stands around."""
    ring = FocusRing(qapp)
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
    ring.deleteLater()


def test_a_window_goes_with_its_last_holder_and_not_when_the_keyboard_leaves_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """The ring held it before, and deleted it while Qt still moved the keyboard out of it."""
    ring = FocusRing(qapp)
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
    ring.deleteLater()
