"""Typing into Qt widgets as a person does: any script, key by key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = ""
) -> None:
    """One key, pressed and let go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_words(widget: QWidget, words: str) -> None:
    """Every character as a key of its own; Qt's own test helper knows Latin-1 alone."""
    for sign in words:
        press(widget, Qt.Key(0), text=sign)
