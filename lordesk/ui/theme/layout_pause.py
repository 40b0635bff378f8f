"""Pauses layouts while many widgets change, and lays them out once at the end."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_LAY_OUT = QEvent.Type.LayoutRequest


@contextmanager
def layouts_paused(widgets: Sequence[QWidget]) -> Generator[None]:
    """What stands in these widgets, parents before children, keeps its place until the end."""
    held = [widget for widget in widgets if isValid(widget) and _hold(widget)]
    try:
        yield
    finally:
        kept = [widget for widget in held if isValid(widget)]
        for widget in reversed(kept):
            _let_go(widget)
        for widget in kept:  # from the outside in, so that what is inside is given its room once
            QApplication.postEvent(widget, QEvent(_LAY_OUT))


def lay_out_now() -> None:
    """Not in the next turn of the event loop, together with what else comes there."""
    QApplication.sendPostedEvents(None, _LAY_OUT.value)


def _hold(widget: QWidget) -> bool:
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        return False
    layout.setEnabled(False)
    return True


def _let_go(widget: QWidget) -> None:
    """Qt asks once for a layout, and that may have been in vain meanwhile."""
    layout = widget.layout()
    if layout is not None:
        layout.setEnabled(True)
        layout.invalidate()
