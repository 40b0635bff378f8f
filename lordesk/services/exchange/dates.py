"""Dates as people write them: what a text can mean, and whether day or month comes first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.tidy import unaccented
from lordesk.services.exchange.month_names import MONTH_NAMES, month_of

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d/-])")
_MONTH = rf"(?P<month>{'|'.join(MONTH_NAMES)})\.?(?![^\W\d_])"
_DAY = r"(?P<day>\d{1,2})"
_DASHED = r"[\s.]*(?P<dash>-)?[\s.-]*"
_NO_RANGE = r"(?(dash)|(?!\s*-\s*\d\d(?!\d)))"
"""In `3 March - 28 March 2027` the 28 is no year; in `3-Mar-28` it is."""
_YEAR = r"(?P<year>\d{4}|\d{2})(?!\d)"
_DAY_FIRST = re.compile(
    rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|[oa](?=\s)|°)?{_DASHED}(?:(?:of|de)\s+)?{_MONTH}"
    rf"{_NO_RANGE}[\s,.-]*(?:del?\s+)?{_YEAR}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}{_DASHED}{_DAY}(?:st|nd|rd|th)?{_NO_RANGE}[\s,.-]+{_YEAR}",
    re.IGNORECASE,
)
_YEARS = range(1900, 2101)
_NUMBERS_ALONE = re.compile(
    r"(?<![\d./-])(?:(\d{1,2})\s?/\s?(\d{1,2})|(\d{2})[.-](\d{2})|(\d{1,2})\.\s?(\d{1,2})(?=\.))"
    r"(?!\s?[/-]\s?\d|\.?\d)"
)
_DAY_FIRST_ALONE = re.compile(
    rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|[oa](?=\s)|°)?{_DASHED}(?:(?:of|de)\s+)?{_MONTH}"
    r"(?!\s+of\b)",
    re.IGNORECASE,
)
_MONTH_FIRST_ALONE = re.compile(rf"\b{_MONTH}{_DASHED}{_DAY}(?:st|nd|rd|th)?(?!\d)", re.IGNORECASE)
_LEAP_YEAR = 2000


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


def lacks_year(text: str) -> bool:
    """Whether a day and a month stand there without a year, as in `3 March` or `12/03`."""
    if len(text) > 1_000:
        return False
    text = unaccented(text)
    for written in written_dates(text):
        text = text.replace(written.text, " ; ", 1)
    return any(_is_day(month, day) or _is_day(day, month) for month, day in _months_with_days(text))


def _months_with_days(text: str) -> Iterator[tuple[int, int]]:
    for match in _NUMBERS_ALONE.finditer(text):
        one, other = filter(None, match.groups())
        yield int(one), int(other)
    for pattern in (_DAY_FIRST_ALONE, _MONTH_FIRST_ALONE):
        for match in pattern.finditer(text):
            yield month_of(match["month"]) or 0, int(match["day"])


def _is_day(month: int, day: int) -> bool:
    return _date(str(_LEAP_YEAR), str(month), str(day)) is not None


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
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(text):
            one = _date(match["year"], str(month_of(match["month"])), match["day"])
            yield match.start(), WrittenDate(text=match[0], day_first=one, month_first=one)


def _date(year: str, month: str, day: str) -> date | None:
    full = int(year) + 2000 if len(year) == 2 else int(year)
    try:
        return date(full, int(month), int(day)) if full in _YEARS else None
    except ValueError:
        return None
