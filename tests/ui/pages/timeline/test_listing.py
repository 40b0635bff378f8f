"""The list beside the drawing: every mark in words."""

from lordesk.domain.letter import Letter
from lordesk.domain.vocabulary import Answer
from lordesk.ui.pages.timeline.listing import columns, listed
from tests.builders import a_letter, a_yes, an_answer, day
from tests.timelines import a_timeline


def cells(state_letter: Letter, today: str) -> list[tuple[str, ...]]:
    rows = listed(a_timeline(state_letter, today=today))
    return [tuple(column.text(each) for column in columns()) for each in rows]


def test_marks_run_by_day() -> None:
    state = a_timeline()
    days = [each.mark.on for each in listed(state)]
    assert days == sorted(days)
    assert len(days) == len(state.marks)


def test_a_line_says_day_writer_what_and_state() -> None:
    found = cells(a_letter(), "2026-11-22")
    assert (
        "Mon 1 Feb 2027",
        "Dr. Adaeze Okoye",
        "Ask Dr. Okoye for a strong letter",
        "Planned",
    ) in found


def test_what_is_late_says_so_in_the_warm_colour() -> None:
    state = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-10")
    kit = next(each for each in listed(state) if each.mark.key.endswith("/kit"))
    day_column, state_column = columns()[0], columns()[-1]
    assert day_column.second is not None
    assert day_column.second(kit) == "7 days late"
    assert state_column.text(kit) == "Late"
    assert state_column.tone is not None
    assert state_column.tone(kit) == "due"


def test_a_way_out_names_the_stage() -> None:
    found = cells(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-02")), "2027-02-03")
    assert "Hedged" in {line[-1] for line in found}


def test_a_pinned_duty_says_so() -> None:
    from lordesk.domain.vocabulary import DutyKind

    letter = a_letter(pinned={DutyKind.ASK: day("2027-01-20")})
    ask = next(e for e in listed(a_timeline(letter)) if e.mark.key.endswith("/ask"))
    second = columns()[-1].second
    assert second is not None
    assert second(ask) == "pinned by you"
