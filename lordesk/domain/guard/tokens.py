"""Cuts a text into words, each with what the guard must know about its place."""

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"(?<![\w@#/])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@])")
_OPENING = re.compile(r"(?:^|[.!?:;•*\n]|--|[—–])[\s\"“‘'(\[]*$")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Drs|Mr|Mrs|Ms|Mx|St|vs|w|e\.g|i\.e|Prof|approx|pt|pts)\.\s*$", re.I
)
_SUFFIX = re.compile(r"['’](?:s|ve|ll|d|m|re|t)$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word of the text. `bare` is lower case, without accents and without a contraction."""

    start: int
    end: int
    text: str
    bare: str
    opens: bool
    """Whether a sentence begins here, so that a capital tells nothing."""
    is_unit: bool
    """Whether a number stands right before, as in “530 ms”."""

    @property
    def possessive(self) -> bool:
        return self.text.endswith(("'s", "’s"))

    @property
    def capital(self) -> bool:
        """Scripts without capitals count too: a word in them is not English."""
        return not self.text[0].islower()


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(
        Token(
            start=found.start(),
            end=found.end(),
            text=found[0],
            bare=bare(found[0]),
            opens=_opens(text, found.start()),
            is_unit=text[max(0, found.start() - 3) : found.start()].rstrip()[-1:].isdigit(),
        )
        for found in _WORD.finditer(text)
    )


def bare(word: str) -> str:
    return folded(_SUFFIX.sub("", word)).replace("’", "'")


def folded(word: str) -> str:
    """Lower case without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    if start > 12:
        before = "x" + before
    return bool(_OPENING.search(before)) and not _ABBREVIATED.search(before)
