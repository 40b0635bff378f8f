"""`lordesk import`: take a file into the desk, all or nothing, as one undo step."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

from lordesk.cli.arguments import Parser, one_of
from lordesk.cli.changed import change_lines, changes_value
from lordesk.cli.import_kinds import FileImport, plan_import_of
from lordesk.cli.moved_dates import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.cli.sheet_answers import add_sheet_options
from lordesk.domain.changes import apply
from lordesk.domain.clash import Side
from lordesk.domain.codec import Plain
from lordesk.domain.records import Records
from lordesk.services.planning import MovedDuty


def add_arguments(parser: Parser) -> None:
    what = "a lordesk file, .xlsx, .csv, .vcf, .zip or a JSON Resume"
    parser.add_argument("file", type=Path, metavar="FILE", help=what)
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="replace the whole desk with the file, whoever’s it was",
    )
    parser.add_argument(
        "--keep",
        type=one_of(Side),
        metavar="mine|theirs",
        help="whose version to keep where this desk and a bundle both changed a record",
    )
    add_sheet_options(parser)


def run(session: Session, arguments: Namespace) -> int:
    if arguments.dry_run:
        session.workspace.only_look()
    taken = plan_import_of(session, arguments)
    changes = taken.planned.changes
    records = session.workspace.desk.records
    before = session.plan()
    after = session.plan(apply(records, changes))
    if not arguments.dry_run:
        taken.keep()
        session.workspace.desk.perform(changes)
    dry_from = records if arguments.dry_run else None
    _tell(session, taken, moved_days(before, after), dry_from)
    return 0


def _tell(
    session: Session, taken: FileImport, moves: Sequence[MovedDuty], dry_from: Records | None
) -> None:
    """Report the result; for a dry run, also each change to these records."""
    planned = taken.planned
    counts = {
        "added": planned.added,
        "changed": planned.changed,
        "removed": planned.removed,
        "unchanged": planned.unchanged,
    }
    said = ", ".join(f"{count} {name}" for name, count in counts.items())
    lead = "Imported" if dry_from is None else "Would import"
    notices: dict[str, Plain] = {"notices": [*taken.told]} if taken.told else {}
    value: dict[str, Plain] = {**counts, **moves_value(moves), **notices}
    listed: Iterable[str] = ()
    if dry_from is not None:
        changes = planned.changes
        value |= changes_value(changes)
        after = apply(dry_from, changes)
        listed = change_lines(changes, dry_from, after, session.console.width)
    lines = (f"{lead}: {said}.", *listed, *taken.told, *moves_lines(moves))
    session.console.answer(value, lambda: lines)
