"""Months are named whole or not at all, and no name runs into the next."""

from itertools import pairwise

import pytest

from lordesk.ui.pages.timeline.geometry import CLOSEST
from lordesk.ui.pages.timeline.month_names import MonthName, month_names
from tests.timelines import a_timeline, drawn


def wide(words: str) -> float:
    return 6.0 * len(words)


def names(per_day: float, left: float = 0, right: float = 2_000) -> tuple[MonthName, ...]:
    return tuple(month_names(drawn(a_timeline(), per_day), left, right, wide))


@pytest.mark.parametrize("per_day", [CLOSEST, 0.8, 1.4, 2, 10])
@pytest.mark.parametrize(("left", "right"), [(0, 700), (33, 512), (95, 300)])
def test_every_name_is_whole_and_free(per_day: float, left: float, right: float) -> None:
    found = names(per_day, left, right)
    assert found
    for name in found:
        assert left <= name.left
        assert name.left + 8 + wide(name.words) <= right
    for one, other in pairwise(found):
        assert one.left + 8 + wide(one.words) <= other.left + 8


def test_a_month_that_began_before_the_edge_is_named_at_the_edge() -> None:
    first, *_ = names(3, left=10)
    assert first.left == 10
    assert first.words.startswith("Nov")


def test_the_year_stands_with_the_first_name_it_fits_and_with_each_january() -> None:
    said = [name.words for name in names(3)]
    assert said[0] == "Nov 2026"
    assert "Dec" in said
    assert "Jan 2027" in said


def test_december_leaves_the_year_to_the_january_beside_it() -> None:
    said = [name.words for name in names(3, left=60)]
    assert "Dec" in said
    assert said[said.index("Dec") + 1] == "Jan 2027"


def test_where_the_year_has_no_room_the_month_stands_alone() -> None:
    assert "Jan" in [name.words for name in names(1.4)]
