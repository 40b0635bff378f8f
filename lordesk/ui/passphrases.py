"""How hard a passphrase is to guess, as a hint; only too short a one is refused."""

import math
from collections.abc import Callable
from enum import Enum, auto

from lordesk.services.exchange.locked import PASSPHRASE_AT_LEAST

_FAIR_BITS, _GOOD_BITS = 45, 65


def _is_mark(letter: str) -> bool:
    return not letter.isalnum()


_ALPHABETS: tuple[tuple[Callable[[str], bool], int], ...] = (
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (_is_mark, 20),
)


class Strength(Enum):
    """NONE while nothing is typed."""

    NONE = auto()
    SHORT = auto()
    WEAK = auto()
    FAIR = auto()
    GOOD = auto()


def strength(passphrase: str) -> Strength:
    """By length, kinds of letters and repetition; words of a list are not looked up."""
    text = passphrase.strip()
    if not text:
        return Strength.NONE
    if len(text) < PASSPHRASE_AT_LEAST:
        return Strength.SHORT
    bits = _bits(text)
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _GOOD_BITS else Strength.GOOD


def problem(first: str, second: str) -> str:
    """Why a passphrase typed twice cannot be used yet: `short`, `differ`, or empty."""
    if len(first.strip()) < PASSPHRASE_AT_LEAST:
        return "short"
    return "" if first == second else "differ"


def _bits(text: str) -> float:
    """Letters that differ count in full, each repetition for a fifth."""
    kinds = sum(size for is_one, size in _ALPHABETS if any(map(is_one, text)))
    if any(not letter.isascii() for letter in text):
        kinds += 100
    different = len(set(text))
    return (different + (len(text) - different) / 5) * math.log2(max(kinds, 2))
