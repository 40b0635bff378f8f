"""Reminders moved out of absences and off weekends."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.days import is_working
from lordesk.domain.reminders import settled
from lordesk.domain.writer import Absence
from tests.builders import day

NO_HOLIDAYS: frozenset[date] = frozenset()


def away(start: str, end: str) -> tuple[Absence, ...]:
    return (Absence(from_=day(start), to=day(end)),)


def test_before_the_absence_when_the_gap_allows() -> None:
    absent = away("2027-08-02", "2027-08-06")
    assert settled(day("2027-08-04"), date.min, absent, NO_HOLIDAYS) == day("2027-07-30")


def test_after_the_absence_when_the_gap_forbids() -> None:
    absent = away("2027-08-02", "2027-08-06")
    moved = settled(day("2027-08-04"), day("2027-08-01"), absent, NO_HOLIDAYS)
    assert moved == day("2027-08-09")


def test_a_monday_after_an_absence_that_ends_on_sunday_is_not_moved_back_into_it() -> None:
    holiday = frozenset({day("2027-09-06")})
    absent = away("2027-08-30", "2027-09-05")
    assert settled(day("2027-09-06"), date.min, absent, holiday) == day("2027-09-07")


def test_an_absence_without_end_stops_the_search() -> None:
    forever = away("2027-08-02", "9999-12-31")
    moved = settled(day("2027-08-04"), day("2027-08-01"), forever, NO_HOLIDAYS)
    assert is_working(moved, NO_HOLIDAYS)


@given(
    st.dates(date(2027, 1, 1), date(2027, 12, 1)),
    st.dates(date(2027, 1, 1), date(2027, 12, 1)),
    st.integers(0, 30),
    st.integers(0, 40),
)
def test_a_settled_day_is_a_working_day_outside_the_absence_and_moves_with_its_slot(
    slot: date, away_from: date, length: int, later: int
) -> None:
    until = date.fromordinal(away_from.toordinal() + length)
    absent = (Absence(from_=away_from, to=until),)
    moved = settled(slot, date.min, absent, NO_HOLIDAYS)
    assert is_working(moved, NO_HOLIDAYS)
    assert not away_from <= moved <= until
    next_slot = date.fromordinal(slot.toordinal() + later)
    assert settled(next_slot, date.min, absent, NO_HOLIDAYS) >= moved
