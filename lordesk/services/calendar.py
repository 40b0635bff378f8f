"""Exporting the calendar: full and update file, and one per writer."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID, uuid4

from lordesk.documents.calendar_wording import calendar_words
from lordesk.domain.calendar_events import CalendarEntry, IsSafe, calendar_entries
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.calendar_updates import (
    CalendarEvent,
    CalendarUpdate,
    ExportRun,
    calendar_update,
)
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import between
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter_life import find_letter
from lordesk.domain.naming import bare_name
from lordesk.domain.preferences import CalendarChoices
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.writer import Writer
from lordesk.files import distinct_name, safe_name, write_atomically
from lordesk.services.desk import Desk
from lordesk.services.ports import CalendarLedger

LARGEST_IMPORT = 900_000
"""Bytes above which a person is warned: Google Calendar takes 1 MB."""


class CalendarFile(StrEnum):
    """FULL holds what is live, for an empty calendar; UPDATE also cancels what went away."""

    FULL = "full"
    UPDATE = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOrder:
    """What to write where. No `letters`: the whole desk with its season dates."""

    out: Path
    kind: CalendarFile = CalendarFile.FULL
    letters: tuple[LetterKey, ...] = ()
    per_writer: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarReport:
    """What was written; the counts compare with the last export of each event."""

    file: Path
    events: int
    added: int
    changed: int
    cancelled: int
    writer_files: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarTools:
    """What an export needs besides the desk."""

    catalogue: Catalogue
    ledger: CalendarLedger
    is_safe: IsSafe


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSource:
    """All that an export needs from the desk, read at once; the rest may run on another thread."""

    records: Records
    catalogue: Catalogue
    exported: Mapping[UUID, ExportedEvent]
    namespace: UUID
    is_safe: IsSafe
    today: date
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCalendar:
    """The written files, and what the ledger must record about them."""

    report: CalendarReport
    news: tuple[ExportedEvent, ...]


def export_calendar(
    desk: Desk, tools: CalendarTools, order: CalendarOrder, today: date, now: datetime
) -> CalendarReport:
    """Write the files of an order, then remember what calendars were told.

    RefusedError when a letter of the order does not exist, StorageError when a file cannot be
    written; after either the ledger is as it was.
    """
    for key in order.letters:
        find_letter(desk.records, key)
    written = write_calendar(calendar_source(desk, tools, today, now), order)
    if written.news:
        tools.ledger.remember(written.news)
    return written.report


def calendar_source(desk: Desk, tools: CalendarTools, today: date, now: datetime) -> CalendarSource:
    """The desk as it stands, with its identity for calendars made if it has none yet."""
    namespace = ensure_namespace(desk)
    return CalendarSource(
        records=desk.records,
        catalogue=tools.catalogue,
        exported=tools.ledger.exported(),
        namespace=namespace,
        is_safe=tools.is_safe,
        today=today,
        now=now,
    )


def tell(source: CalendarSource, letters: tuple[LetterKey, ...] = ()) -> CalendarUpdate:
    """The update to export now; without `letters`, for the whole desk."""
    words = calendar_words()
    run = ExportRun(
        today=source.today,
        now=source.now,
        namespace=source.namespace,
        letters=frozenset(letters) if letters else None,
    )
    plan = make_plan(source.records, source.catalogue, source.today)
    entries = calendar_entries(plan, source.records, source.catalogue, words, source.is_safe)
    return calendar_update(_only(entries, letters), source.exported, run, words.cancelled)


def write_calendar(source: CalendarSource, order: CalendarOrder) -> WrittenCalendar:
    """Write the files of an order; the caller lets the ledger remember the news."""
    told, name = tell(source, order.letters), calendar_words().name
    events = told.live if order.kind is CalendarFile.FULL else (*told.live, *told.tombstones)
    contents = {order.out: rendered(name, events)}
    if order.per_writer is not None:
        contents |= _per_writer(source.records, order.per_writer, events, name)
    for path, content in contents.items():
        write_atomically(path, content)
    report = CalendarReport(
        file=order.out,
        events=len(events),
        added=told.added,
        changed=told.changed,
        cancelled=told.cancelled,
        writer_files=tuple(contents)[1:],
        findings=tuple(_size_findings(contents[order.out])),
    )
    return WrittenCalendar(report=report, news=told.ledger_rows)


def ensure_namespace(desk: Desk, make: Callable[[], UUID] = uuid4) -> UUID:
    """The desk's namespace for calendar UIDs, made now if the desk has none yet."""
    preferences = desk.records.preferences
    choices = preferences.calendar or CalendarChoices()
    if choices.namespace is not None:
        return choices.namespace
    namespace = make()
    named = replace(preferences, calendar=replace(choices, namespace=namespace))
    after = desk.records.put(named)
    desk.perform(between(desk.records, after, "Write the first calendar file"))
    return namespace


def _only(
    entries: Iterable[CalendarEntry], letters: tuple[LetterKey, ...]
) -> Iterator[CalendarEntry]:
    return (entry for entry in entries if not letters or entry.letter in letters)


def rendered(name: str, events: Iterable[CalendarEvent]) -> bytes:
    """The bytes of a calendar file."""
    from lordesk.documents.ics_writer import ics_bytes

    return ics_bytes(name, events)


def _per_writer(
    records: Records, folder: Path, events: Iterable[CalendarEvent], name: str
) -> dict[Path, bytes]:
    """A file for each writer with events; an outdated file is emptied."""
    writers = {letter.key: letter.writer for letter in records.letters}
    own: dict[str | None, list[CalendarEvent]] = defaultdict(list)
    for event in events:
        own[writers.get(LetterKey(event.entry.letter))].append(event)
    return {
        path: rendered(f"{name} – {bare_name(writer)}", own[writer.key])
        for writer, path in _writer_files(records, folder)
        if own[writer.key] or path.exists()
    }


def _writer_files(records: Records, folder: Path) -> Iterator[tuple[Writer, Path]]:
    """Every writer's own file; writers of one name are told apart by their keys."""
    plain = {writer.key: safe_name(bare_name(writer), ".ics") for writer in records.writers}
    times = Counter(name.casefold() for name in plain.values())
    taken: list[str] = []
    for writer in records.writers:
        name = plain[writer.key]
        if times[name.casefold()] > 1:
            name = safe_name(f"{writer.key} – {bare_name(writer)}", ".ics")
        taken.append(distinct_name(name, taken))
        yield writer, folder / taken[-1]


def _size_findings(content: bytes) -> Iterator[Finding]:
    if len(content) > LARGEST_IMPORT:
        yield Finding(
            code="calendar.large",
            severity=Severity.WARN,
            message=(
                f"The calendar file has {len(content):,} bytes, and Google Calendar takes no more "
                "than 1 MB. Export one file per writer instead."
            ),
        )
