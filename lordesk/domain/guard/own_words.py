"""The user's own words for the guard: harmless ones, and ones that are always asked about."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.exemptions import covered

_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"\s+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWordRule:
    """What is said about a word that the user wants asked about; the `own` row of `guard.toml`."""

    code: str
    severity: Severity
    message: str
    suggestion: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A word or phrase as it was typed; its first letters or digits begin at `lead`."""

    text: str
    lead: int
    has_capital: bool

    def stands_in(self, text: str, start: int) -> bool:
        """Whether it stands there by itself, in any case."""
        end = start + len(self.text)
        found = text[start:end] if start >= 0 else ""
        return found.casefold() == self.text.casefold() and _stands_alone(text, start, end)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseBook:
    """Phrases by their first word, so that a text is gone through once however many there are."""

    by_first: Mapping[str, tuple[Phrase, ...]] = field(
        default_factory=dict[str, tuple[Phrase, ...]]
    )

    def found(self, text: str) -> Iterator[tuple[Phrase, Span]]:
        """Each phrase that the text holds, with its place."""
        if not self.by_first:
            return
        for word in _WORD.finditer(text):
            for phrase in self.by_first.get(word[0].casefold(), ()):
                start = word.start() - phrase.lead
                if phrase.stands_in(text, start):
                    yield phrase, (start, start + len(phrase.text))


NO_PHRASES = PhraseBook()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What the user's lists add to the guard; `rule` words the questions."""

    rule: OwnWordRule
    harmless: PhraseBook = NO_PHRASES
    asked: PhraseBook = NO_PHRASES

    @property
    def is_empty(self) -> bool:
        return not self.harmless.by_first and not self.asked.by_first


def phrase_book(phrases: Iterable[str]) -> PhraseBook:
    """Those that hold a letter or a digit; runs of blanks count as one."""
    found: dict[str, list[Phrase]] = {}
    for text in (_BLANK.sub(" ", phrase.strip()) for phrase in phrases):
        first = _WORD.search(text)
        if first is not None:
            capital = any(letter.isupper() for letter in text)
            phrase = Phrase(text=text, lead=first.start(), has_capital=capital)
            found.setdefault(first[0].casefold(), []).append(phrase)
    return PhraseBook(by_first={first: tuple(each) for first, each in found.items()})


def with_own_words(text: str, marks: tuple[Mark, ...], own: OwnWords) -> tuple[Mark, ...]:
    """The marks of a text as the user's lists have them, in its order, none overlapping.

    A mark that blocks stays, whatever the lists say. Of the others those go that harmless phrases
    cover; a word to ask about is asked about unless a mark that blocks stands there.
    """
    sure = tuple(mark for mark in marks if mark.severity is Severity.BLOCK)
    asked = tuple(mark for mark in _asked(text, own) if not _meets(mark, sure))
    spans = tuple(span for _, span in own.harmless.found(text))
    doubtful = (
        mark
        for mark in marks
        if mark.severity is not Severity.BLOCK
        and not _meets(mark, asked)
        and not covered(text, mark, spans)
    )
    return tuple(sorted((*sure, *asked, *doubtful), key=lambda mark: mark.start))


def _asked(text: str, own: OwnWords) -> Iterator[Mark]:
    """A mark for each word to ask about; the first, and of those the longest, where some meet."""
    hits = [span for phrase, span in own.asked.found(text) if _is_meant(phrase, text[span[0] :])]
    past = 0
    for start, end in sorted(hits, key=lambda span: (span[0], -span[1])):
        if start >= past:
            past = end
            yield _mark(own.rule, text, start, end)


def _is_meant(phrase: Phrase, found: str) -> bool:
    """A phrase with a capital is asked about only where one stands."""
    return not phrase.has_capital or any(c.isupper() for c in found[: len(phrase.text)])


def _mark(rule: OwnWordRule, text: str, start: int, end: int) -> Mark:
    return Mark(
        start=start,
        end=end,
        code=rule.code,
        severity=rule.severity,
        message=rule.message.replace("{seen}", text[start:end]),
        suggestion=rule.suggestion,
    )


def _meets(mark: Mark, others: Iterable[Mark]) -> bool:
    return any(mark.start < other.end and other.start < mark.end for other in others)


def _stands_alone(text: str, start: int, end: int) -> bool:
    left = text[start - 1] if start else " "
    right = text[end] if end < len(text) else " "
    return not (left.isalnum() and text[start].isalnum()) and not (
        right.isalnum() and text[end - 1].isalnum()
    )
