"""Days and pixels, sizes, and which rows show."""

from hypothesis import given
from hypothesis import strategies as st

from lordesk.ui.pages.timeline.boxes import Box, Measures, Zoom
from lordesk.ui.pages.timeline.geometry import CLOSEST, WIDEST
from tests.builders import a_letter, day
from tests.timelines import a_timeline, drawn


@given(st.integers(0, 4000), st.floats(CLOSEST, WIDEST))
def test_a_day_is_found_again_from_its_pixels(days: int, per_day: float) -> None:
    zoom = Zoom(first=day("2025-01-01"), per_day=per_day)
    there = day("2025-01-01").fromordinal(day("2025-01-01").toordinal() + days)
    assert zoom.day(zoom.noon(there)) == there


def test_only_rows_between_two_heights_are_visible() -> None:
    drawing = drawn(a_timeline(*(a_letter(f"l{n}") for n in range(60))))
    row = drawing.measures.row
    seen = drawing.visible(row * 10 + 1, row * 14 - 1)
    assert [each.box.top / row for each in seen] == [10, 11, 12, 13]
    assert drawing.height == 60 * row


def test_a_box_holds_its_start_and_not_its_end() -> None:
    box = Box(left=10, top=5, width=20, height=10)
    assert box.holds(10, 5)
    assert not box.holds(30, 5)
    assert (box.right, box.bottom, box.middle) == (30, 15, 20)


def test_measures_grow_with_the_text() -> None:
    assert Measures().scaled(2).row == 2 * Measures().row
