"""What table and board show, as a table of cases."""

import pytest

from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer, DutyKind, Position, Stage, WriterFlag
from lordesk.ui.pages.letters.state import (
    Lane,
    LettersState,
    derive,
    lane_of,
    lanes,
    not_asked,
    place_of,
)
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_answer, day
from tests.planning import CATALOGUE


def letters(on: str, *entities: Entity) -> LettersState:
    desk = a_desk(*entities)
    return derive(desk, CATALOGUE, make_plan(desk, CATALOGUE, day(on)))


def test_every_letter_stands_with_its_next_step() -> None:
    state = letters(
        "2027-02-05",
        a_letter(asked=a_yes("2027-02-03")),
        a_letter("second", asked=an_answer(Answer.HEDGED, "2027-02-04")),
    )
    first, second = state.rows
    assert (first.stage, first.duty and first.duty.kind) == (Stage.AGREED, DutyKind.KIT)
    assert (second.stage, second.duty and second.duty.kind) == (Stage.HEDGED, DutyKind.REPLY)
    assert first.is_due
    assert (state.waiting, state.arrived) == (1, 0)


def test_a_letter_with_nothing_to_do_has_no_step() -> None:
    withdrawn = a_letter(withdrawn_on=day("2027-01-20"))
    (row,) = letters("2027-02-05", withdrawn).rows
    assert row.duty is None
    assert not row.is_due


@pytest.mark.parametrize(
    ("on", "kind"), [("2027-06-07", DutyKind.DEADLINE), ("2027-06-08", DutyKind.BACKUP)]
)
def test_a_week_after_the_deadline_the_next_step_is_to_turn_to_the_backup(
    on: str, kind: DutyKind
) -> None:
    sent, reminders = day("2027-02-03"), (day("2027-05-18"), day("2027-05-28"))
    late = a_letter(
        asked=a_yes("2027-02-03"), kit_sent=(sent,), reminded=reminders, deadline=day("2027-06-01")
    )
    (row,) = letters(on, late).rows
    assert row.duty is not None
    assert row.duty.kind is kind


def test_the_dates_are_those_most_letters_have() -> None:
    dates = letters("2026-11-22", a_letter(), a_letter("other", deadline=day("2027-07-01"))).dates
    assert dates is not None
    assert len(dates.reminders) == 2
    alone = letters("2026-11-22", a_letter()).dates
    assert alone is not None
    assert alone.deadline == day("2027-08-18")
    assert letters("2026-11-22").dates is None


def test_a_writer_without_an_institution_is_placed_where_they_were_met() -> None:
    desk = a_desk()
    assert place_of(desk.writers["okoye"], desk) == "Harbour General"
    elsewhere = a_writer(institution="Bay Clinic")
    assert place_of(elsewhere, desk) == "Bay Clinic"
    assert place_of(a_writer(worked_together=()), desk) == ""


def test_those_not_to_be_asked_are_named_with_the_gravest_reason() -> None:
    desk = a_desk(
        a_writer("fellow", name="Fay Low", position=Position.FELLOW, cosigner="okoye"),
        a_writer("far", name="Far Off", flags=(WriterFlag.FAMOUS_BUT_DISTANT,)),
        a_letter("own", writer="far"),
    )
    (found,) = not_asked(desk, CATALOGUE, day("2027-02-05"))
    assert (found.writer, found.instead, found.source) == ("fellow", "Dr. Adaeze Okoye", "WHO-3")
    assert not_asked(Records(), CATALOGUE, day("2027-02-05")) == ()


def test_every_stage_has_its_lane() -> None:
    assert {lane_of(stage) for stage in Stage} == set(Lane)
    assert lane_of(Stage.SILENT) is Lane.OUT
    rows = letters("2027-02-05", a_letter(asked=a_yes("2027-02-03"))).rows
    assert dict(lanes(rows))[Lane.PROMISED] == rows
