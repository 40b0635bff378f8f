"""The rows of the wording check with the user's own words in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lordesk.domain.adjustable_rows import WordUse
from lordesk.domain.adjustable_words import METER, meter_place, own_words
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.wording.rules import BalanceRule, PhraseRule


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWordingRule:
    """What is said where an own list decided: about a word of it, about the meter."""

    mark: str
    counted: str


def phrases_with(
    rules: Iterable[PhraseRule], own: OwnRules, said: OwnWordingRule
) -> Iterator[PhraseRule]:
    """Each rule without the words taken out, and one more for the words added to it."""
    for rule in rules:
        removed = own_words(own, rule.code, WordUse.REMOVED)
        passed = own_words(own, rule.code, WordUse.PASSED)
        kept = replace(rule, words=_without(rule.words, removed), unless=(*rule.unless, *passed))
        if kept.words or kept.patterns:
            yield kept
        if added := own_words(own, rule.code, WordUse.ADDED):
            yield replace(kept, words=added, patterns=(), message=f"{rule.message} {said.mark}")


def balance_with(rule: BalanceRule, own: OwnRules, said: OwnWordingRule) -> BalanceRule:
    if not any(
        meter_place(name, use) in own.values
        for name in METER
        for use in (WordUse.ADDED, WordUse.REMOVED)
    ):
        return rule
    return replace(
        rule,
        effort=_metered("effort", rule.effort, own),
        ability=_metered("ability", rule.ability, own),
        outcome=_metered("outcome", rule.outcome, own),
        message=f"{rule.message} {said.counted}",
    )


def _metered(name: str, words: tuple[str, ...], own: OwnRules) -> tuple[str, ...]:
    group = f"wording.{name}"
    kept = _without(words, own_words(own, group, WordUse.REMOVED))
    return (*kept, *own_words(own, group, WordUse.ADDED))


def _without(words: tuple[str, ...], removed: tuple[str, ...]) -> tuple[str, ...]:
    out = {word.casefold() for word in removed}
    return tuple(word for word in words if word.casefold() not in out)
