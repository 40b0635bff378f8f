"""`lordesk roster`: every applicant of an office on one line, the most urgent first."""

from argparse import Namespace
from collections import deque
from typing import TYPE_CHECKING, cast

from lordesk.cli.arguments import Parser, UsageError
from lordesk.cli.session import Session
from lordesk.cli.tables import table
from lordesk.domain.codec import Plain
from lordesk.domain.roster import RosterDuty, RosterEntry
from lordesk.services.roster import renew, roster

if TYPE_CHECKING:
    from lordesk.services.workspace import Office

HEADINGS = ("applicant", "name", "letters", "late", "next", "alarms", "first alarm")


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--renew", action="store_true", help="compute every desk’s plan again for today"
    )


def run(session: Session, arguments: Namespace) -> int:
    if session.options.database is None:
        raise UsageError("A roster is an office’s. Name its server with --database.")
    office = cast("Office", session.workspace)
    book, catalogue = office.roster_book, session.workspace.catalogue
    if arguments.renew:
        deque(renew(book, office.records_of, catalogue, session.today), maxlen=0)
    entries = roster(book, session.today)
    rows = [_row(entry) for entry in entries]
    session.console.answer(
        [_plain(entry) for entry in entries],
        lambda: table(HEADINGS, rows, session.console.width) if rows else ["No applicants yet."],
    )
    return 0


def _row(entry: RosterEntry) -> tuple[str, ...]:
    """A line; a star marks one whose plan is not of today."""
    return (
        entry.applicant,
        entry.name if entry.is_current else f"{entry.name} *",
        f"{entry.uploaded}/{entry.letters}",
        str(len(entry.overdue)),
        entry.next_due.isoformat() if entry.next_due else "",
        str(entry.alarm_count),
        next(iter(entry.alarms), ""),
    )


def _plain(entry: RosterEntry) -> dict[str, Plain]:
    return {
        "applicant": entry.applicant,
        "name": entry.name,
        "letters": entry.letters,
        "uploaded": entry.uploaded,
        "overdue": [_duty(duty) for duty in entry.overdue],
        "soon": [_duty(duty) for duty in entry.soon],
        "next_due": entry.next_due.isoformat() if entry.next_due else None,
        "alarms": [*entry.alarms],
        "alarm_count": entry.alarm_count,
        "current": entry.is_current,
    }


def _duty(duty: RosterDuty) -> Plain:
    return {"due": duty.due.isoformat(), "title": duty.title}
