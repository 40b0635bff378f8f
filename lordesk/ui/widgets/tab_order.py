"""Puts widgets that were made late into their place in the Tab order."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let all that Tab stops at in the widgets come right after another such stop."""
    for widget in widgets:
        for each in (widget, *widget.findChildren(QWidget)):
            if _is_stop(each):
                QWidget.setTabOrder(before, each)
                before = each


def _is_stop(widget: QWidget) -> bool:
    """Qt leaves the place of all others as it is."""
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
