"""`lordesk redo`: make the change again that was taken back."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.commands.undo import step
from lordesk.cli.session import Session


def add_arguments(parser: Parser) -> None:
    """None."""


def run(session: Session, arguments: Namespace) -> int:
    del arguments
    step(session, session.workspace.desk.redo, "Redone", "There is nothing to redo.")
    return 0
