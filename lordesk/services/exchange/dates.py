"""Dates as people write them: what a text can mean, and whether day or month comes first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.tidy import unaccented
from lordesk.services.exchange.month_names import MONTH_NAMES, month_of

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d/-])")
_MONTH = rf"({'|'.join(MONTH_NAMES)})\.?(?![^\W\d_])"
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|[oa](?=\s)|°)?[\s.-]*(?:(?:of|de)\s+)?{_MONTH}"
    r"[\s,.-]*(?:del?\s+)?(\d{4}|\d{2})(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}[\s.-]*(\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,.-]+)(\d{{4}}|\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_YEARS = range(1900, 2101)


class DateOrder(StrEnum):
    """How 03/04/2027 is meant."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date found in a text: what it means with the day first, and with the month first."""

    text: str
    day_first: date | None
    month_first: date | None

    @property
    def is_ambiguous(self) -> bool:
        return None not in {self.day_first, self.month_first} and self.day_first != self.month_first

    @property
    def proves(self) -> DateOrder | None:
        """The order that this date alone shows, as 25/04/2027 does."""
        if self.day_first == self.month_first:
            return None
        if self.month_first is None:
            return DateOrder.DAY_FIRST
        return DateOrder.MONTH_FIRST if self.day_first is None else None

    def meant(self, order: DateOrder | None) -> date | None:
        """The day, None when it cannot be one in that order, or is ambiguous without one."""
        match order:
            case DateOrder.DAY_FIRST:
                return self.day_first
            case DateOrder.MONTH_FIRST:
                return self.month_first
            case None:
                return None if self.is_ambiguous else self.day_first or self.month_first


def written_dates(text: str) -> tuple[WrittenDate, ...]:
    """Every date in the text, in its order; what is no day of the calendar is left out."""
    if len(text) > 1_000:
        return ()
    text = unaccented(text)
    found = sorted((*_numeric(text), *_named(text)), key=lambda each: each[0])
    return tuple(written for _, written in found if written.day_first or written.month_first)


def _numeric(text: str) -> Iterator[tuple[int, WrittenDate]]:
    for match in _NUMBERS.finditer(text):
        first, second, third = match[1], match[3], match[4]
        if len(first) == 4:
            one = _date(first, second, third)
            yield match.start(), WrittenDate(text=match[0], day_first=one, month_first=one)
        elif len(first) <= 2 and len(third) in {2, 4}:
            yield (
                match.start(),
                WrittenDate(
                    text=match[0],
                    day_first=_date(third, second, first),
                    month_first=_date(third, first, second),
                ),
            )


def _named(text: str) -> Iterator[tuple[int, WrittenDate]]:
    if not any(map(str.isalpha, text)):
        return
    for pattern, day, month in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for match in pattern.finditer(text):
            one = _date(match[3], str(month_of(match[month])), match[day])
            yield match.start(), WrittenDate(text=match[0], day_first=one, month_first=one)


def _date(year: str, month: str, day: str) -> date | None:
    full = int(year) + 2000 if len(year) == 2 else int(year)
    try:
        return date(full, int(month), int(day)) if full in _YEARS else None
    except ValueError:
        return None
