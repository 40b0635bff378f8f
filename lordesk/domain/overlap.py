"""Words that two texts share in long runs: letters with the same words look copied."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")

SHARED_WORDS = 8
"""Runs of this many words count (the study behind domain fact 5.3 used the same number)."""


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A run of words that stands in both texts; `start` and `end` are columns of the first."""

    start: int
    end: int
    words: int


def shared_runs(text: str, other: str, at_least: int = SHARED_WORDS) -> tuple[SharedRun, ...]:
    """The longest runs of shared words in `text`, without regard to case and punctuation."""
    mine = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in mine]
    theirs = set(_windows([found[0].casefold() for found in _WORD.finditer(other)], at_least))
    hits = [n for n, window in enumerate(_windows(words, at_least)) if window in theirs]
    return tuple(
        SharedRun(mine[first][0], mine[last + at_least - 1][1], last + at_least - first)
        for first, last in _stretches(hits)
    )


def _windows(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[n : n + size]) for n in range(len(words) - size + 1))


def _stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each stretch of consecutive numbers."""
    start = 0
    for n in range(1, len(numbers) + 1):
        if n == len(numbers) or numbers[n] != numbers[n - 1] + 1:
            yield numbers[start], numbers[n - 1]
            start = n
