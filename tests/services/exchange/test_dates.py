"""What a written date can mean."""

from datetime import date

import pytest

from lordesk.services.exchange.dates import DateOrder, written_dates

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-03-04", "2027-03-04"),
        ("2027/3/4", "2027-03-04"),
        ("12 Jan 2027", "2027-01-12"),
        ("Jan 12, 2027", "2027-01-12"),
        ("January 3rd 2027", "2027-01-03"),
        ("Sept. 5, 2026", "2026-09-05"),
        ("5th of May 2027", "2027-05-05"),
        ("12-Nov-26", "2026-11-12"),
        ("25/04/2027", "2027-04-25"),
        ("4/25/27", "2027-04-25"),
        ("4/4/2027", "2027-04-04"),
        ("sent on 2027-03-04 at noon", "2027-03-04"),
        ("15. März 2027", "2027-03-15"),
        ("3 de mayo de 2027", "2027-05-03"),
        ("1er août 2027", "2027-08-01"),
        ("1º de dezembro de 2026", "2026-12-01"),
        ("12. Dez. 26", "2026-12-12"),
        ("juil. 4, 2027", "2027-07-04"),
    ],
)
def test_a_date_with_one_meaning_is_read_without_asking(text: str, day: str) -> None:
    (written,) = written_dates(text)
    assert not written.is_ambiguous
    assert written.meant(None) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["03/04/2027", "3-4-27", "3.4.2027"])
def test_a_date_with_two_meanings_has_none_before_it_is_asked(text: str) -> None:
    (written,) = written_dates(text)
    assert written.is_ambiguous
    assert written.meant(None) is None
    assert written.meant(DAY) == date(2027, 4, 3)
    assert written.meant(MONTH) == date(2027, 3, 4)
    assert written.proves is None


def test_a_clear_date_shows_its_order_and_does_not_bend_to_the_other() -> None:
    (first,) = written_dates("25/04/2027")
    (second,) = written_dates("04/25/2027")
    assert (first.proves, second.proves) == (DAY, MONTH)
    assert first.meant(MONTH) is None
    assert second.meant(DAY) is None
    assert written_dates("2027-04-25")[0].proves is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "31/31/2027",
        "2027-02-30",
        "1/2/3",
        "11/2026",
        "20261104",
        "1" * 5000,
        "3 marching 2027",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert written_dates(text) == ()


def test_several_dates_come_in_their_order() -> None:
    found = written_dates("13/3/2027, then Mar 20, 2027 and 2027-04-01")
    assert [str(each.meant(None)) for each in found] == ["2027-03-13", "2027-03-20", "2027-04-01"]
