"""Finds the set of letters that is worth most, without trying every set and without missing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import NamedTuple


class Worth(NamedTuple):
    """Rules come first: no number of points makes up for a broken one."""

    rules: int
    points: int

    def plus(self, gain: "Worth") -> "Worth":
        return Worth(self.rules + gain.rules, self.points + gain.points)


_NOTHING = Worth(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A letter in numbers; `themes` and `meets` have a bit for each theme told and each rule met.

    `is_other`: of a kind of which only so many may come. `is_beside`: of a kind of which the first
    is welcome.
    """

    place: int
    points: int
    themes: int
    meets: int
    is_other: bool
    is_beside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How many letters may come (with `fills_up` no fewer), and the points for what they bring."""

    room: int
    fills_up: bool
    theme_points: int
    beside_points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A set, and what decides the worth of one more: letters each rule lacks, others still free."""

    themes: int
    lacking: tuple[int, ...]
    others_left: int
    has_beside: bool
    places: tuple[int, ...] = ()
    worth: Worth = _NOTHING

    def joined_by(self, option: Option, gain: Worth) -> "Held":
        return Held(
            themes=self.themes | option.themes,
            lacking=tuple(n - (option.meets >> rule & 1) for rule, n in enumerate(self.lacking)),
            others_left=self.others_left - option.is_other,
            has_beside=self.has_beside or option.is_beside,
            places=(*self.places, option.place),
            worth=self.worth.plus(gain),
        )


def best_places(start: Held, options: Sequence[Option], terms: Terms) -> tuple[int, ...]:
    """The places of the options that make `start` worth most, in order.

    Among equals the fewer, then those that stand earlier. Empty when `fills_up` asks for more
    options than there are.
    """
    search = _Search(terms, len(options))
    search.dive(start, options, terms.room)
    search.grow(start, options, terms.room)
    return tuple(sorted(search.best.places)) if search.best else ()


_Offer = tuple[Worth, Option]


class _Search:
    """Branch and bound over a worth with diminishing returns.

    A rule met twice, a theme told twice, a second welcome field bring nothing more: no letter
    brings more to a larger set than to a smaller one. So a set can gain at most what the best of
    the rest would bring it one by one, and where that does not beat the best known, none is tried.
    """

    def __init__(self, terms: Terms, count: int) -> None:
        self._fills_up = terms.fills_up
        self._count = count
        self._scale = terms.room + 1 << count  # leaves digits that decide between equals
        self._theme = terms.theme_points * self._scale
        self._beside = terms.beside_points * self._scale
        self.best: Held | None = None

    def dive(self, held: Held, options: Sequence[Option], room: int) -> None:
        """A good set to begin with: each time the letter that brings most."""
        self._keep(held, room)
        offers = self._offers(held, options) if room else ()
        if offers:
            gain, taken = max(offers, key=_gain)
            others = [option for _, option in offers if option is not taken]
            self.dive(held.joined_by(taken, gain), others, room - 1)

    def grow(self, held: Held, options: Sequence[Option], room: int) -> None:
        """Every larger set that may beat the best known."""
        self._keep(held, room)
        offers = sorted(self._offers(held, options), key=_points, reverse=True) if room else ()
        rules = _rules_at_most(held, offers, room)
        for first, (gain, option) in enumerate(offers):
            if not self._may_win(held, Worth(rules, self._points_at_most(offers, first, room))):
                break
            others = [other for _, other in offers[first + 1 :]]
            self.grow(held.joined_by(option, gain), others, room - 1)

    def _keep(self, held: Held, room: int) -> None:
        is_whole = room == 0 or not self._fills_up
        if is_whole and self._may_win(held, _NOTHING):
            self.best = held

    def _may_win(self, held: Held, gain: Worth) -> bool:
        return self.best is None or held.worth.plus(gain) > self.best.worth

    def _offers(self, held: Held, options: Sequence[Option]) -> Sequence[_Offer]:
        """What each option would bring; those that bring nothing need not be tried later either."""
        wanted = sum(1 << rule for rule, lacking in enumerate(held.lacking) if lacking > 0)
        offers = [(self._gain(held, wanted, option), option) for option in options]
        return offers if self._fills_up else [offer for offer in offers if offer[0] > _NOTHING]

    def _gain(self, held: Held, wanted: int, option: Option) -> Worth:
        is_too_many = option.is_other and held.others_left <= 0
        points = option.points * self._scale + self._earliness(option)
        points += self._theme * (option.themes & ~held.themes).bit_count()
        points += self._beside if option.is_beside and not held.has_beside else 0
        return Worth((option.meets & wanted).bit_count() - is_too_many, points)

    def _earliness(self, option: Option) -> int:
        """Less for each letter more, and less the later it stands."""
        return (1 << self._count - 1 - option.place) - (1 << self._count)

    def _points_at_most(self, offers: Sequence[_Offer], first: int, room: int) -> int:
        best = [gain.points for gain, _ in offers[first : first + room]]
        return sum(best) if self._fills_up else sum(points for points in best if points > 0)


def _gain(offer: _Offer) -> Worth:
    return offer[0]


def _points(offer: _Offer) -> int:
    return offer[0].points


def _rules_at_most(held: Held, offers: Sequence[_Offer], room: int) -> int:
    met = sum(nlargest(room, (max(gain.rules, 0) for gain, _ in offers)))
    return min(met, sum(lacking for lacking in held.lacking if lacking > 0))
