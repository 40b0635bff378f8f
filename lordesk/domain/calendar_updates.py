"""What an export changes in calendars: stamps, sequence numbers and tombstones, by the ledger."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from lordesk.domain.calendar_events import CalendarEntry
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.ids import LetterKey

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """An entry as it is exported; a cancelled one replaces what was exported before."""

    uid: UUID
    entry: CalendarEntry
    sequence: int
    created_at: datetime
    changed_at: datetime
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarUpdate:
    """The events of one export, and the rows of the ledger that record it (`ledger_rows`)."""

    live: tuple[CalendarEvent, ...]
    tombstones: tuple[CalendarEvent, ...]
    ledger_rows: tuple[ExportedEvent, ...]
    added: int
    changed: int
    cancelled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRun:
    """When an export happens and what it covers; `letters` None means the whole desk."""

    today: date
    now: datetime
    namespace: UUID
    letters: frozenset[LetterKey] | None = None

    def covers(self, event: ExportedEvent) -> bool:
        return self.letters is None or event.letter in self.letters


def calendar_update(
    entries: Iterable[CalendarEntry],
    ledger: Mapping[UUID, ExportedEvent],
    run: ExportRun,
    cancelled_title: str,
) -> CalendarUpdate:
    """Compare the entries with the ledger; `cancelled_title` holds a `{title}` field.

    A changed entry gets the next sequence number and a later stamp, even when the clock went back.
    An event that left the plan before its day becomes a tombstone; after its day it rests.
    """
    told = {uuid5(run.namespace, entry.key): entry for entry in entries}
    present = {uid: _told(uid, entry, ledger.get(uid), run) for uid, entry in told.items()}
    gone = [
        _buried(event, run, cancelled_title)
        for event in ledger.values()
        if _leaves(event, run) and event.uid not in told
    ]
    known = {**ledger, **present, **{event.uid: event for event in gone}}
    returned = [uid for uid in present if uid in ledger and ledger[uid].gone]
    fresh = [uid for uid in present if uid not in ledger]
    moved = [event for uid, event in present.items() if ledger.get(uid) != event]
    return CalendarUpdate(
        live=_in_order(_live(present[uid], entry) for uid, entry in told.items()),
        tombstones=_in_order(_tombstone(e) for e in known.values() if _is_shown(e, run)),
        ledger_rows=(*moved, *gone),
        added=len(fresh) + len(returned),
        changed=len(moved) - len(fresh) - len(returned),
        cancelled=len(gone),
    )


def fingerprint(entry: CalendarEntry) -> str:
    """SHA-256 of everything that a reader of the calendar sees."""
    seen = (
        entry.on.isoformat(),
        entry.at.isoformat() if entry.at else "",
        str(entry.alarm.total_seconds()) if entry.alarm else "",
        entry.title,
        entry.description,
        *entry.categories,
    )
    return hashlib.sha256("\x1f".join(seen).encode()).hexdigest()


def _told(
    uid: UUID, entry: CalendarEntry, before: ExportedEvent | None, run: ExportRun
) -> ExportedEvent:
    mark = fingerprint(entry)
    if before is None:
        now = run.now.replace(microsecond=0)
        return ExportedEvent(
            uid=uid,
            duty=entry.key,
            fingerprint=mark,
            sequence=0,
            created_at=now,
            changed_at=now,
            on=entry.on,
            title=entry.title,
        )
    if before.fingerprint == mark and not before.gone:
        return before
    raised = _raised(before, run)
    return replace(raised, fingerprint=mark, on=entry.on, title=entry.title, gone=False)


def _buried(event: ExportedEvent, run: ExportRun, cancelled_title: str) -> ExportedEvent:
    """The tombstone of an event; it keeps the exported title."""
    title = cancelled_title.format(title=event.title)
    return replace(_raised(event, run), title=title, gone=True)


def _raised(event: ExportedEvent, run: ExportRun) -> ExportedEvent:
    now = max(run.now.replace(microsecond=0), event.changed_at + _SECOND)
    return replace(event, sequence=event.sequence + 1, changed_at=now)


def _leaves(event: ExportedEvent, run: ExportRun) -> bool:
    return not event.gone and event.on >= run.today and run.covers(event)


def _is_shown(event: ExportedEvent, run: ExportRun) -> bool:
    return event.gone and event.on >= run.today and run.covers(event)


def _live(event: ExportedEvent, entry: CalendarEntry) -> CalendarEvent:
    return CalendarEvent(
        uid=event.uid,
        entry=entry,
        sequence=event.sequence,
        created_at=event.created_at,
        changed_at=event.changed_at,
    )


def _tombstone(event: ExportedEvent) -> CalendarEvent:
    entry = CalendarEntry(key=event.duty, on=event.on, title=event.title)
    return replace(_live(event, entry), is_cancelled=True)


def _in_order(events: Iterable[CalendarEvent]) -> tuple[CalendarEvent, ...]:
    return tuple(sorted(events, key=lambda event: (event.entry.on, event.entry.key)))
