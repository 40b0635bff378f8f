"""The way from a path to the wizard; what is large is read beside the window's thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lordesk.ui.importing.context import import_context
from lordesk.ui.importing.dialog import ImportDialog
from lordesk.ui.importing.import_file import is_large, read
from lordesk.ui.importing.state import ImportContext, ImportState, planned
from lordesk.ui.jobs import Err, Outcome
from lordesk.ui.session import Session


def open_import(session: Session, parent: QWidget, path: Path) -> ImportDialog | None:
    """The wizard on a file; None when it cannot be read, which is then said.

    A large one is read beside the window's thread, and the wizard opens when that is done.
    """
    if is_large(path):
        said = QCoreApplication.translate("ImportDialog", "Reading {name}…")
        session.message.emit(said.format(name=path.name))
        context = import_context(session)
        session.jobs.run(
            lambda _job: planned(ImportState(file=read(path)), context),
            partial(_show_large, session, parent, context),
        )
        return None
    file = session.guarded(partial(read, path))
    if file is None:
        return None
    dialog = ImportDialog(session, file, parent)
    dialog.open()
    return dialog


def _show_large(
    session: Session, parent: QWidget, context: ImportContext, outcome: Outcome[ImportState]
) -> None:
    """The wizard on what was read and planned, planned anew when the desk changed meanwhile."""
    if isinstance(outcome, Err):
        session.problem.emit(outcome.message)
        return
    state = outcome.value
    is_of_now = context.records is session.records
    ImportDialog(session, state.file, parent, state if is_of_now else None, context).open()
