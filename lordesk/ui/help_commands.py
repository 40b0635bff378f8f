"""The commands of the Help menu: guide, keys, newer version, about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from lordesk.ui.commands import Command, Menu

if TYPE_CHECKING:
    from lordesk.ui.window import MainWindow


def _tr(words: str) -> str:
    return QCoreApplication.translate("commands", words)


def help_commands(window: MainWindow) -> tuple[Command, ...]:
    """In the order of the menu."""
    return (
        Command(
            id="guide",
            words=_tr("User guide"),
            menu=Menu.HELP,
            keys=("F1", QKeySequence.StandardKey.HelpContents),
            run=partial(open_guide, window),
        ),
        Command(
            id="shortcuts",
            words=_tr("Keyboard shortcuts"),
            menu=Menu.HELP,
            run=partial(open_shortcuts, window),
        ),
        Command(
            id="newer",
            words=_tr("Check for a newer version"),
            menu=Menu.HELP,
            run=partial(open_releases, window),
            starts_group=True,
        ),
        Command(
            id="about",
            words=_tr("About lordesk"),
            menu=Menu.HELP,
            role=QAction.MenuRole.AboutRole,
            run=partial(open_about, window),
        ),
    )


def open_guide(window: MainWindow) -> None:
    """At the page that belongs to the page of the window."""
    from lordesk.ui.help.guide_window import show_guide

    show_guide(window.session.tools.asker, window, window.page_id.value)


def open_shortcuts(window: MainWindow) -> None:
    from lordesk.ui.help.shortcuts import ShortcutsDialog, lines_of

    ShortcutsDialog(lines_of(window.commands), window).open()


def open_releases(window: MainWindow) -> None:
    """In the browser: the program itself does not go to the network."""
    from lordesk import __version__
    from lordesk.ui.help.product import read_product

    product = read_product()
    address = product.releases
    if not product.has_pages:
        told = _tr("This copy knows no page for newer versions. Ask whoever gave it to you.")
        window.session.problem.emit(told)
    elif window.session.tools.asker.open_link(address):
        said = _tr("This is version {version}. The browser shows the newest one.")
        window.session.message.emit(said.format(version=__version__))
    else:
        said = _tr("No browser could be opened. Newer versions are at {address}")
        window.session.problem.emit(said.format(address=address))


def open_about(window: MainWindow) -> None:
    from lordesk.ui.help.about import AboutDialog
    from lordesk.ui.help.product import read_product

    AboutDialog(read_product(), window.session.tools.asker, window).open()
