"""Finds the best set of letters by branch and bound, without trying every set."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import islice
from typing import NamedTuple


class Worth(NamedTuple):
    """Ordered by rules first: points never make up for a broken rule."""

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
    able = contenders(start, options, terms)
    search.dive(start, able, terms.room)
    search.grow(start, able, terms.room)
    return tuple(sorted(search.best.places)) if search.best else ()


def contenders(start: Held, options: Sequence[Option], terms: Terms) -> tuple[Option, ...]:
    """Those that may stand in a best set, with only what counts beside `start`.

    An option goes when as many are as good in everything as may come: a set with it lacks one of
    those, and is worth more with that one in its place.
    """
    able: list[Option] = []
    for option in sorted(options, key=lambda each: (-each.points, each.place)):
        plain = _plain(option, start, terms)
        rivals = (other for other in able if _is_as_good(other, plain))
        if len(tuple(islice(rivals, terms.room))) < terms.room:
            able.append(plain)
    return tuple(able)


def _plain(option: Option, start: Held, terms: Terms) -> Option:
    """The option without themes and rules that `start` already has."""
    return replace(
        option,
        themes=option.themes & ~start.themes if terms.theme_points else 0,
        meets=option.meets & _wanted(start),
        is_other=option.is_other and start.others_left < terms.room,
        is_beside=option.is_beside and not start.has_beside,
    )


def _is_as_good(other: Option, option: Option) -> bool:
    """Whether an option of no fewer points never brings less than this one."""
    return (
        not option.themes & ~other.themes
        and not option.meets & ~other.meets
        and other.is_other <= option.is_other
        and other.is_beside >= option.is_beside
    )


def _wanted(held: Held) -> int:
    """A bit for each rule that lacks letters."""
    return sum(1 << rule for rule, lacking in enumerate(held.lacking) if lacking > 0)


_Offer = tuple[Worth, Option]


class _Search:
    """Branch and bound over a worth with diminishing returns.

    A rule met twice, a theme told twice, a second welcome field bring nothing more: no letter
    brings more to a larger set than to a smaller one. So a set can gain at most what the best of
    the rest would bring it one by one, nor more than their points with every theme told once, and
    where that does not beat the best known, none is tried.
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
        if room <= 1:
            self.dive(held, options, room)
            return
        self._keep(held, room)
        offers = sorted(self._offers(held, options), key=_points, reverse=True)
        rules, points = _rules_at_most(held, offers, room), self._spread_at_most(held, offers, room)
        for first, (gain, option) in enumerate(offers):
            most = min(points, self._points_at_most(offers, first, room))
            if not self._may_win(held, Worth(rules, most)):
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
        wanted = _wanted(held)
        offers = [(self._gain(held, wanted, option), option) for option in options]
        return offers if self._fills_up else [offer for offer in offers if offer[0] > _NOTHING]

    def _gain(self, held: Held, wanted: int, option: Option) -> Worth:
        is_too_many = option.is_other and held.others_left <= 0
        points = option.points * self._scale + self._earliness(option)
        points += self._theme * (option.themes & ~held.themes).bit_count()
        points += self._beside if option.is_beside and not held.has_beside else 0
        return Worth((option.meets & wanted).bit_count() - is_too_many, points)

    def _earliness(self, option: Option) -> int:
        """Breaks ties: fewer letters first, then letters that stand earlier."""
        return (1 << self._count - 1 - option.place) - (1 << self._count)

    def _points_at_most(self, offers: Sequence[_Offer], first: int, room: int) -> int:
        return self._sum_at_most([gain.points for gain, _ in offers[first : first + room]])

    def _sum_at_most(self, best: Sequence[int]) -> int:
        """An upper bound: letters with negative value are left out where that is allowed."""
        return sum(best) if self._fills_up else sum(points for points in best if points > 0)

    def _spread_at_most(self, held: Held, offers: Sequence[_Offer], room: int) -> int:
        """An upper bound: each missing theme is told once."""
        told = union(option.themes for _, option in offers) & ~held.themes
        plain = (g.points - self._theme * (o.themes & ~held.themes).bit_count() for g, o in offers)
        return self._sum_at_most(nlargest(room, plain)) + self._theme * told.bit_count()


def union(masks: Iterable[int]) -> int:
    """The union of the bit masks."""
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def _gain(offer: _Offer) -> Worth:
    return offer[0]


def _points(offer: _Offer) -> int:
    return offer[0].points


def _rules_at_most(held: Held, offers: Sequence[_Offer], room: int) -> int:
    met = sum(nlargest(room, (max(gain.rules, 0) for gain, _ in offers)))
    return min(met, sum(lacking for lacking in held.lacking if lacking > 0))
