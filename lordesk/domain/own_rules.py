"""The values that the user has set in place of shipped ones: checked and changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import cast

from lordesk.domain.adjustable_rows import OrderRule
from lordesk.domain.adjustable_value import Adjustable, Value, shown_plainly
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.own_specialties import key_of, name_place, name_problems, places_of

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRules:
    """`values` hold; `kept` is what the file says besides, left in it; `problems` say why not.

    A list of words of which some cannot be there is in both: they are left in the file.

    `shipped` are the values that `values` replace.
    """

    values: Mapping[str, Value] = field(default_factory=dict[str, Value])
    shipped: Mapping[str, Value] = field(default_factory=dict[str, Value])
    kept: Mapping[str, object] = field(default_factory=dict[str, object])
    problems: tuple[str, ...] = ()
    is_readable: bool = True

    def of(self, place: str) -> Value | None:
        return self.values.get(place)

    def number(self, place: str, usual: int) -> int:
        found = self.values.get(place, usual)
        return found if isinstance(found, int) else usual

    def names(self, place: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        found = self.values.get(place, usual)
        return found if isinstance(found, tuple) else usual

    @property
    def problem(self) -> str:
        """All problems as one sentence; empty when there is none."""
        if not self.problems:
            return ""
        more = len(self.problems) - 1
        return f"{self.problems[0]} There are {more} more." if more else self.problems[0]


NO_OWN_RULES = OwnRules()
NOTHING: Mapping[str, str] = MappingProxyType({})


def checked(
    found: Mapping[str, object],
    known: Mapping[str, Adjustable],
    orders: tuple[OrderRule, ...],
    name: str,
) -> OwnRules:
    """What of a file's values can hold; each that cannot is named, and lordesk's value used."""
    version = found.get("version", VERSION)
    if type(version) is not int or version > VERSION:
        return unreadable(f"{name}, version: written by a newer lordesk.")
    given = {place: value for place, value in found.items() if place != "version"}
    fitting: dict[str, Value] = {}
    problems: list[str] = []
    for place, found_there in given.items():
        row, value = known.get(place), _as_value(found_there)
        part = row.fitting_part(value) if row is not None else value
        if row is not None and row.takes(part):
            fitting[place] = part
        if fitting.get(place) != value:
            problems.append(f"{name}, {place}: {_problem(row, value, is_part=place in fitting)}")
    for order in _broken_orders(fitting, known, orders):
        for place in (order.lower, order.higher):
            fitting.pop(place, None)
        problems.append(f"{name}, {order.lower}: {order.why}, so lordesk’s value is used.")
    return OwnRules(
        values=fitting,
        shipped={place: known[place].shipped for place in fitting},
        kept={p: value for p, value in given.items() if fitting.get(p) != _as_value(value)},
        problems=tuple(problems),
    )


def well_named(
    own: OwnRules, known: Mapping[str, Adjustable], name: str, taken: Mapping[str, str]
) -> OwnRules:
    """Without specialties that have no name of their own: told of, and left in the file."""
    out = {place for place in own.values if _is_nameless(place, own.values, known)}
    problems: list[str] = []
    for place, why in name_problems(own.values, taken):
        out |= {*places_of(key_of(place), own.values)}
        problems.append(f"{name}, {place}: {why}, so the specialty is passed over.")
    return replace(
        own,
        values={place: value for place, value in own.values.items() if place not in out},
        shipped={place: value for place, value in own.shipped.items() if place not in out},
        kept={**own.kept, **{place: own.values[place] for place in out}},
        problems=(*own.problems, *problems),
    )


def _is_nameless(place: str, values: Mapping[str, object], known: Mapping[str, Adjustable]) -> bool:
    """Whether it is of a specialty of the user's whose name does not hold."""
    name = name_place(key_of(place))
    return name in known and name not in values


def unreadable(problem: str) -> OwnRules:
    """The rules when the file cannot be used at all."""
    return OwnRules(problems=(f"{problem} lordesk’s values are used.",), is_readable=False)


def _problem(row: Adjustable | None, value: object, *, is_part: bool) -> str:
    if row is None:
        return "there is no such value; it is passed over."
    misfit = row.misfit(value)
    if is_part:
        return f"{misfit} does not fit; it is passed over. It takes {row.bounds}."
    return f"{misfit} does not fit; lordesk’s value is used. It takes {row.bounds}."


def _as_value(found: object) -> object:
    """A list of a file as the tuple it is among the rules."""
    return tuple(cast("list[object]", found)) if isinstance(found, list) else found


def in_force(place: str, values: Mapping[str, Value], known: Mapping[str, Adjustable]) -> Value:
    """The value in force at a place: the user’s, else its fallback, else lordesk’s."""
    row = known[place]
    return values.get(place, values.get(row.fallback, row.shipped))


def _broken_orders(
    values: Mapping[str, Value], known: Mapping[str, Adjustable], orders: tuple[OrderRule, ...]
) -> Iterator[OrderRule]:
    for order in orders:
        lower, higher = (in_force(place, values, known) for place in (order.lower, order.higher))
        touches = isinstance(lower, int) and isinstance(higher, int) and lower >= higher
        if touches and (order.apart or lower != higher) and {order.lower, order.higher} & {*values}:
            yield order


def changed(
    own: OwnRules,
    changes: Mapping[str, Value | None],
    known: Mapping[str, Adjustable],
    orders: tuple[OrderRule, ...],
) -> OwnRules:
    """With values set, None for lordesk's; InvalidInputError says what a place may hold.

    Values that must stay in order are looked at when all have changed.
    """
    for place, value in changes.items():
        own = _with_one(own, place, value, known)
    for order in _broken_orders(own.values, known, orders):
        place = next((each for each in (order.lower, order.higher) if each in changes), "")
        if place:
            value = shown_plainly(changes[place])
            raise InvalidInputError(f"{place}: {value} does not fit: {order.why}.")
    return own


def _with_one(
    own: OwnRules, place: str, value: Value | None, known: Mapping[str, Adjustable]
) -> OwnRules:
    row = known.get(place)
    if row is None:
        raise InvalidInputError(f"There is no value {place}. The command rules lists them all.")
    values = {key: each for key, each in own.values.items() if key != place}
    kept = {key: each for key, each in own.kept.items() if key != place}
    if value is not None and not row.is_shipped(value):
        if not row.takes(value):
            raise InvalidInputError(
                f"{place}: {row.misfit(value)} does not fit; it takes {row.bounds}."
            )
        values[place] = value
    return replace(
        own,
        values=values,
        shipped={each: known[each].shipped for each in values},
        kept=kept,
        problems=tuple(p for p in own.problems if f", {place}: " not in p),
    )
