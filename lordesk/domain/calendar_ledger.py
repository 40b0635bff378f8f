"""What was exported to calendars for each event."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedEvent:
    """What the last exported calendar said of one event; `fingerprint` covers what a reader sees.

    `duty` is the event's key, `on` its day; `gone` marks a tombstone, exported until its day has
    passed. The stamps are whole seconds in UTC.
    """

    uid: UUID
    duty: str
    fingerprint: str
    sequence: int
    created_at: datetime
    changed_at: datetime
    on: date
    title: str
    gone: bool = False

    @property
    def letter(self) -> str:
        """The letter's key, or `-` for a date of the season."""
        return self.duty.split("/")[1]
