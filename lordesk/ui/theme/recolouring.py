"""Gives widgets the colours of another palette: what is seen first, a few in each turn.

Qt takes the colours of a style sheet only when it polishes a widget. All of them in one go would
keep the window from answering for half a second.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lordesk.ui.shield import told
from lordesk.ui.theme.paint_pause import painting_paused
from lordesk.ui.theme.turns import Piece, Turns


class Recolouring(QObject):
    """Belongs to the application; begun anew while it runs, it starts over."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._turns = Turns(self)

    @property
    def is_under_way(self) -> bool:
        return self._turns.is_under_way

    def begin(self) -> None:
        """From the next turn on, when the windows have got the palette that is in force."""
        pieces = self._pieces()
        next(pieces)  # nothing is painted from now on
        self._turns.begin(pieces)

    def _pieces(self) -> Iterator[Piece]:
        """A parent comes before its children, which inherit from it."""
        hidden: list[QWidget] = []
        with painting_paused(self._app):
            yield Piece.LAST
            tops = self._app.topLevelWidgets()
            every = {each: None for top in tops for each in (top, *top.findChildren(QWidget))}
            seen = [widget for widget in every if widget.isVisible()]
            hidden = [widget for widget in every if not widget.isVisible()]
            yield from self._polished(seen)
        yield Piece.LAST
        yield from self._polished(hidden)

    def _polished(self, widgets: list[QWidget]) -> Iterator[Piece]:
        for widget in widgets:
            with told():
                if isValid(widget):
                    self._app.style().polish(widget)
                    widget.update()
            yield Piece.SMALL


def recolour(app: QApplication) -> Recolouring:
    """Let the sheet in force take its colours from the palette in force."""
    present = app.findChild(Recolouring) or Recolouring(app)
    present.begin()
    return present
