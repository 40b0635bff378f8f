"""`lordesk undo`: take back the last change, and say which."""

from argparse import Namespace
from collections.abc import Callable

from lordesk.cli.arguments import Parser, one_of
from lordesk.cli.moved_dates import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.domain.changes import ChangeSet
from lordesk.domain.clash import Choices, ClashError, Side, decided
from lordesk.domain.codec import Plain
from lordesk.domain.errors import RefusedError

Take = Callable[["Choices | None"], ChangeSet | None]


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--keep",
        type=one_of(Side),
        metavar="mine|theirs",
        help="whose value to keep where another adviser has changed the same field since",
    )


def run(session: Session, arguments: Namespace) -> int:
    desk, keep = session.workspace.desk, arguments.keep
    step(session, deciding(desk.undo, keep), "Undone", "There is nothing to undo.")
    return 0


def deciding(take: Take, keep: Side | None) -> Callable[[], ChangeSet | None]:
    """Performs the step with one side's values at each clash; ClashError names the option."""

    def decided_step() -> ChangeSet | None:
        try:
            return take(None)
        except ClashError as error:
            if keep is not None:
                return take(decided(error.clashes, keep))
            message = f"{error.message} Say it with --keep mine or --keep theirs."
            raise ClashError(message, error.changes, error.clashes) from error

    return decided_step


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
