"""Duties and their states."""

from lordesk.domain.agenda import DutyState
from lordesk.domain.vocabulary import DutyKind
from tests.builders import a_letter
from tests.planning import WINTER, duty, plan_on


def test_a_duty_keeps_one_id_for_life() -> None:
    found = duty(plan_on(WINTER, a_letter()), DutyKind.ASK)
    assert found is not None
    assert found.id == "eras-2028/okoye-im/ask"


def test_open_and_overdue_are_live() -> None:
    assert {state for state in DutyState if state.is_live} == {DutyState.OPEN, DutyState.OVERDUE}
