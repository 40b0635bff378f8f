"""A box for words and phrases of one's own, a line each, that tells when typing has paused."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lordesk.domain.word_entries import entries_in, typed
from lordesk.ui.theme import look

PAUSE_MS = 400
FEWEST_LINES, MOST_LINES = 3, 9


class PhraseBox(QPlainTextEdit):
    """`typed` after a pause and when the keyboard leaves; as tall as its lines, within bounds."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._told: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)
        self.textChanged.connect(self._fit)
        self._fit()

    def words(self) -> tuple[str, ...]:
        """What stands in it; a comma parts words as a new line does, but not within quotes."""
        lines = self.toPlainText().split("\n")
        return tuple(word for line in lines for word in entries_in(line))

    def show_words(self, words: tuple[str, ...]) -> None:
        """Put these in, unless they stand there as the person typed them."""
        self._told = words
        if words != self.words():
            self.setPlainText("\n".join(map(typed, words)))
            self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        if self.words() != self._told:
            self._told = self.words()
            self.typed.emit()

    def _fit(self) -> None:
        lines = min(max(self.blockCount(), FEWEST_LINES), MOST_LINES)
        around = 2 * (
            self.frameWidth() + int(self.document().documentMargin())
        ) + look.current().px(4)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
