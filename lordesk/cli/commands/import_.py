"""`lordesk import`: take a lordesk file into the desk, all or nothing, as one undo step."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from lordesk.cli.arguments import Parser
from lordesk.cli.moves import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.domain.changes import apply
from lordesk.domain.codec import Plain
from lordesk.services.importing import Import, plan_import
from lordesk.services.incoming_files import read_incoming
from lordesk.services.planning import MovedDuty


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
    before = session.plan()
    after = session.plan(apply(workspace.desk.records, planned.changes))
    if not arguments.dry_run:
        incoming.keep(workspace.shelf)
        workspace.desk.perform(planned.changes)
    _tell(session, planned, moved_days(before, after), is_dry=arguments.dry_run)
    return 0


def _tell(session: Session, planned: Import, moves: Sequence[MovedDuty], *, is_dry: bool) -> None:
    counts = {
        "added": planned.added,
        "changed": planned.changed,
        "removed": planned.removed,
        "unchanged": planned.unchanged,
    }
    said = ", ".join(f"{count} {name}" for name, count in counts.items())
    lead = "Would import" if is_dry else "Imported"
    value: dict[str, Plain] = {**counts, **moves_value(moves)}
    session.console.answer(value, lambda: [f"{lead}: {said}.", *moves_lines(moves)])
