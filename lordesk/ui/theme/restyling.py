"""Puts another text size in force on windows that are there, in steps between which they answer.

Qt sets a style sheet on every widget in one go. So all widgets are taken out of it a few at a time
before, and come back a few at a time: what is seen first, and unpainted meanwhile.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.style_sheet import style_sheet

AT_ONCE = 25
"""Widgets that are taken out or brought back in one turn of the event loop."""
_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_LEFT_OUT = Qt.WidgetAttribute.WA_SetStyle
"""Widgets with a style of their own are told nothing of another one of the application."""


class Restyling(QObject):
    """What is wanted last is what comes into force."""

    seen = Signal()
    """The look is in force for all that is seen."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._wanted: Look | None = None
        self._bare: deque[QWidget] = deque()
        """Hidden widgets that were taken out and wait to come back."""
        self._steps: Iterator[None] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        return self._turn.isActive()

    def begin(self, wanted: Look) -> None:
        """From the next turn on; where another look is on its way, this one comes instead."""
        is_waiting = self._wanted is not None
        self._wanted = wanted
        if not is_waiting:
            self._steps = self._all_steps()
            self._turn.start()

    def _go_on(self) -> None:
        if next(self._steps, self) is self:
            self._turn.stop()

    def _all_steps(self) -> Iterator[None]:
        hidden, seen = _dressed(self._app)
        self._bare.extend(hidden)
        yield from _each(hidden, _take_out)
        with _unpainted(self._app):
            yield from _each(seen, _take_out)
            self._app.setStyleSheet("")  # one sheet after another takes seconds
            yield
            self._put_in_force()
            yield
            yield from _each(seen, _bring_back)
        yield
        self.seen.emit()
        yield
        while self._bare:
            for _ in range(min(AT_ONCE, len(self._bare))):
                _bring_back(self._bare.popleft())
            yield

    def _put_in_force(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            look.begin(self._app, wanted)
            self._app.setStyleSheet(style_sheet(wanted))


def _dressed(app: QApplication) -> tuple[list[QWidget], list[QWidget]]:
    """All widgets that have the style sheet, hidden and seen; a parent before its children."""
    tops = app.topLevelWidgets()
    every = dict.fromkeys(each for top in tops for each in (top, *top.findChildren(QWidget)))
    hidden: list[QWidget] = []
    seen: list[QWidget] = []
    for widget in every:
        if widget.testAttribute(_DRESSED):
            (seen if widget.isVisible() else hidden).append(widget)
    return hidden, seen


def _each(widgets: Sequence[QWidget], act: Callable[[QWidget], None]) -> Iterator[None]:
    """Act on each, a few between two turns of the event loop."""
    for start in range(0, len(widgets), AT_ONCE):
        for widget in widgets[start : start + AT_ONCE]:
            act(widget)
        yield


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


@contextmanager
def _unpainted(app: QApplication) -> Generator[None]:
    """Nothing is painted between the two looks."""
    tops = [top for top in app.topLevelWidgets() if top.isVisible() and top.updatesEnabled()]
    for top in tops:
        top.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for top in tops:
            if isValid(top):
                top.setUpdatesEnabled(True)
