"""`lordesk undo`: take back the last change, and say which."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.domain.changes import ChangeSet
from lordesk.domain.errors import RefusedError


def add_arguments(parser: Parser) -> None:
    """None."""


def run(session: Session, arguments: Namespace) -> int:
    del arguments
    tell(session, session.workspace.desk.undo(), "Undone", "There is nothing to undo.")
    return 0


def tell(session: Session, changes: ChangeSet | None, done: str, nothing: str) -> None:
    """Name the step; RefusedError when there was none."""
    if changes is None:
        raise RefusedError(nothing)
    value = {done.casefold(): changes.label, "changes": len(changes.changes)}
    session.console.answer({**value}, lambda: [f"{done}: {changes.label}."])
