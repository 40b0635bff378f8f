"""Gives widgets the colours of another palette: what is seen at once, the rest a few at a time.

Qt takes the colours of a style sheet only when it polishes a widget. All of them in one go would
keep the window from answering for half a second.
"""

from collections import deque

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

AT_ONCE = 40
"""Hidden widgets that are recoloured in one turn of the event loop."""


class Recolouring(QObject):
    """Belongs to the application; begun anew while it runs, it starts over."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._left: deque[QWidget] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        return self._turn.isActive()

    def begin(self) -> None:
        """From the next turn on, when the windows have got the palette that is in force."""
        self._left.clear()
        QTimer.singleShot(0, self._recolour_seen)

    def _recolour_seen(self) -> None:
        tops = self._app.topLevelWidgets()
        every = dict.fromkeys(
            widget for top in tops for widget in (top, *top.findChildren(QWidget))
        )
        seen = [widget for widget in every if widget.isVisible()]
        self._left = deque(widget for widget in every if not widget.isVisible())
        for widget in seen:
            self._polish(widget)
        self._turn.start()

    def _go_on(self) -> None:
        for _ in range(min(AT_ONCE, len(self._left))):
            widget = self._left.popleft()
            if isValid(widget):
                self._polish(widget)
        if not self._left:
            self._turn.stop()

    def _polish(self, widget: QWidget) -> None:
        """A parent comes before its children, which inherit from it."""
        self._app.style().polish(widget)
        widget.update()


def recolour(app: QApplication) -> Recolouring:
    """Let the sheet in force take its colours from the palette in force."""
    present = app.findChild(Recolouring) or Recolouring(app)
    present.begin()
    return present
