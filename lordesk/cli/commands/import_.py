"""`lordesk import`: take a file into the desk, all or nothing, as one undo step."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from uuid import uuid4

from lordesk.cli.arguments import Parser
from lordesk.cli.moves import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.cli.sheet_answers import add_sheet_options, answers_of, require_ready, told
from lordesk.domain.changes import apply
from lordesk.domain.codec import Plain
from lordesk.services.exchange.book_import import Wishes, plan_book, read_book
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.presets import shipped_presets
from lordesk.services.exchange.recognising import FileKind, recognise
from lordesk.services.importing import Import, plan_import
from lordesk.services.incoming_files import bytes_of, read_incoming
from lordesk.services.planning import MovedDuty


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a lordesk file, .xlsx or .csv")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    parser.add_argument(
        "--replace", action="store_true", help="make the desk equal the file, whoever’s it was"
    )
    add_sheet_options(parser)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A planned import, what to tell about it, and what is kept beside the records."""

    planned: Import
    told: tuple[str, ...] = ()
    keep: Callable[[], None] = lambda: None


def run(session: Session, arguments: Namespace) -> int:
    file: Path = arguments.file
    raw = bytes_of(file)
    taken = _TAKERS[recognise(raw, file.name)](session, arguments, raw)
    changes = taken.planned.changes
    before = session.plan()
    after = session.plan(apply(session.workspace.desk.records, changes))
    if not arguments.dry_run:
        taken.keep()
        session.workspace.desk.perform(changes)
    _tell(session, taken, moved_days(before, after), is_dry=arguments.dry_run)
    return 0


def _take_desk(session: Session, arguments: Namespace, _raw: bytes) -> _Taken:
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
    return _Taken(planned=planned, keep=lambda: incoming.keep(workspace.shelf))


def _take_sheets(session: Session, arguments: Namespace, raw: bytes) -> _Taken:
    file: Path = arguments.file
    wishes = Wishes(
        replace_desk=arguments.replace,
        sheet=arguments.sheet,
        subject=arguments.subject,
        columns=tuple(arguments.columns),
    )
    book = read_book(raw, file.name, recognise(raw, file.name))
    known = _known(session)
    desk = session.workspace.desk.records
    plan = plan_book(desk, book, answers_of(arguments), wishes, known, uuid4())
    require_ready(plan, file.name)
    assert plan.planned is not None
    return _Taken(planned=plan.planned, told=tuple(told(plan)))


def _known(session: Session) -> Known:
    return Known(
        catalogue=session.workspace.catalogue, presets=shipped_presets(), today=session.today
    )


_TAKERS: Mapping[FileKind, Callable[[Session, Namespace, bytes], _Taken]] = MappingProxyType(
    {
        FileKind.DESK: _take_desk,
        FileKind.WORKBOOK: _take_sheets,
        FileKind.TEXT_TABLE: _take_sheets,
    }
)


def _tell(session: Session, taken: _Taken, moves: Sequence[MovedDuty], *, is_dry: bool) -> None:
    planned = taken.planned
    counts = {
        "added": planned.added,
        "changed": planned.changed,
        "removed": planned.removed,
        "unchanged": planned.unchanged,
    }
    said = ", ".join(f"{count} {name}" for name, count in counts.items())
    lead = "Would import" if is_dry else "Imported"
    value: dict[str, Plain] = {**counts, **moves_value(moves)}
    lines = [f"{lead}: {said}.", *taken.told, *moves_lines(moves)]
    session.console.answer(value, lambda: lines)
