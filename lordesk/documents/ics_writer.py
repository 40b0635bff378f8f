"""Writes calendar events as an iCalendar file (RFC 5545, 7986). Nothing else knows icalendar."""

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Alarm, Calendar, Event, vCategory, vDate, vDatetime, vDuration, vInt, vText

from lordesk.domain.calendar_events import CalendarEntry
from lordesk.domain.calendar_updates import CalendarEvent
from lordesk.domain.days import after

PRODUCT = "-//lordesk//Letters of recommendation 1//EN"
"""The 1 is the version of these files. The program's own would alter every file at a release."""

TIMED_LENGTH = timedelta(minutes=15)


def ics_bytes(name: str, events: Iterable[CalendarEvent]) -> bytes:
    """The file: UTF-8, CRLF, lines folded at 75 octets; the same events give the same bytes."""
    calendar = Calendar()
    calendar["VERSION"] = vText("2.0")
    calendar["PRODID"] = vText(PRODUCT)
    calendar["CALSCALE"] = vText("GREGORIAN")
    calendar["METHOD"] = vText("PUBLISH")
    calendar["NAME"] = vText(name)
    calendar["X-WR-CALNAME"] = vText(name)
    for event in events:
        calendar.add_component(_component(event))
    return calendar.to_ical(sorted=False)


def _component(event: CalendarEvent) -> Event:
    """The properties go in ready-made: icalendar's own `add` guesses types and zones at a cost."""
    entry, component = event.entry, Event()
    changed = vDatetime(event.changed_at)
    component["UID"] = vText(str(event.uid))
    component["DTSTAMP"] = changed
    component["CREATED"] = vDatetime(event.created_at)
    component["LAST-MODIFIED"] = changed
    component["SEQUENCE"] = vInt(event.sequence)
    component["DTSTART"], component["DTEND"] = _span(entry)
    component["SUMMARY"] = vText(entry.title)
    if entry.description:
        component["DESCRIPTION"] = vText(entry.description)
    component["CATEGORIES"] = vCategory(list(entry.categories))
    component["STATUS"] = vText("CANCELLED" if event.is_cancelled else "CONFIRMED")
    component["TRANSP"] = vText("TRANSPARENT")
    component["CLASS"] = vText("PRIVATE")
    if entry.alarm is not None:
        component.add_component(_alarm(entry.title, entry.alarm))
    return component


def _span(entry: CalendarEntry) -> tuple[vDatetime, vDatetime] | tuple[vDate, vDate]:
    """Start and exclusive end: an instant in UTC, or the whole day."""
    if entry.at is not None:
        return vDatetime(entry.at), vDatetime(entry.at + TIMED_LENGTH)
    start, end = vDate(entry.on), vDate(after(entry.on, 1))
    start.params["VALUE"] = end.params["VALUE"] = "DATE"
    return start, end


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm["ACTION"] = vText("DISPLAY")
    alarm["DESCRIPTION"] = vText(title)
    alarm["TRIGGER"] = vDuration(before)
    return alarm
