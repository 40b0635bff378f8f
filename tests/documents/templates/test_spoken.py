"""Days, spans, counts and lists in words."""

import pytest

from lordesk.documents.templates import spoken
from lordesk.domain.season import SeasonEvent
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import DateStatus, SeasonEventKind
from tests.builders import day


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2027-03-02", "2027-03-27", "2–27 March 2027"),
        ("2026-10-26", "2026-11-20", "26 October–20 November 2026"),
        ("2026-12-28", "2027-01-22", "28 December 2026–22 January 2027"),
        ("2027-03-02", "2027-03-02", "2 March 2027"),
    ],
)
def test_a_span_says_once_what_both_days_share(start: str, end: str, said: str) -> None:
    assert spoken.span(day(start), day(end)) == said


def test_days_are_said_with_their_month_in_letters() -> None:
    on = day("2027-08-18")
    assert spoken.day(on) == "18 August 2027"
    assert spoken.short_day(on) == "18 Aug 2027"
    assert spoken.weekday(on) == "Wednesday 18 August 2027"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2025-04", "2026-04", "Apr 2025–Apr 2026"),
        ("2025", "2026-04", "2025–Apr 2026"),
        ("2026-06", None, "Since Jun 2026"),
        (None, "2024", "2024"),
        ("2024", "2024", "2024"),
        (None, None, ""),
    ],
)
def test_months_of_a_life(start: str | None, end: str | None, said: str) -> None:
    first = YearMonth.parse(start) if start else None
    assert spoken.months(first, YearMonth.parse(end) if end else None) == said


def test_a_date_that_is_not_official_says_so() -> None:
    def event(status: DateStatus | None) -> SeasonEvent:
        return SeasonEvent(kind=SeasonEventKind.TOKENS, on=day("2027-06-23"), status=status)

    assert spoken.event(event(DateStatus.PROJECTED)) == "about 23 June 2027 (projected)"
    assert spoken.event(event(None)) == "about 23 June 2027 (projected)"
    assert spoken.event(event(DateStatus.OFFICIAL)) == "23 June 2027"
    assert spoken.event(None) == ""


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0.3, ""),
        (1.0, "one week"),
        (3.8, "four weeks"),
        (13, "13 weeks"),
        (56.4, "13 months"),
        (99.9, "23 months"),
        (104.2, "two years"),
        (112, "two years"),
        (118, "two and a half years"),
        (139, "two and a half years"),
        (144, "three years"),
        (400, "seven and a half years"),
        (630, "12 years"),
    ],
)
def test_a_stay_is_told_in_weeks_then_months_then_half_years(number: float, said: str) -> None:
    assert spoken.weeks(number) == said


def test_lists_and_sizes() -> None:
    assert spoken.listed(()) == ""
    assert spoken.listed(("a",)) == "a"
    assert spoken.listed(("a", "b", "c")) == "a, b and c"
    assert (spoken.sized(1_000_000), spoken.sized(500_000)) == ("1 MB", "500 KB")
