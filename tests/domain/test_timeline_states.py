"""The state of each duty, by what was recorded."""

import pytest

from lordesk.domain.agenda import DutyState
from lordesk.domain.ids import LetterKey
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import (
    Answer,
    DutyKind,
    ProbeAnswer,
)
from lordesk.domain.writer import Probe
from tests.builders import (
    a_contact,
    a_letter,
    a_program,
    a_writer,
    a_yes,
    an_answer,
    day,
)
from tests.planning import AGREED, WINTER, duty, plan_on

STATES: list[tuple[str, str, tuple[Entity, ...], DutyKind, DutyState]] = [
    ("due today is open", "2027-02-03", (AGREED,), DutyKind.KIT, DutyState.OPEN),
    ("due yesterday is overdue", "2027-02-04", (AGREED,), DutyKind.KIT, DutyState.OVERDUE),
    (
        "sent is done",
        "2027-02-04",
        (a_letter(asked=a_yes("2027-02-03"), kit_sent=(day("2027-02-03"),)),),
        DutyKind.KIT,
        DutyState.DONE,
    ),
    (
        "an upload makes an unsent kit moot",
        "2027-02-09",
        (a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-08")),),
        DutyKind.KIT,
        DutyState.SKIPPED,
    ),
    ("the ask makes the signal moot", "2027-02-04", (AGREED,), DutyKind.SIGNAL, DutyState.SKIPPED),
    (
        "a signal given is done",
        "2027-02-04",
        (a_letter(signalled_on=day("2027-01-14")),),
        DutyKind.SIGNAL,
        DutyState.DONE,
    ),
    (
        "a rotation that is over makes the probe moot",
        "2027-02-08",
        (a_letter(),),
        DutyKind.PROBE,
        DutyState.SKIPPED,
    ),
    (
        "a probe answered without a day is done",
        WINTER,
        (a_letter(), a_writer(probe=Probe(answer=ProbeAnswer.WARM))),
        DutyKind.PROBE,
        DutyState.DONE,
    ),
    (
        "a hedge cancels the deadline",
        "2027-02-04",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")),),
        DutyKind.DEADLINE,
        DutyState.CANCELLED,
    ),
    (
        "withdrawn cancels",
        "2027-02-04",
        (a_letter(withdrawn_on=day("2027-02-03")),),
        DutyKind.DEADLINE,
        DutyState.CANCELLED,
    ),
    (
        "a lapse does what the backup duty asked",
        "2027-08-26",
        (a_letter(asked=a_yes("2027-02-03"), lapsed_on=day("2027-08-25")),),
        DutyKind.BACKUP,
        DutyState.DONE,
    ),
    (
        "thanks by a contact after the hedge",
        "2027-02-05",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), a_contact("2027-02-04")),
        DutyKind.REPLY,
        DutyState.DONE,
    ),
    (
        "a contact before the hedge is no thanks",
        "2027-02-05",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), a_contact("2027-02-02")),
        DutyKind.REPLY,
        DutyState.OVERDUE,
    ),
    (
        "assigned to a program",
        "2027-07-20",
        (
            a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),
            a_program(assigned=(LetterKey("okoye-im"),)),
        ),
        DutyKind.ASSIGN,
        DutyState.DONE,
    ),
    (
        "uploaded and on no program",
        "2027-07-20",
        (a_letter(asked=a_yes("2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.ASSIGN,
        DutyState.OVERDUE,
    ),
    (
        "a hedged letter that came all the same is not cancelled",
        "2027-07-20",
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-07-01"), uploaded_on=day("2027-07-15")),),
        DutyKind.THANKS,
        DutyState.OVERDUE,
    ),
]


@pytest.mark.parametrize(
    ("why", "today", "entities", "kind", "state"), STATES, ids=[r[0] for r in STATES]
)
def test_each_situation_puts_a_duty_into_its_state(
    why: str, today: str, entities: tuple[Entity, ...], kind: DutyKind, state: DutyState
) -> None:
    found = duty(plan_on(today, *entities), kind)
    assert found is not None
    assert found.state is state, why
