"""Application seasons and their dates."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lordesk.domain.ids import SeasonKey
from lordesk.domain.vocabulary import DateStatus, Portal, SeasonEventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonEvent:
    """One date of a season; `time` is a wall time in the IANA `zone`."""

    kind: SeasonEventKind
    on: dt.date
    time: dt.time | None = None
    zone: str | None = None
    status: DateStatus | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    key: SeasonKey
    portal: Portal | None = None
    events: tuple[SeasonEvent, ...] = ()

    def event(self, kind: SeasonEventKind) -> SeasonEvent | None:
        return next((event for event in self.events if event.kind is kind), None)

    def day(self, kind: SeasonEventKind) -> dt.date | None:
        event = self.event(kind)
        return event.on if event else None


def last_match_day(seasons: Sequence[Season | None]) -> dt.date | None:
    """The day after which no letter can be added in any of the seasons, where it is known."""
    days = [season.day(SeasonEventKind.MATCH_DAY) if season else None for season in seasons]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None
