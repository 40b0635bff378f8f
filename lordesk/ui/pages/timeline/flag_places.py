"""Where the flags of the season stand when the drawing is cut at the end of the window; no Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lordesk.ui.pages.timeline.boxes import Flag

APART = 6


def flags_within(flags: Sequence[Flag], left: float, right: float) -> Iterator[Flag]:
    """A flag whose line is seen is drawn back from the edge, into another lane if need be.

    One that has room in none stands at its line without words, which the pointer still tells.
    """
    tops = sorted({flag.box.top for flag in flags})
    ends: dict[float, float] = {}
    for flag in flags:
        placed = _placed(flag, tops, ends, left, right)
        if placed.words:
            ends[placed.box.top] = placed.box.right
        yield placed


def _placed(
    flag: Flag, tops: Sequence[float], ends: Mapping[float, float], left: float, right: float
) -> Flag:
    if not flag.words or not left <= flag.x <= right:
        return flag
    place = min(flag.x, max(right - flag.box.width, left))
    lanes = (flag.box.top, *(top for top in tops if top != flag.box.top))
    free = next((top for top in lanes if ends.get(top, left - APART) + APART <= place), None)
    if free is None:
        return replace(flag, words="")
    return replace(flag, box=replace(flag.box, left=place, top=free))
