"""Keeps windows from being painted while they are half in one look and half in another."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@contextmanager
def unpainted(app: QApplication) -> Generator[None]:
    """Nothing that is seen now is painted until the end."""
    tops = [top for top in app.topLevelWidgets() if top.isVisible() and top.updatesEnabled()]
    for top in tops:
        top.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for top in tops:
            if isValid(top):
                top.setUpdatesEnabled(True)
