"""The status bar: what was saved or could not be, and what undo would take back."""

from PySide6.QtCore import QEvent, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.text import Role, Text

SHOWN_MS, READ_MS = 12_000, 8_000
"""How long a sentence stands, and how long a problem does at least."""


class Glyph(QWidget):
    """One icon in a tone."""

    def __init__(self, name: str, tone: str, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = look.current().px(self._size)
        self.setFixedSize(side, side)

    def show_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_icon(
            QPainter(self), self._name, QRectF(self.rect()), look.current().colour(self._tone)
        )


class StatusBar(QFrame):
    """Says problems in the warm colour until something else is said or seen; announces both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("check", "ok")
        self.words = Text("", Role.SECOND)
        self.undo_words = Text("", Role.SECOND).on_one_line()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, 6, Space.XXL, 6)
        row.addWidget(self._glyph)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo_words)
        self._resting = ""
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._rest.timeout.connect(self.be_quiet)
        self._is_left = False
        self.reading = QTimer(self, singleShot=True, interval=READ_MS)
        self.reading.timeout.connect(self._drop_left)

    @property
    def resting(self) -> str:
        """What stands here when nothing newer is to be said."""
        return self._resting

    def rest(self, words: str) -> None:
        """What stands here when nothing newer is to be said."""
        self._resting = words
        if not self._rest.isActive() and self.words.property("role") != Role.PROBLEM:
            self.be_quiet()

    def say(self, words: str) -> None:
        self._show(words, "check", "ok", Role.SECOND)
        self._rest.start()

    def complain(self, words: str) -> None:
        """A problem stays until something else happens, or the page is left."""
        self._rest.stop()
        self._show(words, "warning", "due", Role.PROBLEM)
        self._is_left = False
        self.reading.start()

    def move_on(self) -> None:
        """On another page a problem goes, once it stood long enough to be read."""
        self._is_left = True
        if not self.reading.isActive():
            self._drop_left()

    def _drop_left(self) -> None:
        if self._is_left and self.words.property("role") == Role.PROBLEM:
            self.be_quiet()

    def announce(self, words: str) -> None:
        """Tell screen readers what is shown elsewhere, and show nothing older beside it."""
        self._rest.stop()
        self.be_quiet()
        self._tell(words)

    def be_quiet(self) -> None:
        """Back to what stands here at rest."""
        self._glyph.show_icon("check", "ok")
        self.words.set_role(Role.SECOND)
        self.words.setText(self._resting)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.current().colour("canvas"))
        painter.fillRect(0, 0, self.width(), 1, look.current().colour("soft"))

    def _show(self, words: str, icon: str, tone: str, role: Role) -> None:
        self._glyph.show_icon(icon, tone)
        self.words.set_role(role)
        self.words.setText(words)
        self._tell(words)

    def _tell(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
