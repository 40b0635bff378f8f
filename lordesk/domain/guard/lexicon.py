"""What the guard knows: hard forms as patterns, and the words that are known to be harmless."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.findings import Severity
from lordesk.domain.guard.own_words import OwnWords, phrase_book

_PART = re.compile(r"<<(\w+)>>")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRule:
    """A row of `guard.toml`: a pattern, its limits, and what is said about a hit.

    `not_after` is searched in the 40 characters before a hit, `needs` and `unless` in the whole
    text. `digits` says that every hit holds one. `examples` hold a hit each, `harmless` none.
    """

    code: str
    severity: Severity
    pattern: str
    message: str
    law: str
    source: str
    suggestion: str = ""
    not_after: str = ""
    needs: str = ""
    unless: str = ""
    digits: bool = False
    examples: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownRule:
    """How capitalised words in no list are judged, and what is said about them."""

    code: str
    name_code: str
    place_code: str
    message: str
    name_message: str
    place_message: str
    suggestion: str
    place_suggestion: str
    law: str
    source: str
    colleagues: tuple[str, ...]
    credentials: tuple[str, ...]
    eponym_nouns: tuple[str, ...]
    endings: tuple[str, ...]
    plain_endings: tuple[str, ...]
    person_verbs: tuple[str, ...]
    possessions: tuple[str, ...]
    owned: tuple[str, ...]
    origins: tuple[str, ...]
    relatives: tuple[str, ...]
    whereabouts: tuple[str, ...]
    ours: tuple[str, ...]
    patients: tuple[str, ...]
    titles: tuple[str, ...]
    before_verb: tuple[str, ...]
    name_cues: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Form:
    """A form rule ready to search; a pattern is compiled when a text first comes to it.

    `texts` are the rule's patterns by field, with their parts put in. A pattern that does not
    compile is an InvalidInputError when it is first asked for.
    """

    rule: FormRule
    texts: Mapping[str, str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.texts["pattern"])

    @cached_property
    def not_after(self) -> re.Pattern[str] | None:
        return self._limit("not_after")

    @cached_property
    def needs(self) -> re.Pattern[str] | None:
        return self._limit("needs")

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return self._limit("unless")

    def _limit(self, name: str) -> re.Pattern[str] | None:
        return _compiled(self.texts[name]) if self.texts[name] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Lower-case words without accents. `harmless`: terms of the field, large places."""

    english: frozenset[str]
    harmless: frozenset[str]
    eponyms: frozenset[str]
    cities: frozenset[str]
    given_names: frozenset[str]
    surnames: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The unknown-word rule with its lists as sets, for look-ups."""

    rule: UnknownRule
    colleagues: frozenset[str]
    credentials: frozenset[str]
    eponym_nouns: frozenset[str]
    person_verbs: frozenset[str]
    possessions: frozenset[str]
    owned: frozenset[str]
    origins: frozenset[str]
    relatives: frozenset[str]
    whereabouts: frozenset[str]
    ours: frozenset[str]
    patients: frozenset[str]
    titles: frozenset[str]
    before_verb: frozenset[str]
    name_cues: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardLexicon:
    """All the guard knows; the same lexicon gives the same marks. `own` are the user's lists."""

    forms: tuple[Form, ...]
    words: Words
    cues: Cues
    own: OwnWords


def with_words(
    lexicon: GuardLexicon, harmless: Iterable[str], asked: Iterable[str]
) -> GuardLexicon:
    """The lexicon with lists of the user's in place of those it has."""
    own = replace(lexicon.own, harmless=phrase_book(harmless), asked=phrase_book(asked))
    return replace(lexicon, own=own)


def form(rule: FormRule, parts: Mapping[str, str]) -> Form:
    """The rule with its parts put in; KeyError for an unknown part."""
    texts = {
        "pattern": rule.pattern,
        "not_after": rule.not_after,
        "needs": rule.needs,
        "unless": rule.unless,
    }
    return Form(rule=rule, texts={name: _whole(text, parts) for name, text in texts.items()})


def cues(rule: UnknownRule) -> Cues:
    return Cues(
        rule=rule,
        colleagues=frozenset(rule.colleagues),
        credentials=frozenset(rule.credentials),
        eponym_nouns=frozenset(rule.eponym_nouns),
        person_verbs=frozenset(rule.person_verbs),
        possessions=frozenset(rule.possessions),
        owned=frozenset(rule.owned),
        origins=frozenset(rule.origins),
        relatives=frozenset(rule.relatives),
        whereabouts=frozenset(rule.whereabouts),
        ours=frozenset(rule.ours),
        patients=frozenset(rule.patients),
        titles=frozenset(rule.titles),
        before_verb=frozenset(rule.before_verb),
        name_cues=frozenset(rule.name_cues),
    )


def _whole(pattern: str, parts: Mapping[str, str]) -> str:
    while _PART.search(pattern):
        pattern = _PART.sub(lambda found: parts[found[1]], pattern)
    return pattern


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise InvalidInputError(f"guard.toml: {error}; install lordesk again.") from error
