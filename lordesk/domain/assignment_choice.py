"""Which letters of many make the best set for one program: exact over few, thinned over many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from lordesk.domain.ids import LetterKey
from lordesk.domain.portfolio_counting import Merit
from lordesk.domain.portfolio_needs import Wants, needs
from lordesk.domain.portfolio_rules import General, Rule

ENUMERATED = 14
"""With more candidates than this, only the best of those alike toward the rules are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A letter that may go; `value` may be negative, `themes` is a bit for each theme.

    `beside`: it comes from a field of which one letter is welcome beside those of the specialty.
    """

    merit: Merit
    value: int
    themes: int
    beside: bool = False

    @property
    def key(self) -> LetterKey:
        return self.merit.letter.key


def best_set(
    wants: Wants,
    kept: tuple[Candidate, ...],
    free: Sequence[Candidate],
    room: int,
    general: General,
) -> tuple[Candidate, ...]:
    """The kept letters and those free ones that break fewest rules, then are worth most."""
    everyone = [*kept, *free]
    bit = {each.key: 1 << place for place, each in enumerate(everyone)}
    masks = [
        (sum(bit[key] for key in need.having), need.needed)
        for need in needs(wants, [each.merit for each in everyone])
        if need.rule is not Rule.MAX_AGE
    ]
    beside = sum(bit[each.key] for each in everyone if each.beside)
    outside = sum(bit[each.key] for each in everyone if not each.merit.in_specialty)
    others_max = len(everyone) if wants.others_max is None else wants.others_max
    base = sum(bit[each.key] for each in kept)
    told = union(each.themes for each in kept)
    tried = _worth_trying(free, room, [beside, outside, *(mask for mask, _ in masks)], bit)
    sizes = [room] if wants.exact is not None else range(room + 1)

    def worth(some: tuple[Candidate, ...]) -> tuple[int, int]:
        held, themes, value = base, told, 0
        for each in some:
            held |= bit[each.key]
            themes |= each.themes
            value += each.value
        short = sum(max(needed - (held & mask).bit_count(), 0) for mask, needed in masks)
        short += max((held & outside).bit_count() - others_max, 0)
        welcome = general.beside_points if held & beside else 0
        return (-short, value + general.theme_points * themes.bit_count() + welcome)

    options = (some for size in sizes for some in combinations(tried, size))
    return (*kept, *max(options, key=worth))


def _worth_trying(
    free: Sequence[Candidate], room: int, masks: Sequence[int], bit: Mapping[LetterKey, int]
) -> Sequence[Candidate]:
    """All free letters when they are few, else the best of each group alike toward the rules."""
    if len(free) <= ENUMERATED:
        return free
    alike: dict[tuple[bool, ...], list[Candidate]] = {}
    for each in free:
        alike.setdefault(tuple(bool(bit[each.key] & mask) for mask in masks), []).append(each)
    return [each for group in alike.values() for each in group[:room]]


def union(masks: Iterable[int]) -> int:
    union = 0
    for mask in masks:
        union |= mask
    return union
