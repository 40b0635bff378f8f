"""`lordesk calendar`: write the plan as a calendar file."""

from argparse import Namespace
from datetime import UTC, datetime, time
from pathlib import Path

from lordesk.cli.arguments import Parser, file_in
from lordesk.cli.session import Session
from lordesk.domain.codec import Plain
from lordesk.domain.ids import LetterKey
from lordesk.services.calendar import (
    CalendarFile,
    CalendarOrder,
    CalendarReport,
    CalendarTools,
    export_calendar,
)


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "--out", metavar="FILE.ics", type=file_in(".ics"), required=True, help="where the file goes"
    )
    add("--update", action="store_true", help="also cancel what was exported before")
    add(
        "--letter",
        metavar="KEY",
        action="append",
        default=[],
        help="only this letter; can be repeated",
    )
    add("--per-writer", metavar="DIR", type=Path, help="also one file per writer")


def run(session: Session, arguments: Namespace) -> int:
    workspace = session.workspace
    order = CalendarOrder(
        out=arguments.out,
        kind=CalendarFile.UPDATE if arguments.update else CalendarFile.FULL,
        letters=tuple(LetterKey(key) for key in arguments.letter),
        per_writer=arguments.per_writer,
    )
    tools = CalendarTools(
        catalogue=workspace.catalogue,
        ledger=workspace.calendar_ledger,
        is_safe=workspace.texts.is_safe,
    )
    report = export_calendar(workspace.desk, tools, order, session.today, _moment(session))
    session.console.answer(_value(report), lambda: _lines(report))
    return 0


def _moment(session: Session) -> datetime:
    """Now, or noon of the day that `--today` names."""
    day = session.options.today
    return datetime.combine(day, time(12), UTC) if day else session.now()


def _value(report: CalendarReport) -> dict[str, Plain]:
    return {
        "file": str(report.file),
        "events": report.events,
        "added": report.added,
        "changed": report.changed,
        "cancelled": report.cancelled,
    }


def _lines(report: CalendarReport) -> list[str]:
    counts = f"{report.added} added, {report.changed} changed, {report.cancelled} cancelled"
    return [
        f"Wrote {report.file}: {report.events} events ({counts} since the last export).",
        *(f"Wrote {file}." for file in report.writer_files),
        *(finding.message for finding in report.findings),
    ]
