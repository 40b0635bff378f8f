"""Sizes that follow the text size while a window is open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from lordesk.ui.theme import look
from lordesk.ui.window_size import TITLE_BAR


class Fitting(QObject):
    """Fits a widget now, and anew with every other text size."""

    def __init__(self, widget: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(widget)
        self._fit = fit
        widget.installEventFilter(self)
        fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            self._fit()
        return super().eventFilter(watched, event)


def grow(widget: QWidget, limit: Callable[[QWidget, int], None], size: int) -> None:
    """Keep a limit such as `QWidget.setFixedWidth` at a size that is given for 100 percent."""
    Fitting(widget, partial(_limit, widget, limit, size))


def _limit(widget: QWidget, limit: Callable[[QWidget, int], None], size: int) -> None:
    limit(widget, look.current().px(size))


def fit_on_screen(window: QWidget, size: tuple[int, int]) -> None:
    """As large as drawn up for a text size of 100 percent, as far as the screen holds it."""
    width, height = map(look.current().px, size)
    window.resize(QSize(width, height).boundedTo(room_for(window)))


def room_for(window: QWidget) -> QSize:
    """What the screen holds under the bar with the title."""
    return window.screen().availableSize() - QSize(0, TITLE_BAR)
