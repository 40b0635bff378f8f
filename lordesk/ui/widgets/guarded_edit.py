"""A line of evidence being typed: grows with its words, underlines softly what is marked."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from lordesk.domain.findings import Mark
from lordesk.ui.theme import look

PAUSE_MS = 120
"""How long after the last key the words are looked at."""
LINES_AT_MOST = 6


class GuardedEdit(QPlainTextEdit):
    """Enter commits, Escape leaves, Tab goes on. `paused` comes shortly after the last key."""

    paused = Signal(str)
    committed = Signal()
    left = Signal()
    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._note)
        self._fit()

    @property
    def words(self) -> str:
        return self.toPlainText()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is underlined now."""
        return self._marks

    def fill(self, text: str) -> None:
        """Show a text without telling anyone."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show_marks(())
        self._fit()

    def tell(self) -> None:
        """Tell the words now rather than after the pause."""
        self._pause.stop()
        self.paused.emit(self.words)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Underline places of the text; the words stay as typed, and so does undo."""
        self._marks = tuple(mark for mark in marks if mark.end <= len(self.words))
        self.setExtraSelections([self._underlined(mark) for mark in self._marks])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked at any more: the window may be closing."""
        self._pause.stop()
        super().hideEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted comes in plain and on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(look.current().px(240), self.height())

    def _note(self) -> None:
        self._fit()
        self._pause.start()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), LINES_AT_MOST)
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(lines * line + look.current().px(20))

    def _underlined(self, mark: Mark) -> QTextEdit.ExtraSelection:
        chosen = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_qt_place(self.words, mark.start))
        cursor.setPosition(_qt_place(self.words, mark.end), QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(look.current().colour("due"))
        chosen.cursor = cursor
        chosen.format = shape
        return chosen


def _qt_place(text: str, place: int) -> int:
    """Qt counts a character beyond the first plane as two."""
    return place + sum(1 for sign in text[:place] if ord(sign) > 0xFFFF)
