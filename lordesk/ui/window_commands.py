"""The commands of the window itself: files, undo, pages, view, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from lordesk.domain.machine_choices import TEXT_SIZES
from lordesk.ui.commands import Command, Keys, Menu
from lordesk.ui.file_commands import file_commands
from lordesk.ui.help_commands import help_commands
from lordesk.ui.page_index import PAGES
from lordesk.ui.places import PageId, Place

if TYPE_CHECKING:
    from lordesk.ui.window import MainWindow

Standard = QKeySequence.StandardKey
Role = QAction.MenuRole
SEARCH_KEYS: tuple[Keys, ...] = ("Ctrl+K",)


def page_keys(page: PageId) -> tuple[Keys, ...]:
    """Ctrl and the number of the page; settings also by the system's own key."""
    number = f"Ctrl+{page.number}"
    return (number, Standard.Preferences, "Ctrl+,") if page is PageId.SETTINGS else (number,)


def window_commands(window: MainWindow) -> tuple[Command, ...]:
    """All commands of the window, in the order of the menus."""
    return (
        *file_commands(window),
        *_file(window),
        *_edit(window),
        *_go(window),
        *_view(window),
        *help_commands(window),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("commands", words)


def _file(window: MainWindow) -> tuple[Command, ...]:
    return (
        Command(
            id="quit",
            words=_tr("Quit"),
            menu=Menu.FILE,
            keys=(Standard.Quit, "Ctrl+Q"),
            role=Role.QuitRole,
            run=_closer(window),
            starts_group=True,
        ),
    )


def _closer(window: MainWindow) -> partial[None]:
    def close() -> None:
        window.close()

    return partial(close)


def _edit(window: MainWindow) -> tuple[Command, ...]:
    session = window.session
    return (
        Command(
            id="undo",
            words=_tr("Undo"),
            menu=Menu.EDIT,
            keys=(Standard.Undo, "Ctrl+Z"),
            run=session.undo,
        ),
        Command(
            id="redo",
            words=_tr("Redo"),
            menu=Menu.EDIT,
            keys=(Standard.Redo, "Ctrl+Shift+Z", "Ctrl+Y"),
            run=session.redo,
        ),
    )


def _go(window: MainWindow) -> tuple[Command, ...]:
    pages = tuple(
        Command(
            id=f"go_{entry.id}",
            words=entry.words,
            menu=Menu.GO,
            keys=page_keys(entry.id),
            role=Role.PreferencesRole if entry.id is PageId.SETTINGS else Role.NoRole,
            run=partial(window.session.show, Place(page=entry.id)),
            starts_group=entry.id is PageId.SETTINGS,
        )
        for entry in PAGES
    )
    search = Command(
        id="search",
        words=_tr("Search and commands…"),
        menu=Menu.GO,
        keys=SEARCH_KEYS,
        run=partial(_search, window),
        starts_group=True,
    )
    return (*pages, search)


def _search(window: MainWindow) -> None:
    from lordesk.ui.palette import Palette

    Palette(window).open()


def _view(window: MainWindow) -> tuple[Command, ...]:
    return (
        Command(
            id="larger",
            words=_tr("Larger text"),
            menu=Menu.VIEW,
            keys=(Standard.ZoomIn, "Ctrl++", "Ctrl+="),
            run=partial(_resize_text, window, 1),
        ),
        Command(
            id="smaller",
            words=_tr("Smaller text"),
            menu=Menu.VIEW,
            keys=(Standard.ZoomOut, "Ctrl+-"),
            run=partial(_resize_text, window, -1),
        ),
        Command(
            id="usual_size",
            words=_tr("Usual text size"),
            menu=Menu.VIEW,
            keys=("Ctrl+0",),
            run=partial(_resize_text, window, 0),
        ),
    )


def _resize_text(window: MainWindow, step: int) -> None:
    """One size up or down; 0 goes back to the usual one."""
    from dataclasses import replace

    session = window.session
    place = TEXT_SIZES.index(session.choices.text_size) + step if step else 0
    size = TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)]
    session.choose(replace(session.choices, text_size=size))
