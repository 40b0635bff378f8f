"""`lordesk status`: one page for an adviser, private notes left out."""

from argparse import Namespace
from pathlib import Path

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.domain.errors import RefusedError
from lordesk.files import write_atomically
from lordesk.services.status import status


def add_arguments(parser: Parser) -> None:
    parser.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help="the file")


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records = workspace.desk.records
    if records.applicant is None:
        raise RefusedError("The desk is empty, so there is no status to print yet.")
    content = workspace.press.pdf(status(records, workspace.catalogue, session.today))
    write_atomically(arguments.out, content)
    session.console.answer({"file": str(arguments.out)}, lambda: [f"Wrote {arguments.out}."])
    return 0
