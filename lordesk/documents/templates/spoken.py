"""How days, spans, counts and lists are written on pages and in mails."""

from collections.abc import Sequence
from datetime import date

from lordesk.domain.days import MONTHS_AT_MOST, half_years_of, months_of
from lordesk.domain.season import SeasonEvent
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import DateStatus

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day(on: date) -> str:
    """`18 August 2027`."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def short_day(on: date) -> str:
    """`18 Aug 2027`."""
    return f"{on.day} {_MONTHS[on.month - 1][:3]} {on.year}"


def weekday(on: date) -> str:
    """`Wednesday 18 August 2027`."""
    return f"{_WEEKDAYS[on.weekday()]} {day(on)}"


def full_month(on: date) -> str:
    """`August 2027`."""
    return f"{_MONTHS[on.month - 1]} {on.year}"


def month(on: YearMonth) -> str:
    """`Mar 2025`, or the year alone."""
    return f"{_MONTHS[on.month - 1][:3]} {on.year}" if on.month else str(on.year)


def months(start: YearMonth | None, end: YearMonth | None) -> str:
    """`Apr 2025–Apr 2026`, `Since Jun 2026`, `2024`."""
    if start and end:
        return month(start) if start == end else f"{month(start)}–{month(end)}"
    if start:
        return f"Since {month(start)}"
    return month(end) if end else ""


def span(start: date, end: date, joint: str = "–") -> str:
    """`2–27 March 2026`, `26 October–20 November 2026`: what both days share is said once."""
    if start == end:
        return day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}{joint}{day(end)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month - 1]}{joint}{day(end)}"
    return f"{day(start)}{joint}{day(end)}"


def event(at: SeasonEvent | None) -> str:
    """`23 June 2027`, or `about 23 June 2027 (projected)` while it is not official."""
    if at is None:
        return ""
    if at.status is DateStatus.OFFICIAL:
        return day(at.on)
    return f"about {day(at.on)} (projected)"


def count(number: int, noun: str) -> str:
    """`four weeks`, `one week`, `19 shifts`: in words up to ten."""
    return f"{_word(number)} {noun}" if number == 1 else f"{_word(number)} {noun}s"


def _word(number: int) -> str:
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def weeks(number: float) -> str:
    """Weeks up to thirteen, months up to 23, then half and whole years; empty below half a week."""
    whole, whole_months = round(number), months_of(number)
    if whole < 1:
        return ""
    if whole <= 13:
        return count(whole, "week")
    return count(whole_months, "month") if whole_months <= MONTHS_AT_MOST else _years(whole_months)


def _years(number_of_months: int) -> str:
    """`two years`, `seven and a half years`: by the nearest half."""
    whole, half = divmod(half_years_of(number_of_months), 2)
    return f"{_word(whole)} and a half years" if half else count(whole, "year")


def unbroken(phrase: str) -> str:
    """A phrase that stays on one line."""
    return phrase.replace(" ", "\u00a0")


def opened(phrase: str) -> str:
    """A phrase that stands alone or opens a line, with a capital."""
    return phrase[:1].upper() + phrase[1:]


def listed(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def sized(size: int) -> str:
    """`1 MB`, `500 KB`."""
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1_000} KB"
