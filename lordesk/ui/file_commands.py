"""The commands of the File menu: import, export, snapshots, the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lordesk.ui.asking import FileKind
from lordesk.ui.commands import Command, Menu
from lordesk.ui.places import PageId, Place

if TYPE_CHECKING:
    from lordesk.ui.window import MainWindow

READ = ("lordesk", "json", "xlsx", "csv", "tsv", "vcf", "zip")


def _tr(words: str) -> str:
    return QCoreApplication.translate("commands", words)


def file_commands(window: MainWindow) -> tuple[Command, ...]:
    """In the order of the menu."""
    backups = Place(page=PageId.SETTINGS, part="backups")
    return (
        Command(
            id="import",
            words=_tr("Import…"),
            menu=Menu.FILE,
            keys=("Ctrl+O",),
            run=partial(choose_import, window),
            run_with=partial(_import, window),
        ),
        Command(
            id="export",
            words=_tr("Export…"),
            menu=Menu.FILE,
            keys=("Ctrl+Shift+E",),
            run=partial(choose_export, window),
        ),
        Command(
            id="backups",
            words=_tr("Snapshots and bin"),
            menu=Menu.FILE,
            run=partial(window.session.show, backups),
            starts_group=True,
        ),
        Command(
            id="next_season",
            words=_tr("Next season…"),
            menu=Menu.FILE,
            run=partial(_next_season, window),
        ),
        Command(
            id="applicants",
            words=_tr("Applicants of an office"),
            menu=Menu.FILE,
            run=partial(window.session.show, Place(page=PageId.SETTINGS, part="office")),
        ),
        _other_desk(window),
    )


def _other_desk(window: MainWindow) -> Command:
    """The sample from one's own desk, and the way back from the sample."""
    tools = window.session.tools
    if tools.is_sample:
        return Command(
            id="own_desk", words=_tr("Open your own desk"), menu=Menu.FILE, run=tools.open_own
        )
    return Command(
        id="sample", words=_tr("Open the sample desk"), menu=Menu.FILE, run=tools.open_sample
    )


def _next_season(window: MainWindow) -> None:
    from lordesk.ui.next_season.dialog import open_next_season

    open_next_season(window.session, window)


def choose_import(window: MainWindow) -> None:
    """Ask for a file and show what it would change."""
    kinds = (
        FileKind(name=_tr("Desks, sheets, contacts"), endings=READ),
        FileKind(name=_tr("All files"), endings=("*",)),
    )
    path = window.session.tools.asker.open_file(window, _tr("Import"), kinds)
    if path is not None:
        _import(window, str(path))


def _import(window: MainWindow, path: str) -> None:
    from lordesk.ui.importing.opening import open_import

    open_import(window.session, window, Path(path))


def choose_export(window: MainWindow) -> None:
    """Ask where to, and write the desk in the format that the ending names."""
    from lordesk.ui.exporting import BUNDLE, KINDS, write_export

    kinds = tuple(FileKind(name=_tr(name), endings=(ending,)) for name, ending in KINDS)
    asker = window.session.tools.asker
    path = asker.save_file(window, _tr("Export"), "desk.lordesk", kinds)
    if path is not None and path.suffix.casefold() == BUNDLE:
        _export_bundle(window, path)
    elif path is not None:
        said = window.session.guarded(partial(write_export, window.session.records, path))
        if said is not None:
            window.session.message.emit(said)


def _export_bundle(window: MainWindow, path: Path) -> None:
    from lordesk.ui.bundle_export import BundleExportDialog

    if window.session.records.applicant is None:
        words = _tr("A bundle needs a profile. Fill it in under Settings first.")
        window.session.problem.emit(words)
        return
    BundleExportDialog(window.session, path, window).open()
