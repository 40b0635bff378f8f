"""The words of the timeline."""

from dataclasses import replace

import pytest

from lordesk.services.planning import MovedDuty
from lordesk.ui.aims import Aim
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.geometry import hit
from lordesk.ui.pages.timeline.state import Bar, Shape
from tests.builders import a_letter, a_yes, day
from tests.timelines import a_timeline, drawn

STATE = a_timeline()


def test_a_projected_date_has_a_tilde_and_says_so_when_hovered() -> None:
    submit = next(line for line in STATE.lines if line.on == day("2027-09-01"))
    assert words.flag(submit) == "Submit ~1 Sep"
    assert "Projected" in words.flag_tip(submit)
    assert words.flag_tip(submit).startswith("ERAS 2028: Submit from, Wed 1 Sep 2027")


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2027-01-11", "2027-02-05", "Wards · 4 wk"),
        ("2027-01-11", "2027-01-12", "Wards · 1 wk"),
    ],
)
def test_a_rotation_says_its_weeks(start: str, end: str, said: str) -> None:
    assert words.bar(Bar(rotation="w", words="Wards", start=day(start), end=day(end))) == said


def test_a_month_names_its_year_in_january() -> None:
    assert words.month(day("2027-01-01"), is_first=False) == "Jan 2027"
    assert words.month(day("2027-02-01"), is_first=False) == "Feb"


def test_a_row_is_said_in_one_line() -> None:
    said = words.row_summary(STATE.rows[0])
    assert said.startswith("Dr. Adaeze Okoye, Internal Medicine · Harbour General, Planned")


def test_one_point_explains_all_marks_that_share_it() -> None:
    state = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-04")
    drawing = drawn(state)
    box = drawing.mark_box("eras-2028/okoye-im/confirm")
    assert box is not None
    found = hit(drawing, box.box.middle, box.box.top + 1)
    assert found is not None
    assert words.tip(found).count("\n\n") == len(box.marks) - 1


def test_the_window_explains_itself() -> None:
    window = STATE.rows[0].window
    assert window is not None
    said = words.window_tip(window)
    assert "good from Sun 31 Jan to Fri 5 Mar, fading to Thu 6 May." in said
    assert said.endswith("Too early to ask.")


def test_an_upload_is_named_for_what_it_is() -> None:
    letter = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-07-01"))
    state = a_timeline(letter, today="2027-07-02")
    tick = next(mark for mark in state.marks if mark.shape is Shape.UPLOADED)
    assert words.mark_name(tick) == "Letter uploaded"
    assert words.state_line(state).startswith("One letter · one uploaded")


def test_a_move_names_both_days() -> None:
    duty = STATE.rows[0].marks[0].duty
    assert duty is not None
    one, other = day("2027-02-01"), day("2027-02-08")
    said = words.moved_line(MovedDuty(duty=duty, before=one, after=other))
    assert said == "Mon 1 Feb 2027 → Mon 8 Feb 2027"
    assert words.moved_line(MovedDuty(duty=duty, before=None, after=one)).startswith("new")
    assert "no longer" in words.moved_line(MovedDuty(duty=duty, before=one, after=None))


def test_a_row_among_others_of_its_writer_says_what_the_letter_is_for() -> None:
    row = replace(STATE.rows[0], apart=(Aim(field="Neuro"),))
    assert words.row_name(row) == f"{row.name} · Neuro"
    assert words.row_summary(row).startswith(f"{row.name} · Neuro, ")
