"""Runs of words that several letters' kits share: writers who copy them write alike."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.records import Records

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """One run of words that stands in the kits of these letters, as the first kit has it."""

    letters: tuple[LetterKey, ...]
    words: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A text as words in one spelling; `spans` are their places, `grams` its runs of a length.

    Whatever shares a run with it holds one of the words `telling`.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    grams: tuple[tuple[str, ...], ...]
    telling: tuple[str, ...]

    def cut(self, first: int, count: int) -> str:
        return self.text[self.spans[first][0] : self.spans[first + count - 1][1]]


def overlaps(records: Records, least: int) -> tuple[Overlap, ...]:
    """Shared runs of at least `least` words between kits of different writers, in desk order.

    Each set of letters that shares a run has it at full length.
    """
    writers = {letter.key: letter.writer for letter in records.letters if not letter.is_ended}
    bullets = [
        (key, _split(moment.text, least))
        for moment in records.moments
        for key in moment.kits
        if key in writers
    ]
    holders = _holders(bullets, writers)
    found: dict[tuple[tuple[LetterKey, ...], tuple[str, ...]], Overlap] = {}
    for text in dict.fromkeys(text for _, text in bullets):
        sets = [holders.get(gram, ()) for gram in text.grams]
        for letters in dict.fromkeys(some for some in sets if some):
            sharing = [some == letters or set(letters) <= set(some) for some in sets]
            for first, count in _stretches(sharing, least):
                key = (letters, text.words[first : first + count])
                shared = text.cut(first, count)
                found.setdefault(key, Overlap(letters=letters, words=count, text=shared))
    return tuple(found.values())


def shared_runs(text: str, other: str, least: int) -> Iterator[str]:
    """The longest runs of at least `least` words that both texts hold, as the first has them."""
    own, folded = _split(text, least), _folded(other)
    if not any(word in folded for word in own.telling):
        return
    theirs = _grams(other, least)
    for first, count in _stretches([gram in theirs for gram in own.grams], least):
        yield own.cut(first, count)


@lru_cache(maxsize=1024)
def _grams(text: str, least: int) -> frozenset[tuple[str, ...]]:
    return frozenset(_split(text, least).grams)


@lru_cache(maxsize=1024)
def _split(text: str, least: int) -> _Text:
    hits = list(_WORD.finditer(text))
    words = tuple(_folded(hit[0]) for hit in hits)
    return _Text(
        text=text,
        words=words,
        spans=tuple(hit.span() for hit in hits),
        grams=tuple(words[at : at + least] for at in range(len(words) - least + 1)),
        telling=tuple(_telling(words, (least + 1) // 2)),
    )


def _folded(text: str) -> str:
    return text.casefold().replace("’", "'")


def _telling(words: Sequence[str], size: int) -> Iterator[str]:
    """The longest word of each `size` words: a run of nearly twice as many holds one of them."""
    for at in range(0, len(words) - size + 1, size):
        yield max(words[at : at + size], key=len)


def _holders(
    bullets: Sequence[tuple[LetterKey, _Text]], writers: Mapping[LetterKey, WriterKey]
) -> Mapping[tuple[str, ...], tuple[LetterKey, ...]]:
    """The letters whose kits hold a run, where these are letters of several writers."""
    found: defaultdict[tuple[str, ...], dict[LetterKey, None]] = defaultdict(dict)
    for key, text in bullets:
        for gram in text.grams:
            found[gram][key] = None
    return {
        gram: tuple(letters)
        for gram, letters in found.items()
        if len({writers[letter] for letter in letters}) > 1
    }


def _stretches(sharing: Sequence[bool], least: int) -> Iterator[tuple[int, int]]:
    """Where unbroken shared runs begin, and how many words they have."""
    first: int | None = None
    for place, is_shared in enumerate((*sharing, False)):
        if is_shared and first is None:
            first = place
        elif not is_shared and first is not None:
            yield first, place - first + least - 1
            first = None
