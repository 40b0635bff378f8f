"""`lordesk status`: one page for an adviser, private notes left out."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.page_file import add_page_file, write_page
from lordesk.cli.session import Session
from lordesk.domain.errors import RefusedError
from lordesk.services.status import status


def add_arguments(parser: Parser) -> None:
    add_page_file(parser)


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records = workspace.desk.records
    if records.applicant is None:
        raise RefusedError("The desk is empty, so there is no status to print yet.")
    write_page(session, arguments, status(records, workspace.catalogue, session.today))
    return 0
