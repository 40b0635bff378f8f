"""Pressing a control and choosing from a box, by mouse or by keyboard."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.choice_box import ChoiceBox

LEFT = Qt.MouseButton.LeftButton
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


@contextmanager
def _unhurried() -> Generator[None]:
    """A list takes the second press within a double click for its opening; a person is slower."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    yield
    QApplication.processEvents()
    QApplication.setDoubleClickInterval(before)


@dataclass(frozen=True, kw_only=True)
class Hand:
    """The way one person works: everything by mouse, or everything by keyboard."""

    qtbot: QtBot
    is_mouse: bool

    def press(self, widget: QWidget) -> None:
        if self.is_mouse:
            self.qtbot.mouseClick(widget, LEFT)
        else:
            widget.setFocus()
            self.qtbot.keyClick(widget, Qt.Key.Key_Space)

    def choose(self, box: ChoiceBox, words: str) -> None:
        """From the opened list: click it, or walk there by arrows and press Enter."""
        wanted = box.findText(words)
        assert wanted >= 0, words
        with _unhurried():
            self.press(box)
        view = box.view()
        self.qtbot.waitUntil(view.isVisible)
        if self.is_mouse:
            view.scrollTo(box.model().index(wanted, 0))
            where = view.visualRect(box.model().index(wanted, 0)).center()
            self.qtbot.mouseClick(view.viewport(), LEFT, pos=where)
            return
        for _ in range(abs(wanted - box.currentIndex())):
            self.qtbot.keyClick(view, DOWN if wanted > box.currentIndex() else UP)
        self.qtbot.keyClick(view, Qt.Key.Key_Return)
