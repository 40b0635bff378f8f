"""How the columns of a table share its width, and which are left out where it is narrow; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

LEFT_OUT = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """`width` as drawn up, `least` what its words need; the stretching one takes all that is left.

    The column with the highest `leaves` goes first; one with 0 stays.
    """

    width: int
    least: Callable[[], int]
    leaves: int = 0
    is_stretching: bool = False


def fitted(room: int, wishes: Sequence[Wish]) -> tuple[int, ...]:
    """A width for each column; `least` is only asked where the widths do not fit."""
    if sum(wish.width for wish in wishes) <= room:
        return _filled(room, wishes, [wish.width for wish in wishes])
    least = [min(wish.least(), wish.width) for wish in wishes]
    widths = _staying(room, wishes, least)
    spare = room - sum(widths)
    for place, wish in enumerate(wishes):
        more = min(max(spare, 0), wish.width - widths[place]) if widths[place] else 0
        widths[place] += more
        spare -= more
    return _filled(room, wishes, widths)


def _staying(room: int, wishes: Sequence[Wish], least: Sequence[int]) -> list[int]:
    """The least widths without the columns that have to leave."""
    widths = list(least)
    leaving = sorted(range(len(wishes)), key=lambda place: -wishes[place].leaves)
    for place in leaving:
        if sum(widths) > room and wishes[place].leaves:
            widths[place] = LEFT_OUT
    return widths


def _filled(room: int, wishes: Sequence[Wish], widths: Sequence[int]) -> tuple[int, ...]:
    """With the rest of the room for the stretching column."""
    rest = room - sum(widths)
    return tuple(
        width + max(rest, 0) if wish.is_stretching else width
        for wish, width in zip(wishes, widths, strict=True)
    )
