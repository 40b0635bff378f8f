"""Small questions that the state answers itself."""

from tests.builders import a_letter
from tests.portfolios import PROMISED, a_portfolio, portfolio_of, three


def test_letters_are_counted_once_over_all_targets() -> None:
    assert portfolio_of(three(**PROMISED)).counted == 3
    assert a_portfolio(a_letter()).counted == 0


def test_a_card_is_met_when_every_rule_holds() -> None:
    assert portfolio_of(three(**PROMISED)).targets[0].is_met
    assert not a_portfolio(a_letter()).targets[0].is_met
