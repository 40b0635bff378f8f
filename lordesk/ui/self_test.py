"""The window's part of the self-test: opens and paints every page without a screen."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from lordesk.domain.errors import StorageError
from lordesk.ui.application import RunningProgram, make_application, make_program
from lordesk.ui.page_index import PAGES, PageEntry
from lordesk.ui.places import Place
from lordesk.ui.tools import Tools

FEWEST_COLOURS = 4
"""A page with words on it has more; one that was not painted has one or two."""

_STEP = 3
"""Every how many pixels a page is looked at."""


def open_each_page(tools: Tools) -> str:
    """Open the desk's window and go through its pages; raises for one that stays empty."""
    make_application()
    tools.workspace.open_desk()
    with _slots_may_fail():
        program = make_program(tools)
        program.window.show_first()
        try:
            for entry in PAGES:
                _open(program, entry)
        finally:
            _let_go(program)
    return f"{len(PAGES)} pages painted"


def _open(program: RunningProgram, entry: PageEntry) -> None:
    window = program.window
    window.go_to(Place(page=entry.id))
    program.app.processEvents()
    if not has_content(window.page(entry.id).grab().toImage()):
        raise StorageError(f"The page {entry.title} stays empty.")


def _let_go(program: RunningProgram) -> None:
    """Close and delete while what was to happen soon can still happen."""
    program.app.processEvents()
    program.window.close()
    program.window.deleteLater()
    program.app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def has_content(picture: QImage) -> bool:
    """Whether a picture shows more than its ground."""
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), _STEP)
        for y in range(0, picture.height(), _STEP)
    }
    return len(colours) >= FEWEST_COLOURS


@contextmanager
def _slots_may_fail() -> Generator[None]:
    """Raise the first error of a slot, which Qt only prints."""
    errors: list[BaseException] = []
    before = sys.excepthook
    sys.excepthook = lambda _kind, error, _trace: errors.append(error)
    try:
        yield
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]
