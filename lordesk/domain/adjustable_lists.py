"""Which lists of the rules the user may set: fields that count alike, tracks, words looked for."""

from collections.abc import Iterator, Mapping

from lordesk.domain.adjustable_rows import AdjustableRules, Entries, ListRule
from lordesk.domain.adjustable_value import Adjustable
from lordesk.domain.field_rules import SpecialtyRule
from lordesk.domain.ranking_rules import Profile, RankingRules
from lordesk.domain.vocabulary import Track

Labels = Mapping[Entries, Mapping[str, str]]


def lists(
    rules: AdjustableRules,
    ranking: RankingRules,
    profiles: tuple[Profile, ...],
    specialties: tuple[SpecialtyRule, ...],
) -> Iterator[Adjustable]:
    """Every list that may be set, in the order people read them."""
    labels = _labels(specialties)
    of_limits, of_profiles, of_specialties = (
        [rule for rule in rules.listing if rule.of == of]
        for of in ("limits", "profiles", "specialties")
    )
    for rule in of_limits:
        yield _list(rule, "limits", getattr(ranking.limits, rule.field), labels)
    for profile in profiles:
        for rule in of_profiles:
            place = f"profiles.{profile.key}"
            yield _list(rule, place, getattr(profile, rule.field), labels)
    for specialty in specialties:
        for rule in of_specialties:
            place = f"specialties.{specialty.key}"
            yield _list(rule, place, getattr(specialty, rule.field), labels)


def _list(rule: ListRule, of: str, shipped: tuple[str, ...], labels: Labels) -> Adjustable:
    named = labels[rule.entries]
    return Adjustable(
        place=f"{of}.{rule.field}",
        name=rule.name,
        meaning=rule.meaning,
        shipped=tuple(map(str, shipped)),
        source=rule.source,
        unit="",
        most=rule.most,
        words=tuple(named),
        labels=tuple(named.values()),
    )


def _labels(specialties: tuple[SpecialtyRule, ...]) -> Labels:
    return {
        Entries.SPECIALTIES: {rule.key: rule.name for rule in specialties},
        Entries.TRACKS: {str(track): str(track).replace("-", " ") for track in Track},
        Entries.WORDS: {},
    }
