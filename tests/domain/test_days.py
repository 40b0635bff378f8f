"""Counting and saying days."""

from datetime import date

import pytest

from lordesk.domain.days import (
    SPOKEN_DAY,
    after,
    friday_before_weekend,
    is_working,
    spoken,
    weekdays_between,
    working_day_from,
    working_day_until,
)
from tests.builders import day

LABOR_DAY = frozenset({day("2027-09-06")})


def test_a_day_is_said_with_its_month_in_letters() -> None:
    assert spoken(day("2027-02-01")) == "Mon 1 Feb 2027"


def test_what_is_said_of_a_day_is_found_again_in_a_sentence() -> None:
    for text in ("2027-02-01", "0001-01-01", "9999-12-31", "2026-11-25"):
        said = spoken(day(text))
        assert SPOKEN_DAY.findall(f"It ends on {said}.") == [said]
    assert SPOKEN_DAY.findall("Seen on Monday 1 Feb 2027 and 2027-02-01") == []


def test_days_never_leave_what_a_calendar_can_say() -> None:
    assert after(date.max, 5) == date.max
    assert after(date.min, -5) == date.min
    assert after(day("2027-02-01"), 1.5) == day("2027-02-03")


@pytest.mark.parametrize(
    ("given", "friday"),
    [("2027-01-29", "2027-01-29"), ("2027-01-30", "2027-01-29"), ("2027-01-31", "2027-01-29")],
)
def test_a_weekend_moves_to_the_friday_before(given: str, friday: str) -> None:
    assert friday_before_weekend(day(given)) == day(friday)


def test_working_days_skip_weekends_and_holidays() -> None:
    assert not is_working(day("2027-09-06"), LABOR_DAY)
    assert working_day_until(day("2027-09-06"), LABOR_DAY) == day("2027-09-03")
    assert working_day_from(day("2027-09-04"), LABOR_DAY) == day("2027-09-07")


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        ("2027-01-11", "2027-02-05", 20),
        ("2027-01-16", "2027-01-17", 0),
        ("2027-01-15", "2027-01-18", 2),
        ("2027-01-18", "2027-01-15", 0),
        ("2027-01-13", "2027-01-13", 1),
    ],
)
def test_weekdays_are_counted_with_both_ends(start: str, end: str, count: int) -> None:
    assert weekdays_between(day(start), day(end)) == count
