"""What the desk's own records let pass, and what they do not."""

from datetime import date

import pytest

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.exemptions import (
    NOTHING_EXEMPT,
    Exemptions,
    date_spellings,
    exemptions,
    without_exempt,
)


def passes(text: str, seen: str, exempt: Exemptions) -> bool:
    start = text.index(seen)
    mark = Mark(
        start=start, end=start + len(seen), code="phi.x", severity=Severity.WARN, message="."
    )
    return not list(without_exempt(text, [mark], exempt))


OURS = exemptions(
    people=["Lucía Romero-Vega", "Bo", ""],
    staff=["Carol Dunn"],
    phrases=["Bayview Community Hospital"],
    dates=[date(2026, 10, 26)],
)


@pytest.mark.parametrize(
    "seen",
    [
        *(
            "Lucía Romero-Vega",
            "Romero-Vega",
            "romero-vega",
            "Vega",
            "Ms. Dunn",
            "Dunn’s",
            "Dunn's",
        ),
        *("Bayview", "Bayview Community Hospital", "2026-10-26", "October 26", "26 Oct 2026"),
        *("10/26/2026", "10/26/26", "Oct. 26, 2026"),
    ],
)
def test_its_own_people_places_and_dates_pass(seen: str) -> None:
    assert passes(f"with {seen} there", seen, OURS)


@pytest.mark.parametrize(
    "seen",
    [
        *("Lucía", "Carol", "Mr. Vega", "Vegas", "October 27", "2026-10-27", "Bo", "Dunn Karlson"),
        "Bayviewer",
    ],
)
def test_given_names_patients_of_the_same_name_and_other_days_do_not(seen: str) -> None:
    assert not passes(f"with {seen} there", seen, OURS)


def test_a_phrase_passes_every_time_it_stands() -> None:
    text = "Dunn and Dunn"
    marks = [
        Mark(start=start, end=start + 4, code="phi.x", severity=Severity.WARN, message=".")
        for start in (0, 9)
    ]
    assert list(without_exempt(text, marks, OURS)) == []


def test_nothing_passes_where_nothing_is_exempt() -> None:
    assert not passes("with Dunn", "Dunn", NOTHING_EXEMPT)


def test_text_whose_lower_case_is_longer_is_never_exempt() -> None:
    assert not passes("ﬁx with Dunn", "Dunn", OURS)


def test_a_day_is_spelled_in_the_ways_people_write_it() -> None:
    assert {"November 3, 2026", "3 Nov 2026", "11/3/26", "03.11.2026"} <= set(
        date_spellings(date(2026, 11, 3))
    )
