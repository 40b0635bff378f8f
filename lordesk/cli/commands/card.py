"""`lordesk card`: the ask card of a letter, one page to print or to show on a phone."""

from argparse import Namespace

from lordesk.cli.arguments import Parser
from lordesk.cli.page_file import add_page_file, write_page
from lordesk.cli.session import Session
from lordesk.domain.letter_life import find_letter
from lordesk.services.status import card


def add_arguments(parser: Parser) -> None:
    parser.add_argument("letter", metavar="LETTER", help="the letter’s key")
    add_page_file(parser)


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records = workspace.desk.records
    letter = find_letter(records, arguments.letter)
    page = card(records, workspace.catalogue, session.today, letter.key)
    write_page(session, arguments, page)
    return 0
