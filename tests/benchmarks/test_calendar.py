"""What a calendar costs, against a writer of raw strings in the same run."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from lordesk.documents.ics_writer import ics_bytes
from lordesk.domain.calendar_events import CalendarEntry
from lordesk.domain.calendar_updates import CalendarEvent
from lordesk.domain.days import after
from tests.benchmarks.fair import ratio_of

AT_MOST = 30
ROUNDS = 9


def test_150_events_cost_at_most_thirty_times_a_raw_string_writer() -> None:
    events = [_event(number) for number in range(150)]
    own, raw = ics_bytes("Letters", events), _raw_bytes("Letters", events)
    assert own.replace(b"\r\n ", b"") == raw.replace(b"\r\n ", b"")
    ratio = ratio_of(
        lambda: ics_bytes("Letters", events), lambda: _raw_bytes("Letters", events), ROUNDS
    )
    print(f"150 calendar events: {ratio:.1f} × a raw string writer (at most {AT_MOST})")
    assert ratio <= AT_MOST


def _event(number: int) -> CalendarEvent:
    day = after(date(2027, 1, 1), number)
    return CalendarEvent(
        uid=UUID(int=number),
        entry=CalendarEntry(
            key=f"eras-2028/letter-{number}/ask",
            on=day,
            title=f"Ask Dr. Ñuñez-Ibáñez for a strong letter ({number})",
            description=(
                "Ask Dr. Ñuñez-Ibáñez for a strong letter.\n\nWhy: The rotation ends on Fri 5 Feb "
                "2027. In person and in its last days, while they still see your work, is the best "
                "moment.\nHow: Ask in person where you can, with the ask card in hand.\n"
                "Sources: ASK-1, ASK-2"
            ),
            categories=("LoR", "Dr. Ñuñez-Ibáñez"),
            alarm=timedelta(hours=-15),
        ),
        sequence=0,
        created_at=datetime(2026, 11, 22, 12, tzinfo=UTC),
        changed_at=datetime(2026, 11, 22, 12, tzinfo=UTC),
    )


def _raw_bytes(name: str, events: Sequence[CalendarEvent]) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//lordesk//Letters of recommendation 1//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{name}",
        f"X-WR-CALNAME:{name}",
    ]
    for event in events:
        lines += _raw_event(event)
    return b"\r\n".join([*map(_folded, [*lines, "END:VCALENDAR"]), b""])


def _raw_event(event: CalendarEvent) -> list[str]:
    entry, title = event.entry, _escaped(event.entry.title)
    changed = f"{event.changed_at:%Y%m%dT%H%M%SZ}"
    return [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{changed}",
        f"CREATED:{event.created_at:%Y%m%dT%H%M%SZ}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTART;VALUE=DATE:{entry.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{after(entry.on, 1):%Y%m%d}",
        f"SUMMARY:{title}",
        f"DESCRIPTION:{_escaped(entry.description)}",
        f"CATEGORIES:{','.join(map(_escaped, entry.categories))}",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """At most 75 octets a line, cut between characters."""
    rest = line.encode()
    parts: list[bytes] = []
    room = 75
    while len(rest) > room:
        end = room
        while rest[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(rest[:end])
        rest, room = rest[end:], 74
    return b"\r\n ".join([*parts, rest])
