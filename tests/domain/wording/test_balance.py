"""The meter of effort against ability and outcome."""

import pytest

from lordesk.domain.findings import Severity
from lordesk.domain.wording.balance import Balance, balance, balance_marks
from tests.domain.wording.rules_of_the_program import shipped

METER = shipped().meter


def test_words_are_counted_over_all_lines() -> None:
    text = "Diligently and carefully kept lists.\nReduced delays; reliability grew."
    assert balance(text, METER) == Balance(effort=3, outcome=1)


def test_clinical_phrases_do_not_count() -> None:
    text = "Skilled nursing was arranged; respiratory effort was weak.\nA thorough exam."
    assert balance(text, METER) == Balance(effort=0, outcome=0)


def test_effort_alone_gets_advice_with_both_numbers_at_its_first_word() -> None:
    text = (
        "After a thorough exam I was diligent.\nReliable and careful, punctual, dedicated. It fell."
    )
    (mark,) = balance_marks(text, METER)
    assert (mark.severity, mark.code) == (Severity.INFO, "wording.balance")
    assert text[mark.start : mark.end] == "diligent"
    assert "5 words of effort and 1 of ability or outcome" in mark.message
    assert mark.suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Diligent, reliable, careful, dedicated; errors fell and stays shortened.",
        "Diligent, careful.",
    ],
)
def test_a_balanced_or_short_sheet_gets_none(text: str) -> None:
    assert balance_marks(text, METER) == ()
