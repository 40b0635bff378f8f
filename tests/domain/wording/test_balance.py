"""The meter of effort against ability and outcome."""

from lordesk.domain.findings import Severity
from lordesk.domain.wording.balance import Balance, balance, balance_finding
from tests.domain.wording.rules_of_the_program import shipped

METER = shipped().meter


def test_words_are_counted_over_all_texts() -> None:
    texts = ["Diligently and carefully kept lists.", "Reduced delays; reliability grew."]
    assert balance(texts, METER) == Balance(effort=3, outcome=1)


def test_clinical_phrases_do_not_count() -> None:
    texts = ["Skilled nursing was arranged; respiratory effort was weak.", "A thorough exam."]
    assert balance(texts, METER) == Balance(effort=0, outcome=0)


def test_effort_alone_gets_advice_with_both_numbers() -> None:
    found = balance_finding(Balance(effort=5, outcome=2), METER, "letter patel-im")
    assert found is not None
    assert (found.severity, found.about) == (Severity.INFO, "letter patel-im")
    assert "5 words of effort and 2 of ability or outcome" in found.message


def test_a_balanced_or_short_sheet_gets_none() -> None:
    assert balance_finding(Balance(effort=4, outcome=2), METER, "x") is None
    assert balance_finding(Balance(effort=2, outcome=0), METER, "x") is None
