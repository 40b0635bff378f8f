"""`lordesk redo`: redo the change that was undone."""

from argparse import Namespace

from lordesk.cli.commands.undo import add_arguments, deciding, step
from lordesk.cli.session import Session

__all__ = ["add_arguments", "run"]


def run(session: Session, arguments: Namespace) -> int:
    desk, keep = session.workspace.desk, arguments.keep
    step(session, deciding(desk.redo, keep), "Redone", "There is nothing to redo.")
    return 0
