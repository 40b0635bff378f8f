"""The shipped rules with the user's own values in their places."""

from collections.abc import Iterator
from dataclasses import replace

from lordesk.domain.adjustable import RULE_FIELDS, weight_place, wish_place, wished
from lordesk.domain.adjustable_rows import AdjustableRules
from lordesk.domain.adjustable_value import Value, shown
from lordesk.domain.field_rules import (
    ChairLetter,
    FieldNumbers,
    FormStatus,
    SpecialtyRule,
    StandardForm,
    TrackRule,
)
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.portfolio_rules import PortfolioRules, Rule
from lordesk.domain.ranking_rules import (
    Factor,
    FactorRule,
    Limits,
    Profile,
    RankingRules,
    TierRule,
    Weight,
)
from lordesk.domain.vocabulary import Portal, Track


def ranking_with(rules: RankingRules, own: OwnRules, words: AdjustableRules) -> RankingRules:
    return replace(
        rules,
        limits=_limits(rules.limits, own),
        factor=tuple(_factor(rule, own, words) for rule in rules.factor),
        tier=tuple(_tier(rule, own, words) for rule in rules.tier),
    )


def profiles_with(
    profiles: tuple[Profile, ...], own: OwnRules, ranking: RankingRules
) -> tuple[Profile, ...]:
    return tuple(
        replace(
            profile,
            tracks=tuple(map(Track, own.names(f"profiles.{profile.key}.tracks", profile.tracks))),
            within=own.names(f"profiles.{profile.key}.within", profile.within),
            specialties=own.names(f"profiles.{profile.key}.specialties", profile.specialties),
            weights=tuple(_weights(profile, own, ranking)),
        )
        for profile in profiles
    )


def portfolio_with(rules: PortfolioRules, own: OwnRules) -> PortfolioRules:
    general = rules.general
    return replace(
        rules,
        general=replace(
            general,
            min=own.number("portfolio.min", general.min),
            us_clinical_min=own.number("portfolio.us_clinical_min", general.us_clinical_min),
            overlap_words=own.number("portfolio.overlap_words", general.overlap_words),
            rank_points=own.number("portfolio.rank_points", general.rank_points),
            age_points=own.number("portfolio.age_points", general.age_points),
            theme_points=own.number("portfolio.theme_points", general.theme_points),
            beside_points=own.number("portfolio.beside_points", general.beside_points),
            inpatient_points=own.number("portfolio.inpatient_points", general.inpatient_points),
        ),
    )


def specialties_with(
    specialties: tuple[SpecialtyRule, ...], own: OwnRules
) -> tuple[SpecialtyRule, ...]:
    touched = {place.split(".")[1] for place in own.values if place.startswith("specialties.")}
    return tuple(_specialty(rule, own) if rule.key in touched else rule for rule in specialties)


def own_mark(own: Value, shipped: Value, words: AdjustableRules) -> str:
    """The sentence that says a value is the user's, and what lordesk's is."""
    mine, lordesks = (shown(value) or words.nothing for value in (own, shipped))
    return words.own.format(own=mine, shipped=lordesks)


def own_wish(
    own: OwnRules, specialty: SpecialtyRule, track: Track, rule: Rule
) -> tuple[Value, Value] | None:
    """The user's value and the shipped one behind a rule of a target; None when it is shipped."""
    has_variant = any(variant.track is track for variant in specialty.tracks)
    for field in RULE_FIELDS.get(rule, ()):
        differs = has_variant and field in {"letters_min", "in_specialty_min", "chair"}
        place = wish_place(specialty.key, field, str(track) if differs else None)
        if place in own.values:
            return own.values[place], own.shipped[place]
    return None


def _limits(limits: Limits, own: OwnRules) -> Limits:
    return replace(
        limits,
        ask_now_at_least=own.number("limits.ask_now_at_least", limits.ask_now_at_least),
        ideal_weeks=own.number("limits.ideal_weeks", limits.ideal_weeks),
        long_weeks=own.number("limits.long_weeks", limits.long_weeks),
        tasks_at_least=own.number("limits.tasks_at_least", limits.tasks_at_least),
        moments_at_least=own.number("limits.moments_at_least", limits.moments_at_least),
        core_fields=own.names("limits.core_fields", limits.core_fields),
        global_words=own.names("limits.global_words", limits.global_words),
    )


def _factor(rule: FactorRule, own: OwnRules, words: AdjustableRules) -> FactorRule:
    place = weight_place(rule.key)
    mark = _limit_mark(rule.key, own, words)
    return replace(
        rule,
        points=own.number(place, rule.points),
        shipped=rule.points if place in own.values else None,
        text=f"{rule.text} {mark}" if mark else rule.text,
    )


def _limit_mark(factor: Factor, own: OwnRules, words: AdjustableRules) -> str:
    """What is said beside a factor whose limit is the user's own."""
    numbers = [row.place for row in words.number if factor in row.factors]
    lists = [f"{row.of}.{row.field}" for row in words.listing if factor in row.factors]
    return " ".join(
        own_mark(own.values[place], own.shipped[place], words)
        for place in (*numbers, *lists)
        if place in own.values
    )


def _tier(rule: TierRule, own: OwnRules, words: AdjustableRules) -> TierRule:
    low, high = f"tiers.{rule.key}.floor", f"tiers.{rule.key}.ceiling"
    return replace(
        rule,
        floor=own.number(low, rule.floor),
        ceiling=own.number(high, rule.ceiling),
        floor_text=_marked(rule.floor_text, low, own, words),
        ceiling_text=_marked(rule.ceiling_text, high, own, words),
    )


def _marked(text: str, place: str, own: OwnRules, words: AdjustableRules) -> str:
    if place not in own.values:
        return text
    return f"{text} {own_mark(own.values[place], own.shipped[place], words)}"


def _weights(profile: Profile, own: OwnRules, ranking: RankingRules) -> Iterator[Weight]:
    """The profile's weights with the user's, and those the user added."""
    shipped = {weight.factor: weight for weight in profile.weights}
    for rule in ranking.factor:
        weight, place = shipped.get(rule.key), weight_place(rule.key, profile.key)
        if place in own.values:
            points = own.number(place, 0)
            before = weight.points if weight else rule.points
            source = weight.source if weight else rule.source
            yield Weight(factor=rule.key, points=points, source=source, shipped=before)
        elif weight is not None:
            yield weight


def _specialty(rule: SpecialtyRule, own: OwnRules) -> SpecialtyRule:
    wish = {**wished(rule), **_own_wishes(rule.key, None, own)}
    letters = rule.letters
    least, most = _number(wish["letters_min"]), _number(wish["letters_max"])
    return replace(
        rule,
        letters=replace(
            letters, min=least, low=max(letters.low, least), high=min(letters.high, most), max=most
        ),
        in_specialty=_in_specialty(rule.in_specialty, wish),
        abbreviation=_text(wish.get("abbreviation"), rule.abbreviation),
        beside=_text(wish.get("note"), rule.beside),
        portal=Portal(_text(wish.get("portal"), rule.portal)),
        also_fields=own.names(f"specialties.{rule.key}.also_fields", rule.also_fields),
        one_of_each=own.names(f"specialties.{rule.key}.one_of_each", rule.one_of_each),
        beside_fields=own.names(f"specialties.{rule.key}.beside_fields", rule.beside_fields),
        aliases=own.names(f"specialties.{rule.key}.aliases", rule.aliases),
        us_clinical_min=_number(wish["us_clinical_min"]),
        chair=ChairLetter(wish["chair"]),
        standardized=_form(rule.standardized, wish) if rule.standardized else None,
        tracks=tuple(_variant(rule.key, variant, own) for variant in rule.tracks),
    )


def _variant(key: str, variant: TrackRule, own: OwnRules) -> TrackRule:
    wish = {**wished(variant), **_own_wishes(key, str(variant.track), own)}
    least, most = _number(wish["letters_min"]), _number(wish["letters_max"])
    letters = variant.letters
    return replace(
        variant,
        letters=replace(
            letters, min=least, low=max(letters.low, least), high=min(letters.high, most), max=most
        ),
        in_specialty=_in_specialty(variant.in_specialty, wish),
        chair=ChairLetter(wish["chair"]),
    )


def _form(form: StandardForm, wish: dict[str, Value]) -> StandardForm:
    """A form that is wanted at all is wanted once at least."""
    status, least = FormStatus(wish["form_status"]), _number(wish["form_min"])
    is_wanted = status in {FormStatus.MANDATORY, FormStatus.EXPECTED}
    name = wish.get("form_name")
    return replace(
        form,
        name=_text(name, form.name),
        full_name=_text(name, form.full_name),
        status=status,
        min=max(least, 1) if is_wanted else least,
    )


def _in_specialty(usual: FieldNumbers, wish: dict[str, Value]) -> FieldNumbers:
    least = _number(wish["in_specialty_min"])
    return replace(
        usual,
        min=least,
        typical=max(usual.typical, least),
        others_max=_number(wish["others_max"]) if "others_max" in wish else usual.others_max,
        inpatient_min=_number(wish["inpatient_min"]) if "inpatient_min" in wish else 0,
    )


def _text(value: Value | None, usual: str) -> str:
    return value if isinstance(value, str) else usual


def _own_wishes(specialty: str, track: str | None, own: OwnRules) -> dict[str, Value]:
    start = wish_place(specialty, "", track) + "."
    found = {
        place.removeprefix(start): value
        for place, value in own.values.items()
        if place.startswith(start)
    }
    return {field: value for field, value in found.items() if "." not in field}


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
