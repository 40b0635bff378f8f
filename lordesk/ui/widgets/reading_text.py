"""Text to read and copy, not to change, in a field of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class ReadingText(QPlainTextEdit):
    """Tab leaves it; how large its letters are is the window's choice alone."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def wheelEvent(self, e: QWheelEvent) -> None:
        if wants_zoom(e):
            e.ignore()
        else:
            super().wheelEvent(e)


def wants_zoom(event: QWheelEvent) -> bool:
    """Qt would zoom text that cannot be changed, and takes letters set in pixels for tiny ones."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
