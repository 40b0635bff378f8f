"""What the sections about own values show, worked out without a window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lordesk.domain.adjustable import weight_place, wish_place
from lordesk.domain.adjustable_rows import AdjustableRules
from lordesk.domain.adjustable_value import Adjustable, Value
from lordesk.domain.field_rules import SpecialtyRule
from lordesk.domain.naming import addressed
from lordesk.domain.own_rules import OwnRules, in_force
from lordesk.domain.records import Records
from lordesk.services.own_rules import Shift

YOURS, NUMBERS, LISTS = "yours", "numbers", "lists"
_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A value as it would hold: `usual` is what holds without one set here."""

    row: Adjustable
    name: str
    value: Value
    usual: Value
    is_own: bool

    @property
    def place(self) -> str:
        return self.row.place


Known = Mapping[str, Adjustable]


def weight_rows(
    group: str, profile: str | None, own: OwnRules, known: Known, rules: AdjustableRules
) -> tuple[RuleRow, ...]:
    """The weights of a group, for a profile or for every field."""
    found = next((each for each in rules.group if each.key == group), None)
    factors = found.factors if found else ()
    return tuple(_row(weight_place(factor, profile), own, known) for factor in factors)


def number_rows(own: OwnRules, known: Known, rules: AdjustableRules) -> tuple[RuleRow, ...]:
    return tuple(_row(number.place, own, known) for number in rules.number)


def list_rows(profile: str | None, own: OwnRules, known: Known) -> tuple[RuleRow, ...]:
    """The lists of a profile, or those that hold for every field."""
    start = f"profiles.{profile}." if profile else "limits."
    return tuple(
        _row(place, own, known)
        for place, row in known.items()
        if row.is_list and place.startswith(start)
    )


def own_rows(
    own: OwnRules, known: Known, profiles: Mapping[str, str], specialties: Mapping[str, str]
) -> tuple[RuleRow, ...]:
    """Every value that is the user's, named with what it is for."""
    return tuple(
        _row(place, own, known, _for(place, {**specialties, **profiles}))
        for place in known
        if place in own.values
    )


def wish_rows(rule: SpecialtyRule, track: str | None, own: OwnRules, known: Known) -> list[RuleRow]:
    """What may be set of a specialty, or of one of its tracks."""
    start = wish_place(rule.key, "", track) + "."
    places = (p for p in known if p.startswith(start) and "." not in p.removeprefix(start))
    return [_row(place, own, known) for place in places]


def shift_words(found: tuple[Shift, ...], records: Records) -> tuple[str, int]:
    """Who would move and how, and how many more than are named."""
    moved = [shift for shift in found if shift.is_change]
    named = "; ".join(_shifted(shift, records) for shift in moved[:_SHOWN])
    return named, max(len(moved) - _SHOWN, 0)


def _shifted(shift: Shift, records: Records) -> str:
    return " ".join((addressed(records.writers[shift.writer]), ", ".join(_parts(shift))))


def _parts(shift: Shift) -> Iterator[str]:
    if shift.rank[0] != shift.rank[1]:
        yield f"#{shift.rank[0]} → #{shift.rank[1]}"
    if shift.score[0] != shift.score[1]:
        yield f"{shift.score[0]} → {shift.score[1]}"
    if shift.verdict[0] != shift.verdict[1]:
        yield f"{shift.verdict[0]} → {shift.verdict[1]}"


def _row(place: str, own: OwnRules, known: Known, note: str = "") -> RuleRow:
    row = known[place]
    without = {each: value for each, value in own.values.items() if each != place}
    return RuleRow(
        row=row,
        name=f"{note}: {row.name}" if note else row.name,
        value=in_force(place, own.values, known),
        usual=in_force(place, without, known),
        is_own=place in own.values,
    )


def _for(place: str, names: Mapping[str, str]) -> str:
    """The profile or the specialty that a place belongs to, with its track."""
    parts = place.split(".")
    if parts[0] not in {"profiles", "specialties"}:
        return ""
    name = names.get(parts[1], parts[1])
    return f"{name}, {parts[2]}" if len(parts) > 3 else name
