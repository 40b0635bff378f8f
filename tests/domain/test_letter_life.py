"""Stages, and the moves each allows."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter import AnswerOverride, Asked, Letter
from lordesk.domain.letter_life import (
    MOVES,
    Event,
    allowed_events,
    find_letter,
    programs_with,
    stage_of,
)
from lordesk.domain.vocabulary import Answer, Stage
from tests.builders import a_desk, a_letter, a_program, a_yes, an_answer, day

YES = a_yes("2027-02-03")
LATER = day("2027-07-01")
HEDGED = an_answer(Answer.HEDGED, "2027-02-03")


def overruled(reason: str | None) -> Asked:
    override = AnswerOverride(answer=Answer.STRONG, reason=reason)
    return an_answer(Answer.HEDGED, "2027-02-03", override=override)


@pytest.mark.parametrize(
    ("letter", "stage"),
    [
        (a_letter(), Stage.PLANNED),
        (a_letter(signalled_on=LATER), Stage.SIGNALLED),
        (a_letter(asked=Asked(on=LATER)), Stage.ASKED),
        (a_letter(asked=YES), Stage.AGREED),
        (a_letter(asked=YES, kit_sent=(LATER,)), Stage.KIT_SENT),
        (a_letter(asked=YES, confirmed_on=LATER), Stage.CONFIRMED),
        (a_letter(asked=YES, confirmed_on=LATER, form_sent_on=LATER), Stage.FORM_SENT),
        (a_letter(asked=YES, uploaded_on=LATER), Stage.UPLOADED),
        (a_letter(asked=YES, uploaded_on=LATER, thanked_on=LATER), Stage.THANKED),
        (a_letter(asked=HEDGED), Stage.HEDGED),
        (a_letter(asked=HEDGED, uploaded_on=LATER), Stage.UPLOADED),
        (a_letter(asked=an_answer(Answer.DECLINED, "2027-02-03")), Stage.DECLINED),
        (a_letter(asked=an_answer(Answer.SILENT, "2027-02-03")), Stage.SILENT),
        (a_letter(asked=YES, lapsed_on=LATER), Stage.LAPSED),
        (a_letter(asked=YES, lapsed_on=LATER, withdrawn_on=LATER), Stage.WITHDRAWN),
        (a_letter(asked=overruled("She said it again, warmly.")), Stage.AGREED),
        (a_letter(asked=overruled("  ")), Stage.HEDGED),
        (a_letter(asked=overruled(None)), Stage.HEDGED),
    ],
)
def test_the_furthest_recorded_stage_holds(letter: Letter, stage: Stage) -> None:
    assert stage_of(letter, a_desk(letter)) is stage


def test_a_letter_on_a_program_is_assigned() -> None:
    letter = a_letter(asked=YES, uploaded_on=LATER)
    desk = a_desk(letter, a_program(assigned=(LetterKey("okoye-im"),)))
    assert stage_of(letter, desk) is Stage.ASSIGNED
    assert [program.key for program in programs_with(letter.key, desk)] == ["bay"]


def test_every_stage_has_its_moves() -> None:
    assert set(MOVES) == set(Stage)


@pytest.mark.parametrize("stage", [Stage.PLANNED, Stage.SIGNALLED, Stage.ASKED, Stage.DECLINED])
def test_nothing_arrives_before_it_was_promised(stage: Stage) -> None:
    assert Event.UPLOADED not in MOVES[stage]


def test_only_a_promised_letter_may_be_reminded_of() -> None:
    promised = {Stage.AGREED, Stage.KIT_SENT, Stage.CONFIRMED, Stage.FORM_SENT}
    assert {stage for stage, moves in MOVES.items() if Event.REMINDED in moves} == promised


def test_two_reminders_spent_leave_no_third() -> None:
    once = a_letter(asked=YES, kit_sent=(LATER,), reminded=(LATER,))
    twice = a_letter(asked=YES, kit_sent=(LATER,), reminded=(LATER, LATER))
    assert Event.REMINDED in allowed_events(once, a_desk(once))
    assert Event.REMINDED not in allowed_events(twice, a_desk(twice))
    assert Event.LAPSED in allowed_events(twice, a_desk(twice))


@pytest.mark.parametrize(("letters", "known"), [((a_letter(),), "okoye-im"), ((), "none yet")])
def test_an_unknown_letter_lists_those_there_are(letters: tuple[Letter, ...], known: str) -> None:
    with pytest.raises(
        InvalidInputError, match=rf"There is no letter x\. Letters on this desk: {known}\."
    ):
        find_letter(a_desk(*letters), "x")
