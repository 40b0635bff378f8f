"""The duties up to the ask, as they are told on each day."""

from dataclasses import replace

import pytest

from lordesk.domain.agenda import DutyState
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import DutyKind, WriterFlag
from lordesk.domain.writer import OwnVerdict
from tests.builders import a_letter, a_rotation, a_writer, day, worked
from tests.planning import AGREED, WINTER, duty, plan_on


def reason(today: str, kind: DutyKind, *entities: Entity) -> str:
    found = duty(plan_on(today, *entities), kind)
    assert found is not None
    return f"{found.title}: {found.reason}"


def test_the_ask_says_how_late_it_is() -> None:
    letter = a_letter()
    assert "ends on Fri 5 Feb 2027" in reason(WINTER, DutyKind.ASK, letter)
    assert "still fine" in reason("2027-02-10", DutyKind.ASK, letter)
    assert "fades" in reason("2027-04-01", DutyKind.ASK, letter)
    assert "months ago" in reason("2027-06-01", DutyKind.ASK, letter)
    assert "you know it is late" in reason("2027-08-01", DutyKind.ASK, letter)
    assert "No rotation" in reason(WINTER, DutyKind.ASK, letter, a_writer(worked_together=()))


def test_the_ask_says_when_the_date_has_passed_instead_of_calling_it_close() -> None:
    said = reason("2027-10-01", DutyKind.ASK, a_letter())
    assert "Wed 18 Aug 2027, has passed" in said
    assert "is close" not in said


def test_the_ask_of_a_rotation_that_ends_after_the_submission_says_so() -> None:
    late = a_rotation("late", start=day("2027-11-01"), end=day("2027-11-26"))
    writer = a_writer(worked_together=(worked("late"),))
    said = reason(WINTER, DutyKind.ASK, a_letter(), late, writer)
    assert said.startswith("Ask Dr. Okoye sooner, or for a later season: The rotation ends on Fri ")
    assert "after you submit on Wed 1 Sep 2027" in said
    assert "sooner" not in reason("2027-10-01", DutyKind.ASK, a_letter(), late, writer)


def test_an_ask_that_was_made_in_time_never_turns_late_afterwards() -> None:
    assert "ends on Fri 5 Feb 2027" in reason("2027-10-01", DutyKind.ASK, AGREED)


def test_somebody_you_worked_with_too_briefly_is_not_to_be_asked() -> None:
    brief = a_writer(worked_together=(worked(start=day("2027-02-01"), end=day("2027-02-05")),))
    title = "Ask somebody other than Dr. Okoye"
    assert reason(WINTER, DutyKind.ASK, a_letter(), brief).startswith(title)
    own = replace(brief, verdict=OwnVerdict(value="ask now", reason="She offered."))
    assert reason(WINTER, DutyKind.ASK, a_letter(), own).startswith("Ask Dr. Okoye")


@pytest.mark.parametrize("kind", [DutyKind.SIGNAL, DutyKind.PROBE])
def test_nobody_is_told_of_a_letter_whom_the_plan_says_not_to_ask(kind: DutyKind) -> None:
    famous = a_writer(flags=(WriterFlag.FAMOUS_BUT_DISTANT,))
    found = duty(plan_on("2027-01-12", a_letter(), famous), kind)
    assert found is not None
    assert found.state is DutyState.SKIPPED
