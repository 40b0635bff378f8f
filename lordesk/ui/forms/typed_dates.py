"""Reading a day as people type it; what could be read two ways is asked about, never guessed."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from lordesk.domain.shape import YearMonth
from lordesk.ui import texts

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPANISH_MONTHS = {"ene": "jan", "abr": "apr", "ago": "aug", "dic": "dec"}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RELATIVE = re.compile(r"([+-])\s*(\d{1,3})\s*([dwm]?)")
_DAY_MONTH = re.compile(r"(?:[a-z]{3,10},?\s+)?(\d{1,2})\.?\s+([a-z]{3,10})\.?(?:,?\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"(?:[a-z]{3,10},?\s+)?([a-z]{3,10})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_NUMBERS = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?")
_FIXED = re.compile(r"\d{4}|[/.]\d{1,2}[/.]|^\s*[+-]")
"""What names a year, or counts from today."""
_MONTH_YEAR = re.compile(r"(\d{1,2}|[a-z]{3,10})[\s./-]+(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})[\s./-]+(\d{1,2}|[a-z]{3,10})")
HALF_A_YEAR = 183
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
_NEXT = re.compile(r"(?:next\s+)?([a-z]{3,10})")


@dataclass(frozen=True, slots=True)
class Understood:
    day: date


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Both readings; the person chooses."""

    choices: tuple[date, date]


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing was typed: no day."""


@dataclass(frozen=True, slots=True)
class NotADay:
    """`impossible` when the words are a date that no calendar has, such as 31 Feb.

    `far` when the year can only be a slip, such as 0207 or 9999.
    """

    impossible: bool = False
    far: bool = False


Reading = Understood | Ambiguous | Empty | NotADay


def read_day(typed: str, today: date, first: date | None = None) -> Reading:
    """The day of `12 jul`, `Jul 12 2027`, `2027-07-12`, `+2w`, `next fri`, `today`.

    Without a year the next such day is meant. `7/12` could be two days and answers Ambiguous.
    A last day is read from its `first`: `+4w` counts from there, `30 oct` is the next one then.
    """
    words = _plain(typed)
    if not words:
        return Empty()
    named = {"today": 0, "tomorrow": 1, "yesterday": -1, "hoy": 0, "manana": 1, "ayer": -1}
    if words in named:
        return Understood(today + timedelta(days=named[words]))
    since = today if first is None or words.startswith("-") else first
    for reader in (_iso, _relative, _by_month, _by_numbers):
        found = reader(words, since)
        if found is not None:
            return found
    return _by_weekday(words, today) or NotADay()


def read_month(typed: str) -> YearMonth:
    """The month of `2024-05`, `05/2024`, `May 2024`, or the year `2024`; ValueError otherwise."""
    words = _plain(typed)
    year_last, year_first = _MONTH_YEAR.fullmatch(words), _YEAR_MONTH.fullmatch(words)
    if year_last:
        name, year = year_last[1], year_last[2]
    elif year_first:
        year, name = year_first[1], year_first[2]
    else:
        return YearMonth.parse(words)
    month = int(name) if name.isdigit() else _month(name)
    if not month:
        raise ValueError(typed)
    return YearMonth.parse(f"{year}-{month:02d}")


def month_words(month: YearMonth) -> str:
    """`May 2024`, or the year alone; `read_month` reads it."""
    if month.month is None:
        return str(month)
    _day, name = texts.short_day(FIRST_DAY.replace(month=month.month)).split(" ")
    return f"{name} {month.year:04d}"


def nearer(reading: Reading, typed: str, today: date) -> Reading:
    """For days that may be past: without a year the nearest such day instead of the next one."""
    if not isinstance(reading, Understood) or _FIXED.search(typed):
        return reading
    if (reading.day - today).days <= HALF_A_YEAR:
        return reading
    return _dated(reading.day.year - 1, reading.day.month, reading.day.day)


def _plain(typed: str) -> str:
    """Small letters without accents and without the `de` of a Spanish date."""
    apart = unicodedata.normalize("NFKD", typed.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(word for word in letters.split() if word != "de")


def _iso(words: str, _today: date) -> Reading | None:
    match = _ISO.fullmatch(words)
    return _dated(int(match[1]), int(match[2]), int(match[3])) if match else None


def _relative(words: str, today: date) -> Reading | None:
    match = _RELATIVE.fullmatch(words)
    if match is None:
        return None
    sign = -1 if match[1] == "-" else 1
    days = {"": 1, "d": 1, "w": 7, "m": 30}[match[3]] * int(match[2])
    return Understood(today + timedelta(days=sign * days))


def _by_month(words: str, today: date) -> Reading | None:
    day_first, month_first = _DAY_MONTH.fullmatch(words), _MONTH_DAY.fullmatch(words)
    if day_first and (month := _month(day_first[2])):
        return _with_year(day_first[3], month, int(day_first[1]), today)
    if month_first and (month := _month(month_first[1])):
        return _with_year(month_first[3], month, int(month_first[2]), today)
    return None


def _by_numbers(words: str, today: date) -> Reading | None:
    match = _NUMBERS.fullmatch(words)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    year = f"20{match[3]}" if match[3] and len(match[3]) == 2 else match[3]
    found = (_with_year(year, second, first, today), _with_year(year, first, second, today))
    both = [reading.day for reading in found if isinstance(reading, Understood)]
    if len(both) == 2 and both[0] != both[1]:
        return Ambiguous((both[0], both[1]))
    if both:
        return Understood(both[0])
    return NotADay(far=True) if NotADay(far=True) in found else NotADay(impossible=True)


def _by_weekday(words: str, today: date) -> Reading | None:
    match = _NEXT.fullmatch(words)
    if match is None or match[1][:3] not in _WEEKDAYS:
        return None
    ahead = (_WEEKDAYS.index(match[1][:3]) - today.weekday()) % 7 or 7
    return Understood(today + timedelta(days=ahead))


def _month(word: str) -> int | None:
    name = _SPANISH_MONTHS.get(word[:3], word[:3])
    return _MONTHS.index(name) + 1 if name in _MONTHS else None


def _with_year(year: str | None, month: int, day: int, today: date) -> Reading:
    if year:
        return _dated(int(year), month, day)
    this_year = _dated(today.year, month, day)
    is_past = isinstance(this_year, Understood) and this_year.day < today
    following = _dated(today.year + 1, month, day)
    is_leap_day = isinstance(this_year, NotADay) and isinstance(following, Understood)
    return following if is_past or is_leap_day else this_year


def _dated(year: int, month: int, day: int) -> Reading:
    try:
        found = date(year, month, day)
        return Understood(found) if FIRST_DAY <= found <= LAST_DAY else NotADay(far=True)
    except ValueError:
        return NotADay(impossible=True)
