"""Names of people as lists have them: titles before, credentials behind, either name first."""

import re
from itertools import chain

from lordesk.domain.naming import ends_open, in_usual_order, plain_word
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
    if len(parts) == 1 and _may_be_whole(parts[0], presets):
        return _of_two_words(parts[0], tuple(trailing), presets)
    bare, loose = zip(*(_without_credentials(part, presets) for part in parts), strict=True)
    usual = in_usual_order(bare[1], bare[0]) if len(bare) == 2 else ", ".join(bare)
    return Person(name=usual, credentials=", ".join((*chain(*loose), *trailing)) or None)


def in_one(whole: Person | None, given: Person | None, family: Person | None) -> Person | None:
    """A name whose parts stand in columns of their own; `Name` beside `First name` is the rest.

    Parts that have no word in common with a whole name are somebody else's.
    """
    people = [each for each in (whole, given, family) if each is not None]
    names = [each.name for each in (given, family) if each is not None]
    if whole is not None:
        known = {plain_word(word) for name in names for word in name.split()}
        rest = " ".join(word for word in whole.name.split() if plain_word(word) not in known)
        if not names or (len(names) == 2 and rest == whole.name):
            return whole
        if len(names) == 1:
            names = [*filter(None, (*names, rest) if given else (rest, *names))]
    if not names:
        return None
    degrees = dict.fromkeys(", ".join(each.credentials or "" for each in people).split(", "))
    name = in_usual_order(*names) if len(names) == 2 else names[0]
    return Person(name=name, credentials=", ".join(filter(None, degrees)) or None)


def _without_credentials(part: str, presets: Presets) -> tuple[str, tuple[str, ...]]:
    """A part of a name, and the credentials that end it."""
    words, loose = part.split(), list[str]()
    while len(words) > 1 and _are_credentials(words[-1], presets) and _is_shouted(words[-1]):
        loose.insert(0, words.pop())
    return " ".join(words), tuple(loose)


def _may_be_whole(part: str, presets: Presets) -> bool:
    """Whether what ends it may be a family name and no degree: `ANH DO`, `HOANG VAN DO`."""
    name, loose = _without_credentials(part, presets)
    return (
        bool(loose)
        and _plain(loose[0]) in presets.family_names
        and (" " not in name or ends_open(name))
    )


def _of_two_words(part: str, trailing: tuple[str, ...], presets: Presets) -> Person:
    """All in capitals two words are rather a whole name, and more where a particle is last."""
    name, (last, *others) = _without_credentials(part, presets)
    if ends_open(name) or (name.isupper() and " " not in name):
        degrees = ", ".join((*others, *trailing)) or None
        doubt = f"taken for a whole name; write “{name}, {last}” if {last} is a degree"
        return Person(name=f"{name} {last}", credentials=degrees, doubt=doubt)
    degrees = ", ".join((last, *others, *trailing))
    doubt = f"{last} is taken for a degree; write “{last}, {name}” if it is the family name"
    return Person(name=name, credentials=degrees, doubt=doubt)


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
