"""What the calendar panel shows of a desk: choices, and the cut-offs in both zones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from lordesk.domain.calendar_events import ALARM_DAYS
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.cut_offs import cut_offs, zone_named
from lordesk.domain.preferences import CalendarChoices
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DateStatus, SeasonEventKind

LEAD_CHOICES = (1, 3, 7, 14)
ALARM_CHOICES = (0, 1, 2, 3, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOffLine:
    """One true cut-off; `yours` is its wall time in the user's zone."""

    season: str
    kind: SeasonEventKind
    eastern: datetime
    yours: datetime
    is_projected: bool
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarState:
    """`zone` empty: the computer's own."""

    alarm_days: int
    lead_days: tuple[int, ...]
    zone: str
    cut_offs: tuple[CutOffLine, ...]


def derive(records: Records, catalogue: Catalogue, today: date) -> CalendarState:
    choices = records.preferences.calendar or CalendarChoices()
    return CalendarState(
        alarm_days=ALARM_DAYS if choices.alarm_days is None else choices.alarm_days,
        lead_days=choices.lead_days,
        zone=choices.zone or "",
        cut_offs=tuple(_lines(records, catalogue, today, choices.zone)),
    )


def _lines(
    records: Records, catalogue: Catalogue, today: date, zone: str | None
) -> Iterator[CutOffLine]:
    """The cut-offs ahead, soonest first."""
    ahead = (each for each in cut_offs(records, catalogue) if each.on >= today)
    for each in sorted(ahead, key=lambda each: each.at):
        yield CutOffLine(
            season=each.season_name,
            kind=each.kind,
            eastern=each.eastern,
            yours=each.at.astimezone(zone_named(zone)),
            is_projected=each.status is DateStatus.PROJECTED,
            source=each.source or "",
        )
