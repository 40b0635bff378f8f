"""What a written date can mean."""

from datetime import date

import pytest

from lordesk.services.exchange.dates import DateOrder, lacks_year, written_dates

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


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 March - 28 March 2027", ["2027-03-28"]),
        ("3 March-28 March 2027", ["2027-03-28"]),
        ("March 3 - 28, 2027", []),
        ("Mar 3-28, 2027", []),
        ("3-Mar-28", ["2028-03-03"]),
        ("Mar-3-28", ["2028-03-03"]),
        ("3 March 28", ["2028-03-03"]),
    ],
)
def test_the_end_of_a_range_is_not_taken_for_a_year(text: str, days: list[str]) -> None:
    assert [str(written.meant(None)) for written in written_dates(text)] == days


@pytest.mark.parametrize(
    "text",
    [
        *("3 March", "3rd of March", "Mar 3", "march 3rd", "3. März", "3 de marzo", "1er mars"),
        *("12/03", "3/14", "29/2", "12 / 03", "03-12", "03.12", "3.12.", "asked 12/03, in person"),
        *("March 27", "3 March - 28 March 2027", "3/1 - 3/28/2027", "sent 11/20/2026 and 12/5"),
    ],
)
def test_a_day_and_a_month_alone_lack_their_year(text: str) -> None:
    assert lacks_year(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "3", "March", "March 2027", "3 March 2027", "Mar 3, 27", "12/03/2027"),
        *(
            "2027-03-12",
            "3.5",
            "13/13",
            "30/2",
            "3 out of 5",
            "4-5",
            "1/2/3",
            "555-0100",
            "x" * 2000,
        ),
        *("3/2027", "2027/3", "11/20/2026", "31 April", "+1 212 555 0100", "10:30"),
    ],
)
def test_what_is_no_day_or_has_its_year_does_not(text: str) -> None:
    assert not lacks_year(text)
