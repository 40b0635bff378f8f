"""The user's own words for the guard: harmless ones, and ones that are always asked about."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """A word or phrase without case and accents; its first letters or digits begin at `lead`."""

    text: str
    lead: int
    has_capital: bool

    def stands_in(self, text: str, start: int) -> bool:
        """Whether the phrase is there as whole words, in a text without case and accents."""
        return start >= 0 and text.startswith(self.text, start) and self._stands_alone(text, start)

    def _stands_alone(self, text: str, start: int) -> bool:
        end = start + len(self.text)
        left, right = text[start - 1 : start], text[end : end + 1]
        return not (left.isalnum() and text[start].isalnum()) and not (
            right.isalnum() and text[end - 1].isalnum()
        )


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
        plain, places = _plain(text)
        for word in _WORD.finditer(plain):
            for phrase in self.by_first.get(word[0], ()):
                start = word.start() - phrase.lead
                if phrase.stands_in(plain, start):
                    yield phrase, (places[start], places[start + len(phrase.text)])


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
    """A book of the phrases with a letter or digit; several blanks count as one."""
    found: dict[str, list[Phrase]] = {}
    for typed in (_BLANK.sub(" ", phrase.strip()) for phrase in phrases):
        text, _ = _plain(typed)
        first = _WORD.search(text)
        if first is not None:
            capital = any(letter.isupper() for letter in typed)
            phrase = Phrase(text=text, lead=first.start(), has_capital=capital)
            found.setdefault(first[0], []).append(phrase)
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
    hits = [span for phrase, span in own.asked.found(text) if _is_meant(phrase, text, span)]
    past = 0
    for start, end in sorted(hits, key=lambda span: (span[0], -span[1])):
        if start >= past:
            past = end
            yield _mark(own.rule, text, start, end)


def _is_meant(phrase: Phrase, text: str, span: Span) -> bool:
    """A phrase with a capital is asked about only where one stands."""
    return not phrase.has_capital or any(letter.isupper() for letter in text[slice(*span)])


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


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """A text without case and accents, and where each of its letters, and its end, stands."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters = [(plain, place) for place, letter in enumerate(text) for plain in _bare(letter)]
    ends = [place for _, place in letters] + [len(text)]
    return "".join(plain for plain, _ in letters), ends


def _bare(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter)
    return "".join(part.lower() for part in apart if not unicodedata.combining(part))
