"""Which letters count and why, how old they are, and what they name."""

import pytest

from lordesk.domain.letter import AnswerOverride, Asked, Letter
from lordesk.domain.portfolio_counting import (
    COUNTING,
    countings,
    is_too_old,
    months_between,
    names_another,
    why_of,
)
from lordesk.domain.portfolio_rules import Why
from lordesk.domain.vocabulary import Answer
from tests.builders import a_desk, a_letter, a_target, a_yes, an_answer, day
from tests.judging import CATALOGUE

OVERRULED = AnswerOverride(answer=Answer.STRONG, reason="A warm mail followed.")
DOUBTED = AnswerOverride(answer=Answer.HEDGED, reason="Sounded unsure.")
UNREASONED = AnswerOverride(answer=Answer.STRONG)
HEDGED = an_answer(Answer.HEDGED, "2027-02-03")

ROWS: list[tuple[Letter, Why, bool]] = [
    (a_letter(), Why.PLANNED, False),
    (a_letter(asked=a_yes("2027-02-03")), Why.STRONG, True),
    (a_letter(asked=a_yes("2027-02-03", override=DOUBTED)), Why.HEDGED, False),
    (a_letter(asked=HEDGED), Why.HEDGED, False),
    (
        a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03", override=OVERRULED)),
        Why.OVERRIDDEN,
        True,
    ),
    (
        a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03", override=UNREASONED)),
        Why.HEDGED,
        False,
    ),
    (a_letter(asked=an_answer(Answer.DECLINED, "2027-02-03")), Why.DECLINED, False),
    (a_letter(asked=an_answer(Answer.SILENT, "2027-02-03")), Why.SILENT, False),
    (a_letter(uploaded_on=day("2027-07-01")), Why.UPLOADED, True),
    (a_letter(asked=HEDGED, uploaded_on=day("2027-07-01")), Why.UPLOADED, True),
    (a_letter(asked=a_yes("2027-02-03"), lapsed_on=day("2027-08-01")), Why.LAPSED, False),
    (a_letter(uploaded_on=day("2027-07-01"), withdrawn_on=day("2027-07-02")), Why.WITHDRAWN, False),
]


@pytest.mark.parametrize(("letter", "why", "counts"), ROWS)
def test_a_letter_counts_by_a_strong_yes_or_its_upload(
    letter: Letter, why: Why, *, counts: bool
) -> None:
    assert why_of(letter) is why
    assert (why in COUNTING) is counts
    (found,) = countings(a_target(), a_desk(letter), CATALOGUE)
    assert found.counts is counts
    assert "Dr. Okoye" in found.text
    assert found.source in CATALOGUE.sources


def test_an_unanswered_ask_is_told_from_a_plan() -> None:
    asked = a_letter(asked=Asked(on=day("2027-02-03")))
    assert why_of(asked) is Why.NO_ANSWER


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2027-02-03", "2027-09-01", 6),
        ("2027-02-01", "2027-09-01", 7),
        ("2026-09-01", "2027-09-01", 12),
        ("2026-09-02", "2027-09-01", 11),
        ("2027-09-01", "2027-02-03", 0),
    ],
)
def test_months_are_whole_ones(start: str, end: str, months: int) -> None:
    assert months_between(day(start), day(end)) == months


@pytest.mark.parametrize(
    ("dated", "too_old"),
    [
        ("2026-08-31", True),
        ("2026-09-01", False),
        ("2026-09-02", False),
        ("2025-01-01", True),
        ("2027-10-01", False),
    ],
)
def test_a_year_old_to_the_day_is_not_older_than_twelve_months(
    dated: str, *, too_old: bool
) -> None:
    assert is_too_old(day(dated), 12, day("2027-09-01")) is too_old


def test_an_age_that_is_not_known_is_no_fault() -> None:
    assert not is_too_old(None, 12, day("2027-09-01"))
    assert not is_too_old(day("2020-01-01"), 12, None)


@pytest.mark.parametrize(
    ("named", "target", "other"),
    [
        ((), "internal-medicine", False),
        (("internal-medicine",), "internal-medicine", False),
        (("IM",), "internal-medicine", False),
        (("cardiology",), "internal-medicine", False),
        (("internal-medicine",), "neurology", True),
        (("internal-medicine", "neurology"), "neurology", False),
        (("space medicine",), "Space Medicine", False),
        (("space medicine",), "neurology", True),
    ],
)
def test_a_letter_that_names_a_specialty_is_for_that_one(
    named: tuple[str, ...], target: str, *, other: bool
) -> None:
    letter = a_letter(names_specialty=named)
    assert names_another(letter, a_target(specialty=target), CATALOGUE) is other
