"""What the timeline shows of a plan: rows, marks, windows, season lines."""

from typing import Any

import pytest

from lordesk.domain.agenda import AskWindow
from lordesk.domain.ids import WriterKey
from lordesk.domain.vocabulary import Answer, DutyKind, SeasonEventKind, Stage
from lordesk.ui.pages.timeline.deriving import derive
from lordesk.ui.pages.timeline.state import Row, Shape, TimelineState, Tone
from tests.builders import (
    a_desk,
    a_letter,
    a_rotation,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)
from tests.planning import CATALOGUE, plan_on
from tests.timelines import a_timeline, drawn


def only_row(state: TimelineState) -> Row:
    assert len(state.rows) == 1
    return state.rows[0]


def shapes(row: Row) -> dict[DutyKind, Shape]:
    return {mark.duty.kind: mark.shape for mark in row.marks if mark.duty}


def test_a_row_says_who_where_and_how_far() -> None:
    row = only_row(a_timeline())
    assert row.name == "Dr. Adaeze Okoye"
    assert row.place == "Internal Medicine · Harbour General"
    assert row.stage is Stage.PLANNED
    assert (row.bars[0].start, row.bars[0].end) == (day("2027-01-11"), day("2027-02-05"))


def test_planned_duties_are_hollow_and_the_deadline_is_a_diamond() -> None:
    found = shapes(only_row(a_timeline()))
    assert found[DutyKind.ASK] is Shape.PLANNED
    assert found[DutyKind.DEADLINE] is Shape.DEADLINE


def test_a_done_duty_stands_filled_on_the_day_it_was_done() -> None:
    row = only_row(a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-04"))
    ask = next(mark for mark in row.marks if mark.duty and mark.duty.kind is DutyKind.ASK)
    assert (ask.shape, ask.on) == (Shape.DONE, day("2027-02-03"))


def test_what_is_late_is_urgent_and_turns_the_row_warm() -> None:
    row = only_row(a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-10"))
    assert row.urgent is not None
    assert row.urgent.kind is DutyKind.KIT
    assert row.tone is Tone.DUE
    assert shapes(row)[DutyKind.KIT] is Shape.LATE


def test_an_uploaded_letter_has_a_tick_and_a_met_deadline() -> None:
    letter = a_letter(
        asked=a_yes("2027-02-03"), kit_sent=(day("2027-02-04"),), uploaded_on=day("2027-07-01")
    )
    row = only_row(a_timeline(letter, today="2027-07-02"))
    ticks = {mark.shape: mark.on for mark in row.marks}
    assert ticks[Shape.UPLOADED] == day("2027-07-01")
    assert ticks[Shape.MET] > day("2027-08-01")
    assert row.is_here


@pytest.mark.parametrize(
    ("fields", "on"),
    [
        ({"asked": an_answer(Answer.HEDGED, "2027-02-02")}, "2027-02-02"),
        ({"withdrawn_on": day("2027-03-01")}, "2027-03-01"),
        ({"asked": a_yes("2027-02-02"), "lapsed_on": day("2027-09-01")}, "2027-09-01"),
    ],
)
def test_a_way_out_ends_the_row_where_it_happened(fields: dict[str, Any], on: str) -> None:
    row = only_row(a_timeline(a_letter(**fields), today="2027-09-10"))
    out = [mark for mark in row.marks if mark.shape is Shape.WAY_OUT]
    assert [mark.on for mark in out] == [day(on)]
    assert row.tone is Tone.GREY


@pytest.mark.parametrize(
    ("today", "state", "tone"),
    [
        ("2027-01-12", AskWindow.EARLY, Tone.GREY),
        ("2027-02-02", AskWindow.NOW, Tone.DUE),
        ("2027-02-20", AskWindow.FINE, Tone.DUE),
        ("2027-04-01", AskWindow.FADING, Tone.DUE),
    ],
)
def test_the_ask_window_is_coloured_by_todays_state(
    today: str, state: AskWindow, tone: Tone
) -> None:
    window = only_row(a_timeline(today=today)).window
    assert window is not None
    assert (window.state, window.tone) == (state, tone)
    assert window.start == day("2027-01-31")
    assert window.fading == day("2027-03-05")


def test_too_little_contact_is_a_window_not_to_ask_in() -> None:
    short = a_rotation(start=day("2027-01-11"), end=day("2027-01-15"))
    window = only_row(a_timeline(short, a_letter())).window
    assert window is not None
    assert window.state is AskWindow.DO_NOT_ASK


def test_a_writer_without_a_rotation_has_no_window_and_no_bar() -> None:
    row = only_row(a_timeline(a_writer(worked_together=()), a_letter()))
    assert row.window is None
    assert row.bars == ()


def test_every_date_of_the_season_is_a_line_that_says_whether_it_is_projected() -> None:
    lines = {line.kind: line for line in a_timeline().lines}
    assert lines[SeasonEventKind.SUBMIT].on == day("2027-09-01")
    assert lines[SeasonEventKind.SUBMIT].is_projected


def test_rows_run_by_the_end_of_the_work_and_ended_letters_come_last() -> None:
    late = a_rotation("icu", start=day("2027-03-01"), end=day("2027-03-26"))
    state = a_timeline(
        late,
        a_writer("silva", name="Rui Silva", worked_together=(worked("icu"),)),
        a_letter("silva-im", writer=WriterKey("silva")),
        a_letter("gone", withdrawn_on=day("2026-11-01")),
        a_letter(),
    )
    assert [row.key for row in state.rows] == ["okoye-im", "silva-im", "gone"]


def test_the_span_holds_everything() -> None:
    state = a_timeline()
    days = [mark.on for mark in state.marks] + [line.on for line in state.lines]
    assert state.first < min(days)
    assert max(days) < state.last
    assert state.focus[0] < state.today < state.focus[1]


def test_a_moved_duty_remembers_its_former_day() -> None:
    records = a_desk(a_letter())
    plan = plan_on("2026-11-22", a_letter())
    former = {"eras-2028/okoye-im/ask": day("2027-01-04")}
    state = derive(records, CATALOGUE, plan, former)
    mark = state.mark("eras-2028/okoye-im/ask")
    assert mark is not None
    assert mark.was == day("2027-01-04")


def test_an_empty_desk_has_no_rows_and_still_a_span() -> None:
    state = derive(a_desk(), CATALOGUE, plan_on("2026-11-22"))
    assert state.rows == ()
    assert state.first < state.today < state.last


@pytest.mark.parametrize("end", ["2999-12-31", "9999-12-31"])
def test_a_year_typed_wrong_draws_no_thousand_years(end: str) -> None:
    state = a_timeline(a_rotation(end=day(end)), a_writer(worked_together=(worked(),)), a_letter())
    assert state.last.year == 2046
    assert len(drawn(state).months) < 300


def test_a_deadline_typed_wrong_does_not_make_the_season_a_dot() -> None:
    state = a_timeline(a_letter(deadline=day("9999-12-31")))
    assert state.focus[1].year == state.last.year == 2046
