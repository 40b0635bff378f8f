"""`lordesk card`: the ask card of a letter, one page to print or to show on a phone."""

from argparse import Namespace
from pathlib import Path

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.files import write_atomically
from lordesk.services.letters import find_letter
from lordesk.services.status import card


def add_arguments(parser: Parser) -> None:
    parser.add_argument("letter", metavar="LETTER", help="the letter’s key")
    parser.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help="the file")


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    records = workspace.desk.records
    letter = find_letter(records, arguments.letter)
    doc = card(records, workspace.catalogue, session.today, letter.key)
    content = workspace.press.pdf(doc)
    write_atomically(arguments.out, content)
    session.console.answer({"file": str(arguments.out)}, lambda: [f"Wrote {arguments.out}."])
    return 0
