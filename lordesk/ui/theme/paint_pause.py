"""Pauses the painting of windows while part of them has the old look and part the new."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_HOLDERS = "unpainted"
"""How many changes of look keep a window from being painted."""


@contextmanager
def painting_paused(app: QApplication) -> Generator[None]:
    """Nothing that is seen now is painted until the end of this and of all that began beside it."""
    tops = [top for top in app.topLevelWidgets() if top.isVisible() and _may_be_held(top)]
    for top in tops:
        _hold(top, 1)
    try:
        yield
    finally:
        for top in tops:
            if isValid(top):
                _hold(top, -1)


def _may_be_held(top: QWidget) -> bool:
    """What others keep from being painted stays so."""
    return top.updatesEnabled() or bool(top.property(_HOLDERS))


def _hold(top: QWidget, more: int) -> None:
    holders = int(top.property(_HOLDERS) or 0) + more
    top.setProperty(_HOLDERS, holders)
    top.setUpdatesEnabled(not holders)
