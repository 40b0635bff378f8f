"""Runs of words that two letters' kits share: writers who copy them write alike."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from lordesk.domain.ids import LetterKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """One run of words that stands in two kits, as the first kit has it."""

    letters: tuple[LetterKey, LetterKey]
    words: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bullet:
    letter: LetterKey
    text: str
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]


def overlaps(records: Records, least: int) -> tuple[Overlap, ...]:
    """Shared runs of at least `least` words between kits of different writers."""
    writers = {letter.key: letter.writer for letter in records.letters if not letter.is_ended}
    bullets = [
        _bullet(key, moment) for moment in records.moments for key in moment.kits if key in writers
    ]
    found = dict.fromkeys(
        overlap
        for one, other in _candidates(bullets, least)
        if writers[one.letter] != writers[other.letter]
        for overlap in _runs(one, other, least)
    )
    return tuple(found)


def shared_runs(one: str, other: str, least: int) -> tuple[str, ...]:
    """The maximal runs of at least `least` words that both texts hold, as the first has them."""
    key = LetterKey("")
    first, second = _split(key, one), _split(key, other)
    return tuple(run.text for run in _runs(first, second, least))


def _bullet(letter: LetterKey, moment: Moment) -> _Bullet:
    return _split(letter, moment.text)


def _split(letter: LetterKey, text: str) -> _Bullet:
    hits = list(_WORD.finditer(text))
    return _Bullet(
        letter=letter,
        text=text,
        spans=tuple(hit.span() for hit in hits),
        words=tuple(hit[0].casefold().replace("’", "'") for hit in hits),
    )


def _candidates(bullets: Sequence[_Bullet], least: int) -> Iterator[tuple[_Bullet, _Bullet]]:
    """Pairs of bullets that share a run, each once, in desk order."""
    holders: defaultdict[tuple[str, ...], dict[int, None]] = defaultdict(dict)
    for number, bullet in enumerate(bullets):
        for start in range(len(bullet.words) - least + 1):
            holders[bullet.words[start : start + least]][number] = None
    pairs = {pair for numbers in holders.values() for pair in combinations(numbers, 2)}
    for one, other in sorted(pairs):
        yield bullets[one], bullets[other]


def _runs(one: _Bullet, other: _Bullet, least: int) -> Iterator[Overlap]:
    starts = _places(other.words, least)
    covered = -1
    for place in range(len(one.words) - least + 1):
        length = max(
            (_length(one.words, place, other.words, at) for at in _at(one, place, least, starts)),
            default=0,
        )
        if length and place + length > covered:
            covered = place + length
            begin, end = one.spans[place][0], one.spans[place + length - 1][1]
            yield Overlap(
                letters=(one.letter, other.letter), words=length, text=one.text[begin:end]
            )


def _places(words: tuple[str, ...], least: int) -> Mapping[tuple[str, ...], list[int]]:
    found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(words) - least + 1):
        found[words[start : start + least]].append(start)
    return found


def _at(
    one: _Bullet, place: int, least: int, starts: Mapping[tuple[str, ...], list[int]]
) -> list[int]:
    return starts.get(one.words[place : place + least], [])


def _length(one: tuple[str, ...], place: int, other: tuple[str, ...], at: int) -> int:
    length = 0
    while (
        place + length < len(one)
        and at + length < len(other)
        and one[place + length] == other[at + length]
    ):
        length += 1
    return length
