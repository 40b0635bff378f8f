"""Fills a layout with new widgets, shown and laid out at once instead of one by one."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from lordesk.ui.widgets.layout_widgets import is_in

_SETTLED = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
"""Somebody said whether the widget is shown."""
_LEAVING = "leaving"


@contextmanager
def refilled(layout: QVBoxLayout | QHBoxLayout) -> Generator[None]:
    """Empty the layout, let it be filled, and show all that came in."""
    clear(layout)
    yield
    holder = layout.parentWidget()
    if holder is not None:
        _show_in(holder)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and out of the layouts in it, and let it go.

    It stays where it is until it is deleted: Qt dresses anew what is given another parent.
    """
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.setProperty(_LEAVING, 1)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def is_leaving(widget: QWidget) -> bool:
    """Whether it was let go, or what it stands in."""
    each: QWidget | None = widget
    while each is not None and not each.property(_LEAVING):
        each = each.parentWidget()
    return each is not None


def show_newcomers(top: QWidget) -> None:
    """Show all that was put into layouts below, where it is seen.

    Qt would show each in a turn of its own, and lay everything out again for it.
    """
    for holder in (top, *top.findChildren(QWidget)):
        _show_in(holder)


def _show_in(holder: QWidget) -> None:
    layout = holder.layout()
    if layout is None or not holder.isVisible():
        return
    waiting = (each for each in holder.children() if isinstance(each, QWidget) and _waits(each))
    new = [widget for widget in waiting if is_in(layout, widget)]
    if new:
        layout.setEnabled(False)
        for widget in new:
            widget.show()
        layout.setEnabled(True)
        layout.invalidate()


def _waits(widget: QWidget) -> bool:
    return widget.isHidden() and not widget.testAttribute(_SETTLED)
