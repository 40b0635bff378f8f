"""The ledger against the plan: sequence numbers, stamps and tombstones never lie."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.calendar_events import CalendarEntry
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.calendar_updates import CalendarUpdate, ExportRun, calendar_update, fingerprint
from lordesk.domain.ids import LetterKey

NAMESPACE = UUID("0b8a1f4e-6c1d-4a3e-9a55-3f6f0d8f2a10")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)
DAY = date(2027, 2, 1)
KEY = "eras-2028/okoye-im/ask"
CANCELLED = "Cancelled: {title}"
Ledger = dict[UUID, ExportedEvent]


def an_entry(key: str = KEY, on: date = DAY, title: str = "Ask Dr. Okoye") -> CalendarEntry:
    return CalendarEntry(key=key, on=on, title=title, alarm=timedelta(hours=-15))


def an_run(
    today: date = TODAY, now: datetime = NOW, letters: frozenset[LetterKey] | None = None
) -> ExportRun:
    return ExportRun(today=today, now=now, namespace=NAMESPACE, letters=letters)


def tell(ledger: Ledger, *entries: CalendarEntry, at: ExportRun | None = None) -> CalendarUpdate:
    told = calendar_update(entries, ledger, at or an_run(), CANCELLED)
    ledger.update({event.uid: event for event in told.ledger_rows})
    return told


@pytest.mark.parametrize(
    ("key", "uid"),
    [
        ("eras-2028/okoye-im/ask", "b3b5a290-2fd7-55e6-a3a0-1310b4667dff"),
        ("eras-2028/okoye-im/ask/lead-7", "890a619c-3244-52fb-a77f-ab7842941d31"),
        ("eras-2028/-/submit", "7d9f9023-4e5e-533d-ab59-0c464ef2f062"),
    ],
)
def test_uids_are_the_same_in_every_version(key: str, uid: str) -> None:
    """Golden: a changed scheme would double every event of every user."""
    [event] = tell({}, an_entry(key)).live
    assert str(event.uid) == uid


def test_what_did_not_change_is_no_news() -> None:
    ledger: Ledger = {}
    first = tell(ledger, an_entry())
    again = tell(ledger, an_entry(), at=an_run(now=NOW + timedelta(days=99)))
    assert again.live == first.live
    assert again.ledger_rows == ()
    assert (first.added, again.added, again.changed, again.cancelled) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    "changed",
    [
        an_entry(on=date(2027, 2, 2)),
        an_entry(title="Ask Dr. Okoye by e-mail"),
        CalendarEntry(key=KEY, on=DAY, title="Ask Dr. Okoye"),
        CalendarEntry(
            key=KEY, on=DAY, title="Ask Dr. Okoye", alarm=timedelta(hours=-15), categories=("x",)
        ),
        CalendarEntry(
            key=KEY, on=DAY, title="Ask Dr. Okoye", alarm=timedelta(hours=-15), description="x"
        ),
        CalendarEntry(key=KEY, on=DAY, title="Ask Dr. Okoye", alarm=timedelta(hours=-15), at=NOW),
    ],
)
def test_every_change_a_reader_can_see_raises_the_sequence(changed: CalendarEntry) -> None:
    ledger: Ledger = {}
    tell(ledger, an_entry())
    told = tell(ledger, changed)
    assert (told.added, told.changed, told.live[0].sequence) == (0, 1, 1)
    assert told.live[0].changed_at == NOW + timedelta(seconds=1)


def test_stamps_are_whole_seconds() -> None:
    told = tell({}, an_entry(), at=an_run(now=NOW.replace(microsecond=987654)))
    assert told.live[0].changed_at == told.live[0].created_at == NOW


def test_an_event_that_leaves_after_its_day_rests_and_can_return_unchanged() -> None:
    ledger: Ledger = {}
    tell(ledger, an_entry())
    later = an_run(today=DAY + timedelta(days=1))
    assert tell(ledger, at=later).ledger_rows == ()
    assert tell(ledger, an_entry(), at=later).live[0].sequence == 0


def test_on_its_own_day_a_leaving_event_is_still_cancelled() -> None:
    ledger: Ledger = {}
    tell(ledger, an_entry())
    told = tell(ledger, at=an_run(today=DAY))
    assert [event.entry.title for event in told.tombstones] == ["Cancelled: Ask Dr. Okoye"]


def test_a_season_date_is_out_of_reach_when_one_letter_is_exported() -> None:
    ledger: Ledger = {}
    tell(ledger, an_entry(), an_entry("eras-2028/-/submit"))
    one = an_run(letters=frozenset({LetterKey("okoye-im")}))
    told = tell(ledger, at=one)
    assert [event.entry.key for event in told.tombstones] == [KEY]


def test_fields_cannot_run_into_each_other_in_the_fingerprint() -> None:
    one = CalendarEntry(key=KEY, on=DAY, title="ab", description="c")
    other = CalendarEntry(key=KEY, on=DAY, title="a", description="bc")
    assert fingerprint(one) != fingerprint(other)


steps = st.lists(
    st.tuples(
        st.dictionaries(
            st.sampled_from(["s/a/ask", "s/a/kit", "s/b/ask", "s/-/submit"]),
            st.tuples(st.integers(0, 40), st.sampled_from(["One", "Two"])),
        ),
        st.sampled_from([None, frozenset({LetterKey("a")})]),
        st.integers(-50, 50),
    ),
    max_size=8,
)


@given(steps)
def test_no_history_ever_lowers_a_sequence_or_a_stamp_or_forgets_an_event(
    history: list[tuple[dict[str, tuple[int, str]], frozenset[LetterKey] | None, int]],
) -> None:
    ledger: Ledger = {}
    for plan, letters, hours in history:
        before = dict(ledger)
        shown = [
            an_entry(key, TODAY + timedelta(days=days), title)
            for key, (days, title) in plan.items()
            if letters is None or key.split("/")[1] in letters
        ]
        at = an_run(now=NOW + timedelta(hours=hours), letters=letters)
        told = tell(ledger, *shown, at=at)
        assert ledger.keys() >= before.keys()
        assert told.added + told.changed + told.cancelled == len(told.ledger_rows)
        assert {e.uid for e in told.live}.isdisjoint(e.uid for e in told.tombstones)
        for uid, old in before.items():
            new = ledger[uid]
            is_same = new == old
            assert is_same or new.sequence == old.sequence + 1
            assert is_same or new.changed_at >= old.changed_at + timedelta(seconds=1)
            assert new.created_at == old.created_at
            assert is_same or letters is None or new.letter in letters
        expected = {uid for uid, e in ledger.items() if letters is None or e.letter in letters}
        assert {e.uid for e in (*told.live, *told.tombstones)} == expected
