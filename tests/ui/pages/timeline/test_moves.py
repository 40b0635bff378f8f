"""What a re-plan moved, for the banner."""

from lordesk.ui.pages.timeline.moves import replan
from tests.builders import a_letter, a_rotation, day
from tests.planning import plan_on

WINTER = "2026-11-22"
BEFORE = plan_on(WINTER, a_letter())


def test_a_moved_rotation_moves_the_ask_and_keeps_the_deadline() -> None:
    found = replan(BEFORE, plan_on(WINTER, a_letter(), a_rotation(end=day("2027-02-12"))), "Change")
    assert found is not None
    assert found.former_days["eras-2028/okoye-im/ask"] == day("2027-02-01")
    assert "eras-2028/okoye-im/deadline" not in found.former_days
    assert found.cause == "Change"


def test_a_duty_that_only_came_or_went_is_no_move() -> None:
    assert replan(BEFORE, plan_on(WINTER, a_letter(signalled_on=day(WINTER))), "Note") is None


def test_a_new_day_is_no_replan() -> None:
    assert replan(BEFORE, plan_on("2026-11-23", a_letter()), "") is None
    assert replan(None, BEFORE, "") is None


def test_what_came_and_went_along_is_counted() -> None:
    after = plan_on(WINTER, a_letter(), a_rotation(end=day("2027-02-12")), a_letter("second"))
    found = replan(BEFORE, after, "Change")
    assert found is not None
    assert found.came > 0
    assert found.went == 0
    back = replan(after, BEFORE, "Undo")
    assert back is not None
    assert back.went == found.came
