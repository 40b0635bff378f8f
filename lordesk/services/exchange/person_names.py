"""Names of people as lists have them: titles before, credentials behind, either name first."""

import re
from itertools import chain

from lordesk.domain.tidy import one_line
from lordesk.services.exchange.cell_values import Person, UnreadableCellError
from lordesk.services.exchange.presets import Presets

_HONORIFICS = re.compile(
    r"^(?:(?:dr\.? med|pd(?= dr)|dra?|prof|professor|profesora?|mr|mrs|ms|sir|dame|herr|frau|sra?)"
    r"\b\.?(?:\s+|$))+",
    re.IGNORECASE,
)


def person_of(text: str, presets: Presets) -> Person:
    """`Dr. Nirav Patel, MD, FACP`, `Patel, Nirav MD`: the name in its usual order.

    UnreadableCellError when no name is left.
    """
    name = _HONORIFICS.sub("", one_line(text))
    parts = [part.strip() for part in name.split(",") if part.strip()]
    trailing: list[str] = []
    while len(parts) > 1 and _end_a_name(parts, presets):
        trailing.insert(0, parts.pop())
    if not parts:
        raise UnreadableCellError("a name")
    bare, loose = zip(*(_without_credentials(part, presets) for part in parts), strict=True)
    usual = " ".join(reversed(bare)) if len(bare) == 2 else ", ".join(bare)
    return Person(name=usual, credentials=", ".join((*chain(*loose), *trailing)) or None)


def _without_credentials(part: str, presets: Presets) -> tuple[str, tuple[str, ...]]:
    """A part of a name, and the credentials that end it."""
    words, loose = part.split(), list[str]()
    while len(words) > 1 and _are_credentials(words[-1], presets) and _is_shouted(words[-1]):
        loose.insert(0, words.pop())
    return " ".join(words), tuple(loose)


def _end_a_name(parts: list[str], presets: Presets) -> bool:
    """Whether the last part is credentials; `Rahman, Md.` gives a family and a given name."""
    *before, last = parts
    if not _are_credentials(last, presets):
        return False
    may_be_given = last[0].isupper() and not _is_shouted(last)
    family, _ = _without_credentials(before[0], presets)
    is_family = len(before) == 1 and len(family.split()) == 1
    return not (may_be_given and is_family and _plain(last) in presets.given_names)


def _are_credentials(text: str, presets: Presets) -> bool:
    return all(_plain(word) in presets.credentials for word in text.split())


def _plain(word: str) -> str:
    """`M.D.` as `md`."""
    return word.casefold().replace(".", "")


def _is_shouted(word: str) -> bool:
    return sum(letter.isupper() for letter in word) > 1
