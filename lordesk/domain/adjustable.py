"""Which values of the rules the user may set: where each stands, what it means, its bounds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lordesk.domain.adjustable_lists import lists
from lordesk.domain.adjustable_rows import AdjustableRules, OrderRule, StandIns
from lordesk.domain.adjustable_value import Adjustable, Value
from lordesk.domain.adjustable_words import word_lists
from lordesk.domain.field_rules import SpecialtyRule, TrackRule
from lordesk.domain.portfolio_rules import PortfolioRules, Rule
from lordesk.domain.ranking_rules import Factor, FactorRule, Profile, RankingRules, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedRules:
    """The shipped rows that hold adjustable values."""

    adjustable: AdjustableRules
    ranking: RankingRules
    profiles: tuple[Profile, ...]
    portfolio: PortfolioRules
    specialties: tuple[SpecialtyRule, ...]
    own: frozenset[str] = frozenset()
    """The specialties among them that the user added, by key."""


def adjustables(shipped: ShippedRules) -> Mapping[str, Adjustable]:
    """Every value that may be set, by place, in the order people read them."""
    return {each.place: each for each in _all(shipped)}


def orders(shipped: ShippedRules) -> Iterator[OrderRule]:
    """What must stay in order: in the plain weights, in each profile, in each specialty."""
    for order in shipped.adjustable.order:
        yield order
        if order.lower.startswith("weights."):
            for profile in shipped.profiles:
                yield replace(
                    order,
                    lower=_of_profile(order.lower, profile),
                    higher=_of_profile(order.higher, profile),
                )
    for rule in shipped.specialties:
        for track in (None, *(str(variant.track) for variant in rule.tracks)):
            for field in ("letters_min", "in_specialty_min"):
                yield OrderRule(
                    lower=wish_place(rule.key, field, track),
                    higher=wish_place(rule.key, "letters_max", track),
                    why=shipped.adjustable.too_many,
                    source=rule.sources[0],
                )


def _of_profile(place: str, profile: Profile) -> str:
    return weight_place(place.removeprefix("weights."), profile.key)


def weight_place(factor: str, profile: str | None = None) -> str:
    return f"profiles.{profile}.{factor}" if profile else f"weights.{factor}"


def wish_place(specialty: str, field: str, track: str | None = None) -> str:
    return ".".join(filter(None, ("specialties", specialty, track, field)))


def wished(rule: SpecialtyRule | TrackRule) -> Mapping[str, Value]:
    """The shipped value of each field that may be set, for a specialty or one of its tracks."""
    found: dict[str, Value] = {
        "letters_min": rule.letters.min,
        "letters_max": rule.letters.max,
        "in_specialty_min": rule.in_specialty.min,
        "chair": str(rule.chair),
    }
    if rule.in_specialty.others_max is not None:
        found["others_max"] = rule.in_specialty.others_max
        found["inpatient_min"] = rule.in_specialty.inpatient_min
    if isinstance(rule, SpecialtyRule):
        found["us_clinical_min"] = rule.us_clinical_min
        if rule.standardized is not None:
            found["form_status"] = str(rule.standardized.status)
            found["form_min"] = rule.standardized.min
    return found


def _all(shipped: ShippedRules) -> Iterator[Adjustable]:
    yield from _weights(shipped)
    yield from _numbers(shipped)
    for rule in shipped.specialties:
        if rule.key in shipped.own:
            yield from _own_texts(shipped.adjustable, rule)
        yield from _wishes(shipped.adjustable, rule, rule, None)
        for variant in rule.tracks:
            yield from _wishes(shipped.adjustable, rule, variant, str(variant.track))
    yield from lists(shipped.adjustable, shipped.ranking, shipped.profiles, shipped.specialties)
    yield from word_lists(shipped.adjustable)


def _weights(shipped: ShippedRules) -> Iterator[Adjustable]:
    rows = {rule.key: rule for rule in shipped.ranking.factor}
    for group in shipped.adjustable.group:
        for factor in group.factors:
            of_profiles = _profile_weights(shipped.profiles, factor)
            rule, sign = rows[factor], max((rows[factor].points, *(p for _, p in of_profiles)))
            yield _weight(shipped, rule, sign, None, None)
            for profile in shipped.profiles:
                weight = next((w for w in profile.weights if w.factor is factor), None)
                yield _weight(shipped, rule, sign, profile, weight)


def _profile_weights(profiles: tuple[Profile, ...], factor: Factor) -> list[tuple[str, int]]:
    return [(p.key, w.points) for p in profiles for w in p.weights if w.factor is factor]


def _weight(
    shipped: ShippedRules,
    rule: FactorRule,
    sign: int,
    profile: Profile | None,
    weight: Weight | None,
) -> Adjustable:
    most = shipped.adjustable.weight_most
    return Adjustable(
        place=weight_place(rule.key, profile.key if profile else None),
        name=factor_words(rule, shipped.adjustable),
        shipped=weight.points if weight else rule.points,
        source=weight.source if weight else rule.source,
        unit=shipped.adjustable.weight_unit,
        least=0 if sign > 0 else -most,
        most=most if sign > 0 else 0,
        fallback=weight_place(rule.key) if profile and weight is None else "",
    )


def factor_words(rule: FactorRule, words: AdjustableRules) -> str:
    """A factor's text without a particular writer."""
    stand = words.stand_in
    fields = {name: getattr(stand, name) for name in StandIns.__dataclass_fields__}
    return " ".join(rule.text.format_map(fields).split())


def _numbers(shipped: ShippedRules) -> Iterator[Adjustable]:
    for row in shipped.adjustable.number:
        yield Adjustable(
            place=row.place,
            name=row.name,
            meaning=row.meaning,
            shipped=_number_at(shipped, row.place),
            source=row.source,
            unit=row.unit,
            least=row.least,
            most=row.most,
        )


def _number_at(shipped: ShippedRules, place: str) -> int:
    match place.split("."):
        case ["limits", name]:
            return getattr(shipped.ranking.limits, name)
        case ["portfolio", name]:
            return getattr(shipped.portfolio.general, name)
        case ["tiers", key, end]:
            return getattr(next(tier for tier in shipped.ranking.tier if tier.key == key), end)
        case _:
            raise KeyError(place)


def _wishes(
    words: AdjustableRules, rule: SpecialtyRule, row: SpecialtyRule | TrackRule, track: str | None
) -> Iterator[Adjustable]:
    shipped = wished(row)
    for wish in words.wish:
        if wish.field in shipped:
            yield Adjustable(
                place=wish_place(rule.key, wish.field, track),
                name=wish.name,
                meaning=wish.meaning,
                shipped=shipped[wish.field],
                source=row.sources[0],
                unit=wish.unit,
                least=wish.least,
                most=wish.most,
                words=wish.words,
            )


def _own_texts(words: AdjustableRules, rule: SpecialtyRule) -> Iterator[Adjustable]:
    """What only a specialty of the user's own has: its name, notes, portal and form."""
    for wish in words.own_wish:
        yield Adjustable(
            place=wish_place(rule.key, wish.field),
            name=wish.name,
            meaning=wish.meaning,
            shipped=str(rule.portal) if wish.words else "",
            source=wish.source,
            unit=wish.unit,
            least=wish.least,
            most=wish.most,
            words=wish.words,
        )


RULE_FIELDS: Mapping[Rule, tuple[str, ...]] = {
    Rule.MIN: ("letters_min",),
    Rule.US_CLINICAL_MIN: ("us_clinical_min",),
    Rule.IN_SPECIALTY_MIN: ("in_specialty_min", "also_fields", "one_of_each"),
    Rule.CHAIR: ("chair",),
    Rule.STANDARDIZED: ("form_min", "form_status"),
}
"""The fields of a specialty that decide a rule of the portfolio."""
