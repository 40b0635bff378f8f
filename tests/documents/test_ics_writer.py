"""The bytes of a calendar, read back by a reader of the tests' own."""

import unicodedata
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.ics_writer import ics_bytes
from lordesk.domain.calendar_events import CalendarEntry
from lordesk.domain.calendar_updates import CalendarEvent
from lordesk.domain.tidy import clean
from tests.ics_lines import Component, read_calendar

UID = UUID("b3b5a290-2fd7-55e6-a3a0-1310b4667dff")
CREATED = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHANGED = datetime(2026, 4, 15, 8, tzinfo=UTC)


def an_event(
    title: str = "Ask Dr. Okoye",
    description: str = "",
    categories: tuple[str, ...] = ("LoR",),
    at: datetime | None = None,
    alarm: timedelta | None = None,
    on: date = date(2026, 7, 14),
    **fields: bool,
) -> CalendarEvent:
    entry = CalendarEntry(
        key="eras-2028/okoye-im/ask",
        on=on,
        title=title,
        description=description,
        categories=categories,
        at=at,
        alarm=alarm,
    )
    return CalendarEvent(
        uid=UID, entry=entry, sequence=1, created_at=CREATED, changed_at=CHANGED, **fields
    )


def written(event: CalendarEvent) -> Component:
    [component] = read_calendar(ics_bytes("Letters", [event])).events
    return component


def test_a_calendar_names_itself_and_no_version_that_a_release_would_change() -> None:
    calendar = read_calendar(ics_bytes("Letters; of, Łoś", []))
    assert [(name, value) for name, _, value in calendar.lines] == [
        ("VERSION", "2.0"),
        ("PRODID", "-//lordesk//Letters of recommendation 1//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("NAME", r"Letters\; of\, Łoś"),
        ("X-WR-CALNAME", r"Letters\; of\, Łoś"),
    ]


def test_an_event_holds_exactly_what_calendars_need() -> None:
    event = written(an_event(description="Why: b\nHow: c", categories=("LoR", "Writer, Dr. X")))
    assert event.lines == [
        ("UID", "", str(UID)),
        ("DTSTAMP", "", "20260415T080000Z"),
        ("CREATED", "", "20260301T120000Z"),
        ("LAST-MODIFIED", "", "20260415T080000Z"),
        ("SEQUENCE", "", "1"),
        ("DTSTART", "VALUE=DATE", "20260714"),
        ("DTEND", "VALUE=DATE", "20260715"),
        ("SUMMARY", "", "Ask Dr. Okoye"),
        ("DESCRIPTION", "", r"Why: b\nHow: c"),
        ("CATEGORIES", "", r"LoR,Writer\, Dr. X"),
        ("STATUS", "", "CONFIRMED"),
        ("TRANSP", "", "TRANSPARENT"),
        ("CLASS", "", "PRIVATE"),
    ]
    assert event.inner == []


def test_an_instant_is_written_in_utc_with_an_end() -> None:
    event = written(an_event(at=datetime(2027, 9, 1, 13, tzinfo=UTC)))
    assert (event.raw("DTSTART"), event.raw("DTEND")) == ("20270901T130000Z", "20270901T131500Z")
    assert event.parameters("DTSTART") == event.parameters("DTEND") == ""


@pytest.mark.parametrize(
    ("before", "trigger"),
    [
        (timedelta(hours=-15), "-PT15H"),
        (timedelta(days=-3, hours=9), "-P2DT15H"),
        (timedelta(hours=-33, minutes=-30), "-P1DT9H30M"),
        (timedelta(days=-1), "-P1D"),
    ],
)
def test_an_alarm_rings_before_the_start(before: timedelta, trigger: str) -> None:
    [alarm] = written(an_event(alarm=before)).alarms
    assert alarm.lines == [
        ("ACTION", "", "DISPLAY"),
        ("DESCRIPTION", "", "Ask Dr. Okoye"),
        ("TRIGGER", "", trigger),
    ]


def test_a_cancelled_event_says_so_and_leaves_an_empty_description_out() -> None:
    event = written(an_event(is_cancelled=True))
    assert event.raw("STATUS") == "CANCELLED"
    assert not event.has("DESCRIPTION")


def test_the_last_day_that_a_calendar_can_say_is_written() -> None:
    assert written(an_event(on=date(9998, 12, 31))).raw("DTEND") == "99990101"


def test_no_time_zone_is_ever_described() -> None:
    """Lists of onsets make real calendar programs show summer times an hour off."""
    content = ics_bytes("Letters", [an_event(at=datetime(2027, 9, 1, 13, tzinfo=UTC))])
    assert b"VTIMEZONE" not in content
    assert b"RDATE" not in content
    assert b"TZID" not in content


words = st.text(
    st.characters(codec="utf-8") | st.sampled_from(list('\\;,:"\n\r\t\u2028é王👩🏽\u200d⚕\u202e')),
    max_size=300,
)


@given(title=words, description=words, category=words)
def test_any_cleaned_text_is_read_back_as_it_was(
    title: str, description: str, category: str
) -> None:
    texts = [clean(text).replace("\t", " ") for text in (title, description, category)]
    event = written(an_event(texts[0], texts[1], (texts[2],)))
    assert event.text("SUMMARY") == texts[0]
    assert event.text("DESCRIPTION") == texts[1] if texts[1] else not event.has("DESCRIPTION")
    assert event.text("CATEGORIES") == texts[2]
    assert unicodedata.is_normalized("NFC", event.text("SUMMARY"))
