"""Opens a draft in the mail program of this computer, and tells the person what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from lordesk.ui.mail_programs import (
    Ended,
    Opened,
    Opening,
    launched,
    open_draft,
    run_script,
    usual,
)
from lordesk.ui.session import Session


def _tr(words: str) -> str:
    return QCoreApplication.translate("drafts", words)


def open_and_tell(
    session: Session, path: Path, then: Callable[[Opened], None] | None = None
) -> None:
    """Where no program opens it, its text is copied and its files are shown instead.

    `then` hears what came of it after the person did.
    """
    opening = Opening(
        path=path,
        program=usual(session.choices.mail_program),
        asker=session.tools.asker,
        launch=launched,
        script=partial(_run_script, session),
    )
    open_draft(opening, partial(_tell, session, path, then))


def _run_script(session: Session, words: list[str], text: str, ended: Ended) -> None:
    session.message.emit(_tr("Your mail program is asked to open the draft…"))
    run_script(session, words, text, ended)


def _tell(
    session: Session, path: Path, then: Callable[[Opened], None] | None, opened: Opened
) -> None:
    match opened:
        case Opened.AS_DRAFT:
            session.message.emit(_tr("The draft is open in your mail program."))
        case Opened.COPIED:
            session.message.emit(
                _tr("The words are on the clipboard; drag the files into a new mail.")
            )
        case Opened.NOT:
            said = _tr("No mail program opened it. The draft lies at {path}.")
            session.problem.emit(said.format(path=path))
    if then is not None:
        then(opened)
