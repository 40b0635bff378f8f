"""What Today shows."""

from lordesk.domain.preferences import Preferences
from lordesk.domain.priority import TODAY_AT_MOST, todays_duties, urgency
from lordesk.domain.vocabulary import Answer, DutyKind
from tests.builders import a_letter, a_writer, a_yes, an_answer, worked
from tests.planning import AGREED, WINTER, plan_on


def test_the_longest_overdue_comes_first() -> None:
    plan = plan_on("2027-06-24", AGREED)
    shown = todays_duties(plan)
    assert next(duty.kind for duty in shown) is DutyKind.KIT
    assert list(shown) == sorted(shown, key=urgency)


def test_nothing_further_away_than_sixty_days() -> None:
    assert [d.kind for d in todays_duties(plan_on("2026-11-15", a_letter()))] == [DutyKind.SIGNAL]
    assert todays_duties(plan_on("2026-11-14", a_letter())) == ()


def test_five_at_the_most() -> None:
    writers = [a_writer(f"w{n}", worked_together=(worked(),)) for n in range(7)]
    letters = [a_letter(f"l{n}", writer=f"w{n}") for n in range(7)]
    plan = plan_on(WINTER, *writers, *letters, Preferences())
    assert len(todays_duties(plan)) == TODAY_AT_MOST


def test_many_thanks_that_wait_leave_room_for_an_ask() -> None:
    people = [a_writer(f"w{n}", worked_together=(worked(),)) for n in range(8)]
    no = an_answer(Answer.DECLINED, "2027-01-20")
    declined = [a_letter(f"l{n}", writer=f"w{n}", asked=no) for n in range(7)]
    thanks = [d.kind for d in todays_duties(plan_on("2027-02-01", *people, *declined))]
    assert thanks == [DutyKind.REPLY] * TODAY_AT_MOST

    planned = a_letter("l7", writer="w7")
    shown = todays_duties(plan_on("2027-02-01", *people, *declined, planned))
    assert DutyKind.ASK in {duty.kind for duty in shown}
    assert sum(duty.kind is DutyKind.REPLY for duty in shown) in {2, 3, 4}
    assert list(shown) == sorted(shown, key=urgency)


def test_of_one_day_the_entry_is_confirmed_before_its_form_is_sent() -> None:
    plan = plan_on("2027-07-01", a_letter(asked=a_yes("2027-07-01")))
    kinds = [duty.kind for duty in todays_duties(plan)]
    assert kinds[:3] == [DutyKind.KIT, DutyKind.CONFIRM, DutyKind.FORM]


def test_nothing_waits_for_a_letter_that_is_still_to_be_asked_for() -> None:
    shown = {duty.kind for duty in todays_duties(plan_on("2027-10-01", a_letter()))}
    assert DutyKind.ASK in shown
    assert not shown & {DutyKind.DEADLINE, DutyKind.BACKUP}
