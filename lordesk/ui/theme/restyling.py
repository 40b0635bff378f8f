"""Puts another text size in force on windows that are there, in steps between which they answer.

Qt sets a style sheet on every widget in one go. So all widgets are taken out of it a few at a time
before, and come back a few at a time: what is seen first, and unpainted meanwhile.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lordesk.ui.shield import told
from lordesk.ui.theme import look
from lordesk.ui.theme.layout_pause import lay_out_now, layouts_paused
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.paint_pause import painting_paused
from lordesk.ui.theme.style_sheet import style_sheet
from lordesk.ui.theme.turns import Piece, Turns

_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_LEFT_OUT = Qt.WidgetAttribute.WA_SetStyle
"""Widgets with a style of their own are told nothing of another one of the application."""


class Restyling(QObject):
    """What is wanted last is what comes into force."""

    came = Signal()
    """The look is in force for all that is seen, and not painted yet."""
    seen = Signal()
    """It is painted from now on."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._wanted: Look | None = None
        self._bare: deque[QWidget] = deque()
        """Hidden widgets that were taken out and wait to come back."""
        self._turns = Turns(self)

    @property
    def is_under_way(self) -> bool:
        return self._turns.is_under_way

    def begin(self, wanted: Look) -> None:
        """From the next turn on; a look that is being put in force is seen before."""
        self._wanted = wanted
        if not self.is_under_way:
            self._turns.begin(self._all_pieces())

    def _all_pieces(self) -> Iterator[Piece]:
        while self._wanted is not None:
            yield from self._one_look()

    def _one_look(self) -> Iterator[Piece]:
        hidden, seen = _ours(self._app)
        self._bare = deque(hidden)
        yield from _each(hidden, _take_out)
        with painting_paused(self._app):
            with layouts_paused(seen):
                yield from _each(seen, _take_out)
                sheet = self._app.styleSheet()
                self._app.setStyleSheet("")  # one sheet after another takes seconds
                yield Piece.LAST
                with told():
                    sheet = self._put_in_force()
                self._app.setStyleSheet(sheet)
                yield Piece.LAST
                yield from _each(seen, _bring_back)
                yield Piece.LAST
            lay_out_now()
            yield Piece.LAST
            self.came.emit()  # pages are drawn anew
            yield Piece.LAST
        self.seen.emit()
        yield Piece.LAST
        yield from _each(self._waiting(), _bring_back)

    def _put_in_force(self) -> str:
        """The look that is wanted last; answers its sheet."""
        wanted, self._wanted = self._wanted or look.current(), None
        sheet = style_sheet(wanted.px)
        look.begin(self._app, wanted)
        return sheet

    def _waiting(self) -> Iterator[QWidget]:
        """Those that come back as long as no other look is wanted."""
        while self._bare and self._wanted is None:
            yield self._bare.popleft()


def _ours(app: QApplication) -> tuple[list[QWidget], list[QWidget]]:
    """All that the style sheet dresses, hidden and seen; a parent before its children.

    Those, too, that a change before this one took out and did not bring back.
    """
    tops = app.topLevelWidgets()
    every = dict.fromkeys(each for top in tops for each in (top, *top.findChildren(QWidget)))
    hidden: list[QWidget] = []
    seen: list[QWidget] = []
    for widget in every:
        if widget.testAttribute(_DRESSED) or widget.testAttribute(_LEFT_OUT):
            (seen if widget.isVisible() else hidden).append(widget)
    return hidden, seen


def _each(widgets: Iterable[QWidget], act: Callable[[QWidget], None]) -> Iterator[Piece]:
    for widget in widgets:
        with told():
            act(widget)
        yield Piece.SMALL


def _take_out(widget: QWidget) -> None:
    if isValid(widget):
        widget.style().unpolish(widget)
        widget.setAttribute(_DRESSED, on=False)
        widget.setAttribute(_LEFT_OUT)


def _bring_back(widget: QWidget) -> None:
    if isValid(widget):
        widget.setAttribute(_LEFT_OUT, on=False)
        widget.style().polish(widget)
        widget.setAttribute(_DRESSED)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
