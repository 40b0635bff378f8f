"""The lists inside a carried bundle as values, each the shape of its JSON."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.errors import InvalidInputError

_DUTY = re.compile(r"[^/]+/[^/]+/[^/]+(/lead-[0-9]+)?")
"""The key of a calendar entry: a duty, a date of the season, or the lead-up to a duty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file of the bundle, with what proves it whole."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """Where the bytes of a document lie; `number` counts the documents of the desk from 0."""

    number: int
    path: str
    dated: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    format: str
    version: int
    files: tuple[FileRow, ...]
    documents: tuple[DocumentRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A line of the history: what was done when to which records."""

    label: str
    made_at: str
    undone: bool
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRow:
    """The fingerprints of all versions that one record has had."""

    record: str
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """`states` are fingerprints of the whole desk, the present one first."""

    states: tuple[str, ...]
    steps: tuple[StepRow, ...] = ()
    tracks: tuple[TrackRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFileRow:
    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRow:
    """A kit that was sent; its files lie under their hash."""

    letter: str
    sent_on: date
    folder: str
    fingerprint: str
    files: tuple[SentFileRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    kits: tuple[SentRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """What calendars were told of one event."""

    uid: UUID
    duty: str
    fingerprint: str
    sequence: int
    created_at: str
    changed_at: str
    on: date
    title: str
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    events: tuple[EventRow, ...] = ()


def row_of(event: ExportedEvent) -> EventRow:
    return EventRow(
        uid=event.uid,
        duty=event.duty,
        fingerprint=event.fingerprint,
        sequence=event.sequence,
        created_at=event.created_at.isoformat(),
        changed_at=event.changed_at.isoformat(),
        on=event.on,
        title=event.title,
        gone=event.gone,
    )


def event_of(row: EventRow, place: str) -> ExportedEvent:
    """The event; InvalidInputError when a stamp or the duty cannot be."""
    try:
        created, changed = (
            datetime.fromisoformat(each) for each in (row.created_at, row.changed_at)
        )
    except ValueError as error:
        raise InvalidInputError(f"{place}: expected a moment in time.") from error
    is_whole = created.tzinfo is not None and changed.tzinfo is not None
    if not is_whole or not _DUTY.fullmatch(row.duty) or not 0 <= row.sequence < 2**31:
        raise InvalidInputError(f"{place}: expected an event that a calendar can hold.")
    return ExportedEvent(
        uid=row.uid,
        duty=row.duty,
        fingerprint=row.fingerprint,
        sequence=row.sequence,
        created_at=created,
        changed_at=changed,
        on=row.on,
        title=row.title,
        gone=row.gone,
    )
