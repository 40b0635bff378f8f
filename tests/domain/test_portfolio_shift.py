"""Which gaps come, change and go when the rules change."""

from lordesk.domain.adjustable_value import Value
from lordesk.domain.portfolio import Portfolio, portfolio
from lordesk.domain.portfolio_shift import gap_shift
from tests.builders import day
from tests.judging import sample
from tests.own_rules import catalogue_with


def judged(values: dict[str, Value]) -> Portfolio:
    return portfolio(sample(), catalogue_with(values), day("2026-11-22"))


def test_gaps_that_come_change_and_go_are_told_apart() -> None:
    plain = judged({})
    more = gap_shift(plain, judged({"specialties.internal-medicine.letters_min": 4}))
    assert more.other[0].startswith("Internal Medicine needs at least 4 letters;")
    assert not more.new
    assert not more.gone

    fewer = gap_shift(plain, judged({"specialties.internal-medicine.letters_min": 2}))
    assert fewer.gone[0].startswith("Internal Medicine needs at least 3 letters;")

    chair = gap_shift(plain, judged({"specialties.internal-medicine.chair": "expected"}))
    assert any("chair’s letter" in gap for gap in chair.new)
