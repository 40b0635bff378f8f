from datetime import date

import holidays as library
import pytest

from lordesk import paths
from lordesk.domain.catalogue import HOLIDAY_YEARS
from lordesk.domain.holidays import HolidayRule, Weekday, days_off, observed
from lordesk.storage.catalogue_files import read_catalogue

CATALOGUE = read_catalogue(paths.resources() / "rules")


def rule(
    *, month: int, day: int = 0, weekday: Weekday = Weekday.MONDAY, nth: int = 1
) -> HolidayRule:
    return HolidayRule(
        name="A day",
        month=month,
        day=day,
        weekday=weekday,
        nth=nth,
        sources=("X",),
        checked=date(2026, 11, 22),
    )


def test_the_shipped_rules_agree_with_the_holidays_library() -> None:
    theirs = library.country_holidays("US", years=range(HOLIDAY_YEARS[0], HOLIDAY_YEARS[1] + 1))

    ours = CATALOGUE.federal_holidays
    assert ours == {day for day in theirs if HOLIDAY_YEARS[0] <= day.year <= HOLIDAY_YEARS[1]}
    assert len(ours) > 300


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (rule(month=7, day=4), date(2027, 7, 4)),
        (rule(month=9, nth=1), date(2027, 9, 6)),
        (rule(month=11, weekday=Weekday.THURSDAY, nth=4), date(2027, 11, 25)),
        (rule(month=5, nth=-1), date(2027, 5, 31)),  # a fifth Monday
        (rule(month=6, nth=-1), date(2027, 6, 28)),  # four Mondays only
    ],
)
def test_a_rule_names_its_day_in_a_year(given: HolidayRule, expected: date) -> None:
    assert given.on(2027) == expected


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (date(2027, 7, 4), date(2027, 7, 5)),  # Sunday
        (date(2026, 7, 4), date(2026, 7, 3)),  # Saturday
        (date(2028, 7, 4), date(2028, 7, 4)),  # Tuesday
    ],
)
def test_a_holiday_on_a_weekend_is_kept_on_the_nearest_working_day(day: date, kept: date) -> None:
    assert observed(day) == kept


def test_new_years_day_on_a_saturday_takes_the_last_day_of_the_year_before() -> None:
    new_year = rule(month=1, day=1)

    assert date(2027, 12, 31) in days_off([new_year], 2027, 2027)
    assert date(2028, 1, 1) not in days_off([new_year], 2027, 2027)
