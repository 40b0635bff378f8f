"""Loads and makes the pages after the start, so that the first visit is quick."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lordesk.ui.background_imports import load_parts
from lordesk.ui.jobs import Job, Outcome
from lordesk.ui.places import PageId
from lordesk.ui.session import Session

if TYPE_CHECKING:
    from lordesk.ui.window import MainWindow

PARTS = (
    *(f"lordesk.ui.pages.{page}.page" for page in PageId),
    "lordesk.ui.pages.timeline.calendar_panel",
    "lordesk.ui.palette",
    "lordesk.ui.help.guide_window",
)
PAUSE_MS = 120
"""Between two pages, so that what the person does meanwhile comes first."""


class PagePreloader(QObject):
    """Imports beside the window's thread, then makes the pages, each in a turn of its own."""

    finished = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._left = list(PageId)
        self._pause = QTimer(self, interval=PAUSE_MS)
        self._pause.timeout.connect(self._make_next)

    def begin(self) -> None:
        session = self._window.session
        session.jobs.run(partial(load, session), self._loaded)

    def _loaded(self, _outcome: Outcome[object]) -> None:
        """A page that cannot be loaded says so when it is visited."""
        self._pause.start()

    def _make_next(self) -> None:
        if not self._left:
            self._pause.stop()
            self.finished.emit()
            return
        self._window.page(self._left.pop(0))


def load(session: Session, job: Job) -> int:
    """How many parts were loaded before the window closed."""
    loaded = load_parts(PARTS, lambda: job.is_cancelled)
    if not job.is_cancelled:
        _ = session.advice.sources  # read once, when first looked at
    return loaded
