"""Seasons: the dates they hold by kind."""

from datetime import date, time

from lordesk.domain.ids import SeasonKey
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import SeasonEventKind

REVIEW = SeasonEvent(
    kind=SeasonEventKind.REVIEW, on=date(2026, 9, 23), time=time(9), zone="America/New_York"
)
OPENS = SeasonEvent(kind=SeasonEventKind.OPENS, on=date(2026, 6, 3))
SEASON = Season(key=SeasonKey("eras-2027"), events=(OPENS, REVIEW))


def test_a_date_is_found_by_its_kind() -> None:
    assert SEASON.event(SeasonEventKind.REVIEW) == REVIEW
    assert SEASON.day(SeasonEventKind.OPENS) == date(2026, 6, 3)


def test_a_date_not_announced_is_none() -> None:
    assert SEASON.event(SeasonEventKind.MATCH_DAY) is None
    assert SEASON.day(SeasonEventKind.MATCH_DAY) is None


def test_of_two_dates_of_one_kind_the_first_counts() -> None:
    later = SeasonEvent(kind=SeasonEventKind.OPENS, on=date(2026, 6, 10))
    both = Season(key=SeasonKey("eras-2027"), events=(OPENS, later))
    assert both.day(SeasonEventKind.OPENS) == OPENS.on
