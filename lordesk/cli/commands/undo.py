"""`lordesk undo`: take back the last change, and say which."""

from argparse import Namespace
from collections.abc import Callable

from lordesk.cli.arguments import Parser
from lordesk.cli.moves import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.domain.changes import ChangeSet
from lordesk.domain.codec import Plain
from lordesk.domain.errors import RefusedError


def add_arguments(parser: Parser) -> None:
    """None."""


def run(session: Session, arguments: Namespace) -> int:
    del arguments
    step(session, session.workspace.desk.undo, "Undone", "There is nothing to undo.")
    return 0


def step(session: Session, take: Callable[[], ChangeSet | None], done: str, nothing: str) -> None:
    """Take the step and name it with what it moved; RefusedError when there was none."""
    before = session.plan()
    changes = take()
    if changes is None:
        raise RefusedError(nothing)
    moves = moved_days(before, session.plan())
    value: dict[str, Plain] = {
        done.casefold(): changes.label,
        "changes": len(changes.changes),
        **moves_value(moves),
    }
    session.console.answer(value, lambda: [f"{done}: {changes.label}.", *moves_lines(moves)])
