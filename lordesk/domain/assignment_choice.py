"""Which letters make the best set for one program, by its rules and each letter's worth."""

from collections.abc import Sequence
from dataclasses import dataclass

from lordesk.domain.assignment_search import Held, Option, Terms, best_places, union
from lordesk.domain.ids import LetterKey
from lordesk.domain.portfolio_counting import Merit
from lordesk.domain.portfolio_needs import Need, Wants, is_other, needs
from lordesk.domain.portfolio_rules import General, Rule


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
    """The kept letters and those free ones that break fewest rules, then are worth most.

    No other set is better; among equals it is the smaller one, then the one of earlier letters.
    """
    merits = [each.merit for each in (*kept, *free)]
    wanted = [need for need in needs(wants, merits) if need.rule is not Rule.MAX_AGE]
    terms = Terms(
        room=room,
        fills_up=wants.exact is not None,
        theme_points=general.theme_points,
        beside_points=general.beside_points,
    )
    options = [_option(place, each, wants, wanted) for place, each in enumerate(free)]
    chosen = best_places(_start(wants, kept, wanted), options, terms)
    return (*kept, *(free[place] for place in chosen))


def _option(place: int, each: Candidate, wants: Wants, wanted: Sequence[Need]) -> Option:
    return Option(
        place=place,
        points=each.value,
        themes=each.themes,
        meets=sum(1 << rule for rule, need in enumerate(wanted) if each.key in need.having),
        is_other=is_other(each.merit, wants),
        is_beside=each.beside,
    )


def _start(wants: Wants, kept: Sequence[Candidate], wanted: Sequence[Need]) -> Held:
    """What a program has already; what no free letter can bring is not waited for."""
    keys = {each.key for each in kept}
    others = sum(is_other(each.merit, wants) for each in kept)
    return Held(
        themes=union(each.themes for each in kept),
        lacking=tuple(
            min(need.needed - len(need.having & keys), len(need.having - keys)) for need in wanted
        ),
        others_left=(wants.others_max or 0) - others,
        has_beside=any(each.beside for each in kept),
    )
