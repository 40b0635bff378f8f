"""Flags at the edge of what is seen."""

from lordesk.domain.vocabulary import SeasonEventKind
from lordesk.ui.pages.timeline.boxes import Box, Flag
from lordesk.ui.pages.timeline.flag_places import flags_within
from lordesk.ui.pages.timeline.state import SeasonLine
from tests.builders import day

LINE = SeasonLine(
    season="eras-2028",
    season_name="ERAS 2028",
    kind=SeasonEventKind.SUBMIT,
    on=day("2027-09-01"),
    is_projected=True,
)


def a_flag(x: float, width: float = 100, top: float = 0, words: str = "Submit") -> Flag:
    return Flag(line=LINE, words=words, x=x, box=Box(left=x, top=top, width=width, height=20))


def lefts(*flags: Flag, left: float = 0, right: float = 400) -> list[float]:
    return [flag.box.left for flag in flags_within(flags, left, right)]


def test_a_flag_that_would_be_cut_ends_at_the_edge() -> None:
    assert lefts(a_flag(350)) == [300]


def test_a_flag_with_room_or_with_its_line_out_of_sight_stays() -> None:
    assert lefts(a_flag(200), a_flag(450)) == [200, 450]


def test_a_flag_without_room_in_its_lane_goes_to_another() -> None:
    flags = tuple(flags_within((a_flag(240), a_flag(250, top=24), a_flag(380)), 0, 400))
    assert [(flag.box.left, flag.box.top) for flag in flags] == [(240, 0), (250, 24), (380, 0)]
    high = a_flag(20, top=24)
    flags = tuple(flags_within((high, a_flag(240), a_flag(380)), 0, 400))
    assert [(flag.box.left, flag.box.top) for flag in flags] == [(20, 24), (240, 0), (300, 24)]


def test_a_flag_without_room_in_any_lane_keeps_its_line_and_says_nothing() -> None:
    first, second = flags_within((a_flag(240), a_flag(380)), 0, 400)
    assert (first.words, second.words, second.x) == ("Submit", "", 380)


def test_a_flag_wider_than_the_window_begins_at_its_start() -> None:
    assert lefts(a_flag(350, width=500)) == [0]


def test_a_line_without_words_takes_no_room() -> None:
    assert lefts(a_flag(330, words="", width=0), a_flag(380)) == [330, 300]
