"""Imports parts of the program beside the window's thread, so that the window stays responsive."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal

FIRST_PARTS = (
    "lordesk.ui.theme.recolouring",
    "lordesk.ui.theme.style_sheet",
    "lordesk.ui.opening",
    "lordesk.ui.calendar_keeper",
    "lordesk.ui.dialog_problems",
    "lordesk.ui.window_commands",
    "lordesk.ui.rail",
    "lordesk.ui.status_bar",
    "lordesk.ui.step_names",
    "lordesk.ui.widgets.focus_ring",
    "lordesk.ui.pages.today.page",
    "lordesk.ui.background_services",
)
"""What the window needs until its first page is there."""


class BackgroundImports(QObject):
    """Imports modules on a thread of its own; a failed import is tried again where it is needed."""

    ended = Signal()

    def __init__(self, names: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._is_stopped = Event()
        self._thread = Thread(target=self._load, name="imports")

    def begin(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Leave out what is not loaded yet, and wait for the part that is."""
        self._is_stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _load(self) -> None:
        # a damaged file fails in many ways; what is needed is imported again by the window's thread
        with suppress(Exception):
            load_parts(self._names, self._is_stopped.is_set)
            make_widget_classes()
        if not self._is_stopped.is_set():
            self.ended.emit()


def load_parts(names: Iterable[str], is_stopped: Callable[[], bool]) -> int:
    """Imports the modules until stopped; returns how many."""
    loaded = 0
    for name in names:
        if is_stopped():
            break
        import_module(name)
        loaded += 1
    return loaded


def make_widget_classes() -> None:
    """Makes all widget classes now: PySide would make them at the first plain widget."""
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
