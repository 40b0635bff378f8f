"""US federal holidays, computed from the shipped rules for any year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Weekday(StrEnum):
    """In the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayRule:
    """The fixed `day` of a month, or else its `nth` `weekday` (-1: the last)."""

    name: str
    month: int
    day: int = 0
    weekday: Weekday = Weekday.MONDAY
    nth: int = 1
    sources: tuple[str, ...]
    checked: date

    def on(self, year: int) -> date:
        if self.day:
            return date(year, self.month, self.day)
        first = date(year, self.month, 1)
        to_weekday = (tuple(Weekday).index(self.weekday) - first.weekday()) % 7
        if self.nth > 0:
            return first + timedelta(days=to_weekday + 7 * (self.nth - 1))
        fifth = first + timedelta(days=to_weekday + 28)
        return fifth if fifth.month == self.month else fifth - timedelta(days=7)


def observed(day: date) -> date:
    """The working day a holiday is kept on: Friday for a Saturday, Monday for a Sunday."""
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def days_off(rules: Iterable[HolidayRule], first_year: int, last_year: int) -> frozenset[date]:
    """Every holiday of these years, on its day and on the day it is observed.

    New Year's Day of the year after is asked too: on a Saturday it takes 31 December.
    """
    days = {rule.on(year) for rule in rules for year in range(first_year, last_year + 2)}
    both = days | {observed(day) for day in days}
    return frozenset(day for day in both if first_year <= day.year <= last_year)
