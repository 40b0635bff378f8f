"""Days as people type them: understood, asked about when they could be two, never guessed."""

from datetime import date

import pytest

from lordesk.domain.shape import YearMonth
from lordesk.ui.forms.typed_dates import (
    Ambiguous,
    Empty,
    NotADay,
    Understood,
    month_words,
    nearer,
    read_day,
    read_month,
)
from lordesk.ui.spoken import LONG_MONTHS, MONTHS
from lordesk.ui.translation import translations

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2027-07-12", date(2027, 7, 12)),
        ("12 Jul 2027", date(2027, 7, 12)),
        ("Mon 12 Jul 2027", date(2027, 7, 12)),
        ("Jul 12, 2027", date(2027, 7, 12)),
        ("july 12", date(2027, 7, 12)),
        ("12 dec", date(2026, 12, 12)),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 21)),
        ("+2w", date(2026, 12, 6)),
        ("-3", date(2026, 11, 19)),
        ("+1m", date(2026, 12, 22)),
        ("next fri", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("25/12", date(2026, 12, 25)),
        ("12/25/2027", date(2027, 12, 25)),
        ("7/7/27", date(2027, 7, 7)),
    ],
)
def test_a_day_is_understood(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == Understood(day)


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("2023", YearMonth(2023)),
        ("2023-06", YearMonth(2023, 6)),
        ("06/2023", YearMonth(2023, 6)),
        ("6.2023", YearMonth(2023, 6)),
        ("June 2023", YearMonth(2023, 6)),
        ("jun. 2023", YearMonth(2023, 6)),
        ("junio de 2023", YearMonth(2023, 6)),
        ("2023 Aug", YearMonth(2023, 8)),
    ],
)
def test_a_month_is_understood(typed: str, month: YearMonth) -> None:
    assert read_month(typed) == month


@pytest.mark.parametrize("words", ["2024", "May 2024", "May 0024", "May 0000"])
def test_a_month_is_worded_as_it_is_read(words: str) -> None:
    assert month_words(read_month(words)) == words


@pytest.mark.parametrize("typed", ["June", "13/2023", "06/23", "Juno 2023 5", "xyz 2023"])
def test_other_words_are_no_month(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_month(typed)


def test_a_leap_day_is_found_in_the_next_year_that_has_it() -> None:
    assert read_day("29 feb", date(2027, 11, 1)) == Understood(date(2028, 2, 29))


def test_two_readings_are_offered() -> None:
    assert read_day("7/12", TODAY) == Ambiguous((date(2026, 12, 7), date(2027, 7, 12)))


@pytest.mark.parametrize("typed", ["31 Feb 2027", "2027-13-01", "32/13"])
def test_a_day_that_no_calendar_has_is_said_to_be_none(typed: str) -> None:
    assert read_day(typed, TODAY) == NotADay(impossible=True)


@pytest.mark.parametrize("typed", ["0207-07-12", "31 dec 9999", "jul 12 1899", "13/07/0207"])
def test_a_year_that_can_only_be_a_slip_is_told_as_one(typed: str) -> None:
    assert read_day(typed, TODAY) == NotADay(far=True)


@pytest.mark.parametrize("typed", ["soon", "12", "12 foo", "+w", "monda9"])
def test_other_words_are_no_day(typed: str) -> None:
    assert read_day(typed, TODAY) == NotADay()


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_no_day_and_no_problem(typed: str) -> None:
    assert read_day(typed, TODAY) == Empty()


@pytest.mark.parametrize(
    "typed", ["mié 6 ene 2027", "6 ene 2027", "miércoles 6 de enero de 2027", "Wed 6 Jan 2027"]
)
def test_a_day_is_read_as_the_spanish_window_writes_it(typed: str) -> None:
    assert read_day(typed, TODAY) == Understood(date(2027, 1, 6))


def test_every_month_that_the_spanish_window_writes_is_known() -> None:
    known = translations("es") or {}
    names = [known["words", month][0] for month in (*MONTHS, *LONG_MONTHS)]
    read = [read_day(f"3 {name} 2027", TODAY) for name in names]
    assert read == [Understood(date(2027, number, 3)) for number in (*range(1, 13),) * 2]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2 nov", date(2026, 11, 2)),
        ("12 jan", date(2027, 1, 12)),
        ("2 nov 2027", date(2027, 11, 2)),
        ("+300", date(2027, 9, 18)),
        ("2027-11-02", date(2027, 11, 2)),
    ],
)
def test_a_day_that_may_be_past_is_the_nearest_one(typed: str, day: date) -> None:
    today = date(2026, 11, 22)
    assert nearer(read_day(typed, today), typed, today) == Understood(day)
    assert nearer(Empty(), "", today) == Empty()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("+4w", date(2026, 11, 2)),
        ("30 oct", date(2026, 10, 30)),
        ("4 jan", date(2027, 1, 4)),
        ("today", TODAY),
        ("-3", date(2026, 11, 19)),
        ("fri", date(2026, 11, 27)),
        ("2026-12-01", date(2026, 12, 1)),
    ],
)
def test_a_last_day_is_read_from_its_first(typed: str, day: date) -> None:
    assert read_day(typed, TODAY, date(2026, 10, 5)) == Understood(day)
