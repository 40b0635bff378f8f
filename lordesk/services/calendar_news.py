"""What an update would change in calendars, event by event."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.services.calendar import CalendarSource, tell


class NewsKind(StrEnum):
    ADDED = "added"
    MOVED = "moved"
    REWORDED = "reworded"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """`before` is the day that calendars were told, None for an event they do not know."""

    kind: NewsKind
    title: str
    on: date
    before: date | None


def calendar_news(source: CalendarSource) -> tuple[News, ...]:
    """Everything that changed since the last export of each event, by day."""
    return tuple(sorted(_news(source), key=lambda each: (each.on, each.title)))


def _news(source: CalendarSource) -> Iterator[News]:
    for event in tell(source).ledger_rows:
        known = source.exported.get(event.uid)
        before = known.on if known is not None and not known.gone else None
        if event.gone:
            title = known.title if known else event.title
            yield News(kind=NewsKind.CANCELLED, title=title, on=event.on, before=before)
        elif before is None:
            yield News(kind=NewsKind.ADDED, title=event.title, on=event.on, before=None)
        else:
            kind = NewsKind.REWORDED if before == event.on else NewsKind.MOVED
            yield News(kind=kind, title=event.title, on=event.on, before=before)
