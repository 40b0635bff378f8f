"""Which words a duty uses."""

from dataclasses import replace

import pytest

from lordesk.domain.agenda import DutyState
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey
from lordesk.domain.milestones import RULES
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Answer, DutyKind, PolicyKey, Portal
from tests.builders import a_letter, a_target, a_writer, a_yes, an_answer, day
from tests.planning import AGREED, WINTER, duty, plan_on


def reason(today: str, kind: DutyKind, *entities: Entity) -> str:
    found = duty(plan_on(today, *entities), kind)
    assert found is not None
    return f"{found.title}: {found.reason}"


def test_there_is_one_rule_per_kind_of_duty() -> None:
    assert list(RULES) == list(DutyKind)


def test_a_winter_kit_says_that_the_form_follows() -> None:
    assert "the request form follows" in reason("2027-02-03", DutyKind.KIT, AGREED)
    in_season = a_letter(asked=a_yes("2027-07-01"))
    assert "the request form follows" not in reason("2027-07-01", DutyKind.KIT, in_season)


def test_a_portal_that_mails_the_writer_says_so() -> None:
    residencycas = a_target(season=SeasonKey("residencycas-2028"))
    assert "mails the writer itself" in reason("2027-02-03", DutyKind.CONFIRM, AGREED, residencycas)


def test_a_single_reminder_says_it_is_the_only_one() -> None:
    one = Preferences(policies={PolicyKey.REMINDERS_MAX: 1})
    assert "only reminder" in reason(WINTER, DutyKind.REMINDER_1, a_letter(), one)


def test_a_named_backup_is_named() -> None:
    backup = a_letter("ruiz-im", writer="ruiz", backup_for=LetterKey("okoye-im"))
    ruiz = a_writer("ruiz", name="Elena Ruiz")
    assert "Turn to Dr. Ruiz" in reason(WINTER, DutyKind.BACKUP, a_letter(), ruiz, backup)


def test_a_no_is_thanked_for_differently_from_a_hedge() -> None:
    declined = a_letter(asked=an_answer(Answer.DECLINED, "2027-02-03"))
    hedged = a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))
    assert "They said no" in reason("2027-02-03", DutyKind.REPLY, declined)
    assert "polite no" in reason("2027-02-03", DutyKind.REPLY, hedged)


def test_an_own_deadline_does_not_speak_of_submitting() -> None:
    own = a_letter(deadline=day("2027-07-01"))
    assert "submit" not in reason(WINTER, DutyKind.DEADLINE, own)
    assert "submit on Wed 1 Sep 2027" in reason(WINTER, DutyKind.DEADLINE, a_letter())


def test_a_date_nobody_was_told_is_not_called_given() -> None:
    own = a_letter(deadline=day("2027-07-01"))
    for letter in (a_letter(), own):
        assert "you gave" not in reason(WINTER, DutyKind.DEADLINE, letter)


@pytest.mark.parametrize("kind", [DutyKind.CONFIRM, DutyKind.FORM])
def test_a_system_of_the_programs_own_is_told_no_rules_of_another(kind: DutyKind) -> None:
    own = a_letter(asked=a_yes("2027-02-03"), portal=Portal.OTHER)
    said = reason("2027-02-03", kind, own)
    assert "Letter ID" not in said
    assert ": the program" not in said


def test_a_letter_is_not_to_be_assigned_once_the_match_of_all_its_seasons_has_been() -> None:
    arrived = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-07-01"))
    assert state_on("2028-03-17", arrived) is DutyState.OVERDUE
    assert state_on("2028-03-18", arrived) is DutyState.SKIPPED
    before = a_target("before", season="eras-2027")
    both = replace(arrived, targets=(TargetKey("before"), TargetKey("im")))
    assert state_on("2027-07-02", before, both) is DutyState.OVERDUE


def state_on(today: str, *entities: Entity) -> DutyState:
    found = duty(plan_on(today, *entities), DutyKind.ASSIGN)
    assert found is not None
    return found.state
