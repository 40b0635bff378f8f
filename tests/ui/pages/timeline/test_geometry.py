"""Where things lie: days and pixels, clusters, lanes, what a point hits."""

from itertools import combinations, pairwise

import pytest

from lordesk.domain.vocabulary import DutyKind
from lordesk.ui.pages.timeline.geometry import CLOSEST, WIDEST, fitting, flag_at, hit
from lordesk.ui.pages.timeline.state import Shape
from tests.builders import a_letter, a_yes, day
from tests.timelines import a_timeline, drawn

KEY = "eras-2028/okoye-im/{}"


def test_a_rotation_reaches_to_the_evening_of_its_last_day() -> None:
    drawing = drawn(a_timeline())
    box = drawing.rows[0].bars[0].box
    assert box.left == drawing.zoom.x(day("2027-01-11"))
    assert box.right == drawing.zoom.x(day("2027-02-06"))


def test_the_good_part_of_the_window_touches_the_fading_one() -> None:
    window = drawn(a_timeline()).rows[0].window
    assert window is not None
    assert window.good.right == window.fading.left
    assert window.good.width > 0


def test_marks_of_one_day_share_a_box_and_part_when_the_zoom_allows() -> None:
    state = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-04")
    near = drawn(state).mark_box(KEY.format(DutyKind.CONFIRM))
    assert near is not None
    assert {mark.duty.kind for mark in near.marks if mark.duty} >= {
        DutyKind.CONFIRM,
        DutyKind.FORM,
    }
    reminder = KEY.format(DutyKind.REMINDER_2)
    far, close = drawn(state, 0.4).mark_box(reminder), drawn(state, 8).mark_box(reminder)
    assert far is not None
    assert close is not None
    assert len(far.marks) > len(close.marks) == 1


def test_the_deadline_leads_the_marks_it_shares_a_box_with() -> None:
    box = drawn(a_timeline(), CLOSEST).mark_box(KEY.format(DutyKind.DEADLINE))
    assert box is not None
    assert box.mark.shape is Shape.DEADLINE


def test_no_mark_is_lost_at_any_zoom() -> None:
    state = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-04")
    for per_day in (CLOSEST, 1, 3, WIDEST):
        boxes = [box for row in drawn(state, per_day).rows for box in row.marks]
        assert sorted(m.key for box in boxes for m in box.marks) == sorted(
            m.key for m in state.marks
        )


@pytest.mark.parametrize("per_day", [CLOSEST, 1.0, 4.0])
def test_flags_never_lie_upon_each_other(per_day: float) -> None:
    flags = [flag for flag in drawn(a_timeline(), per_day).flags if flag.words]
    for one, other in combinations(flags, 2):
        apart = one.box.right <= other.box.left or other.box.right <= one.box.left
        assert apart or one.box.top != other.box.top
    assert [flag.box.left for flag in flags] == [flag.x for flag in flags]


def test_a_line_without_room_for_its_label_is_still_drawn_and_found() -> None:
    drawing = drawn(a_timeline(), CLOSEST)
    silent = [flag for flag in drawing.flags if not flag.words]
    assert silent
    found = flag_at(drawing, silent[0].x, drawing.head - 1)
    assert found is not None
    assert abs((found.on - silent[0].line.on).days) < 10


def test_a_label_is_found_by_any_point_on_it() -> None:
    drawing = drawn(a_timeline())
    flag = drawing.flags[0]
    assert flag_at(drawing, flag.box.right - 1, flag.box.top + 1) is flag.line
    assert flag_at(drawing, flag.x - 30, flag.box.top + 1) is None


def test_month_names_have_room() -> None:
    for per_day in (CLOSEST, 0.8, 2, 10):
        named = [month for month in drawn(a_timeline(), per_day).months if month.is_named]
        assert all(b.left - a.left >= 6 * 3 + 12 for a, b in pairwise(named))


def test_weeks_show_only_when_days_are_wide() -> None:
    assert drawn(a_timeline(), 2).weeks == ()
    assert all(week.weekday() == 0 for week in drawn(a_timeline(), 10).weeks)


def test_a_point_hits_the_mark_before_the_window_before_the_row() -> None:
    drawing = drawn(a_timeline())
    row = drawing.rows[0]
    ask = drawing.mark_box(KEY.format(DutyKind.ASK))
    assert ask is not None
    found = hit(drawing, ask.box.middle, ask.box.top + 2)
    assert found is not None
    assert found.marks[0].key == KEY.format(DutyKind.ASK)
    assert row.window is not None
    found = hit(drawing, row.window.fading.middle, row.window.fading.top + 2)
    assert found is not None
    assert (found.marks, found.window) == ((), row.window.window)
    found = hit(drawing, row.bars[0].box.middle, row.bars[0].box.top + 2)
    assert found is not None
    assert found.bar is row.bars[0].bar
    found = hit(drawing, -1, 3)
    assert found is not None
    assert (found.marks, found.bar, found.row) == ((), None, row.row)


@pytest.mark.parametrize("y", [-5.0, 10_000.0])
def test_a_point_outside_the_rows_hits_nothing(y: float) -> None:
    assert hit(drawn(a_timeline()), 10, y) is None


def test_fitting_fills_the_width_within_the_bounds() -> None:
    assert fitting(day("2027-01-01"), day("2027-04-11"), 200) == 2
    assert fitting(day("2027-01-01"), day("2027-01-01"), 9_000) == WIDEST
    assert fitting(day("1990-01-01"), day("2040-01-01"), 100) == CLOSEST


def test_the_thread_of_an_arrived_letter_ends_at_the_tick() -> None:
    letter = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-07-01"))
    drawing = drawn(a_timeline(letter, today="2027-07-02"))
    line = drawing.rows[0].line
    assert line is not None
    assert line.is_sure
    assert line.right == drawing.zoom.noon(day("2027-07-01"))


def test_the_first_lane_of_flags_keeps_off_the_upper_edge() -> None:
    drawing = drawn(a_timeline(), 3)
    assert min(flag.box.top for flag in drawing.flags) == drawing.measures.top
    lowest = max(flag.box.bottom for flag in drawing.flags)
    assert lowest < drawing.head - drawing.measures.months
