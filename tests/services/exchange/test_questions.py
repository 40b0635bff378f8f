"""Answers to what a list leaves open."""

from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.questions import Answers


def test_an_order_for_one_column_wins_over_that_for_all() -> None:
    answers = Answers(
        date_order=DateOrder.DAY_FIRST, column_orders={("s", 2): DateOrder.MONTH_FIRST}
    )
    assert answers.order("s", 2) is DateOrder.MONTH_FIRST
    assert answers.order("s", 1) is DateOrder.DAY_FIRST
    assert Answers().order("s", 1) is None
    assert dict(Answers().values) == {}
