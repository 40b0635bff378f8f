"""Days: working days, counting, and how a day is said."""

import re
from collections.abc import Container
from datetime import date, timedelta

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

MONTHS_AT_MOST = 23
"""Beyond this many months people count in years."""
_WEEKS_A_MONTH = 4.345

SPOKEN_DAY = re.compile(
    rf"\b(?:{'|'.join(_WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{1,4}}\b"
)
"""Finds what `spoken` says inside a sentence."""


def spoken(day: date) -> str:
    """`Wed 18 Nov 2026`: the month in letters, so that no reader can take it for a day."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def after(day: date, days: float) -> date:
    """The day that many days later (earlier when negative), within what a calendar can say."""
    ordinal = min(max(day.toordinal() + round(days), date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def is_weekend(day: date) -> bool:
    return day.weekday() >= 5


def friday_before_weekend(day: date) -> date:
    """The day itself, or the Friday before when it falls on a weekend."""
    return after(day, -max(0, day.weekday() - 4))


def is_working(day: date, holidays: Container[date]) -> bool:
    return not is_weekend(day) and day not in holidays


def working_day_until(day: date, holidays: Container[date]) -> date:
    """The day itself when it is a working day, else the last working day before it."""
    while not is_working(day, holidays) and day > date.min:
        day -= timedelta(days=1)
    return day


def working_day_from(day: date, holidays: Container[date]) -> date:
    """The day itself when it is a working day, else the first working day after it."""
    while not is_working(day, holidays) and day < date.max:
        day += timedelta(days=1)
    return day


def weekdays_between(start: date, end: date) -> int:
    """How many Mondays to Fridays lie in the span, both ends included."""
    days = (end - start).days + 1
    if days <= 0:
        return 0
    whole, rest = divmod(days, 7)
    first = start.weekday()
    weekend = max(0, min(first + rest, 7) - max(first, 5))
    return whole * 5 + rest - weekend


def months_of(weeks: float) -> int:
    """The weeks as whole months."""
    return round(weeks / _WEEKS_A_MONTH)


def half_years_of(months: int) -> int:
    """The months as half years, to the nearest."""
    return (months + 3) // 6
