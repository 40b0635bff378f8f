"""The detail of a letter: its stages and its history."""

from typing import Any

import pytest

from lordesk.domain.letter import AnswerOverride
from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer, ProbeAnswer, Stage
from lordesk.domain.writer import Probe
from lordesk.ui.pages.letters.detail_state import (
    Detail,
    HistoryKind,
    Mark,
    derive_detail,
    stage_lines,
)
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_program,
    a_writer,
    a_yes,
    an_answer,
    day,
)
from tests.kits import a_moment
from tests.planning import CATALOGUE


def detail(*entities: Entity, key: str = "okoye-im") -> Detail:
    desk = a_desk(*entities)
    found = derive_detail(key, desk, make_plan(desk, CATALOGUE, day("2027-02-05")))
    assert found is not None
    return found


def marks(letter: Any, desk: Records | None = None) -> dict[Stage, Mark]:
    lines = stage_lines(letter, desk or a_desk(letter))
    return {line.stage: line.mark for line in lines}


def test_what_is_not_on_the_desk_has_no_detail() -> None:
    desk = a_desk()
    assert derive_detail("gone", desk, make_plan(desk, CATALOGUE, day("2027-02-05"))) is None


def test_a_planned_letter_has_everything_ahead() -> None:
    found = marks(a_letter())
    assert found[Stage.PLANNED] is Mark.DONE
    assert set(list(found.values())[1:]) == {Mark.AHEAD}


def test_what_was_left_out_is_skipped() -> None:
    found = marks(a_letter(asked=a_yes("2027-02-03"), form_sent_on=day("2027-06-24")))
    assert found[Stage.SIGNALLED] is Mark.SKIPPED
    assert found[Stage.CONFIRMED] is Mark.SKIPPED
    assert found[Stage.FORM_SENT] is Mark.DONE
    assert found[Stage.UPLOADED] is Mark.AHEAD


@pytest.mark.parametrize(
    ("letter", "after", "way_out"),
    [
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), Stage.ASKED, Stage.HEDGED),
        (a_letter(withdrawn_on=day("2027-02-01")), Stage.PLANNED, Stage.WITHDRAWN),
        (
            a_letter(
                asked=a_yes("2027-02-03"),
                kit_sent=(day("2027-02-04"),),
                lapsed_on=day("2027-08-30"),
            ),
            Stage.KIT_SENT,
            Stage.LAPSED,
        ),
    ],
)
def test_a_way_out_stands_where_the_letter_left(letter: Any, after: Stage, way_out: Stage) -> None:
    lines = [line.stage for line in stage_lines(letter, a_desk(letter))]
    assert lines[lines.index(after) + 1] is way_out
    assert marks(letter)[way_out] is Mark.WAY_OUT


def test_history_tells_everything_newest_first() -> None:
    letter = a_letter(
        signalled_on=day("2027-01-14"),
        asked=an_answer(
            Answer.HEDGED,
            "2027-02-01",
            answered_on=day("2027-02-03"),
            words="If I have time.",
            override=AnswerOverride(answer=Answer.STRONG, reason="She called later."),
        ),
        kit_sent=(day("2027-02-04"),),
        reminded=(day("2027-02-20"),),
        uploaded_on=day("2027-03-01"),
    )
    writer = a_writer(probe=Probe(on=day("2027-01-22"), answer=ProbeAnswer.WARM, words="Good."))
    found = detail(
        letter,
        writer,
        a_contact("2027-02-10", note="Sent thanks"),
        a_moment("m1", seen_by=("okoye",), on=day("2027-01-15")),
        a_program(assigned=("okoye-im",)),
    ).history
    assert [line.kind for line in found][-3:] == [
        HistoryKind.MOMENTS,
        HistoryKind.SIGNALLED,
        HistoryKind.MET,
    ]
    assert {line.kind for line in found} == {
        HistoryKind.UPLOADED,
        HistoryKind.ASSIGNED,
        HistoryKind.REMINDED,
        HistoryKind.CONTACT,
        HistoryKind.KIT_SENT,
        HistoryKind.ANSWERED,
        HistoryKind.OVERRULED,
        HistoryKind.ASKED,
        HistoryKind.PROBED,
        HistoryKind.SIGNALLED,
        HistoryKind.MOMENTS,
        HistoryKind.MET,
    }
    days = [line.on for line in found if line.on]
    assert days == sorted(days, reverse=True)


def test_a_backup_knows_for_whom_and_a_letter_knows_its_backup() -> None:
    other = a_writer("second", name="Second Choice")
    backup = a_letter("second-im", writer="second", backup_for="okoye-im")
    assert detail(other, a_letter(), backup).backup == "Dr. Second Choice"
    found = detail(other, a_letter(), backup, key="second-im")
    assert found.backup_for == "Dr. Adaeze Okoye"


def test_an_answer_may_be_given_once_asked_and_not_after_the_letter_came() -> None:
    assert detail(a_letter()).can_answer
    arrived = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-04"))
    assert not detail(arrived).can_answer
