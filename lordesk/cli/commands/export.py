"""`lordesk export`: write the desk as a file that any lordesk reads."""

from argparse import Namespace
from pathlib import Path

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.session import Session
from lordesk.domain.errors import RefusedError
from lordesk.files import write_atomically
from lordesk.services.interchange import write_file

_EXTENSIONS = (".lordesk", ".json")


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="ends in .lordesk or .json")


def run(session: Session, arguments: Namespace) -> int:
    file: Path = arguments.file
    if file.suffix.casefold() not in _EXTENSIONS:
        raise UsageError(f"{file.name} cannot be written: use a name in .lordesk or .json.")
    records = session.workspace.desk.records
    if records.applicant is None:
        raise RefusedError("The desk is empty, so there is nothing to export yet.")
    content = write_file(records)
    write_atomically(file, content)
    session.console.answer({"file": str(file), "bytes": len(content)}, lambda: [f"Wrote {file}."])
    return 0
