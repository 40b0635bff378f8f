"""The rows of `wording.toml`, and how their words become patterns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lordesk.domain.findings import Severity


class Reach(StrEnum):
    """Which texts a rule is for."""

    ALL = "all"
    OBSERVER = "observer"
    """Texts of rotations without hands-on work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRule:
    """Words or patterns with what is said about a hit; inside an `unless` phrase there is none.

    `not_after` is searched in the 40 characters before a hit.
    """

    code: str
    severity: Severity
    message: str
    source: str
    suggestion: str = ""
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    not_after: str = ""
    only: Reach = Reach.ALL
    examples: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOutcomeRule:
    """When a bullet counts as one without a number or an outcome."""

    code: str
    severity: Severity
    message: str
    suggestion: str
    least_words: int
    numbers: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRule:
    """The words of the effort and outcome meter, and when it speaks."""

    code: str
    severity: Severity
    message: str
    suggestion: str
    at_least: int
    ratio: int
    effort: tuple[str, ...]
    ability: tuple[str, ...]
    outcome: tuple[str, ...]
    unless: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase rule ready to search."""

    rule: PhraseRule
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    not_after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """The balance rule ready to count."""

    rule: BalanceRule
    effort: re.Pattern[str]
    outcome: re.Pattern[str]
    """Words of ability and of outcome together."""
    unless: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRules:
    """All the wording check knows."""

    phrases: tuple[Phrase, ...]
    no_outcome: NoOutcomeRule
    number: re.Pattern[str]
    meter: Meter


def wording_rules(
    phrases: Iterable[PhraseRule], no_outcome: NoOutcomeRule, balance: BalanceRule
) -> WordingRules:
    """The rules ready to search; re.error for a bad pattern."""
    return WordingRules(
        phrases=tuple(_phrase(rule) for rule in phrases),
        no_outcome=no_outcome,
        number=re.compile(rf"\d|{_any_of(no_outcome.numbers)}", re.IGNORECASE),
        meter=Meter(
            rule=balance,
            effort=_searchable(_any_of(balance.effort)),
            outcome=_searchable(_any_of((*balance.ability, *balance.outcome))),
            unless=_searchable(_any_of(balance.unless)),
        ),
    )


def _phrase(rule: PhraseRule) -> Phrase:
    literal = (_any_of(rule.words),) if rule.words else ()
    return Phrase(
        rule=rule,
        pattern=_searchable("|".join((*rule.patterns, *literal))),
        unless=_searchable(_any_of(rule.unless)) if rule.unless else None,
        not_after=_searchable(rule.not_after) if rule.not_after else None,
    )


def _any_of(words: Iterable[str]) -> str:
    """Any of the words by itself; without words nothing fits."""
    spelled = "|".join(map(_spelled, words))
    return rf"(?<!\w)(?:{spelled})(?!\w)" if spelled else "(?!)"


def _spelled(words: str) -> str:
    """A * is any ending, a space any blank, a hyphen also a blank or nothing."""
    exact = re.escape(words).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return exact.replace(r"\-", r"[-\s]?")


def _searchable(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
