"""`lordesk import`: take a lordesk file into the desk, all or nothing, as one undo step."""

from argparse import Namespace
from pathlib import Path
from uuid import uuid4

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session
from lordesk.services.importing import Import, plan_import
from lordesk.services.incoming_files import read_incoming


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a lordesk file")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    parser.add_argument(
        "--replace", action="store_true", help="make the desk equal the file, whoever’s it was"
    )


def run(session: Session, arguments: Namespace) -> int:
    file: Path = arguments.file
    workspace = session.workspace
    incoming = read_incoming(file)
    planned = plan_import(
        workspace.desk.records,
        incoming.records,
        name=file.name,
        replace_desk=arguments.replace,
        namespace=uuid4(),
        shipped_seasons=tuple(workspace.catalogue.seasons),
    )
    if not arguments.dry_run:
        incoming.keep(workspace.shelf)
        workspace.desk.perform(planned.changes)
    _tell(session, planned, is_dry=arguments.dry_run)
    return 0


def _tell(session: Session, planned: Import, *, is_dry: bool) -> None:
    counts = {
        "added": planned.added,
        "changed": planned.changed,
        "removed": planned.removed,
        "unchanged": planned.unchanged,
    }
    said = ", ".join(f"{count} {name}" for name, count in counts.items())
    lead = "Would import" if is_dry else "Imported"
    session.console.answer(dict(counts), lambda: [f"{lead}: {said}."])
