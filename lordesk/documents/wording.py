"""Wordings as data: of several ways, the first whose `{name}` fields are all known is used."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from lordesk.documents.runs import Text, phrase
from lordesk.domain.errors import InvalidInputError
from lordesk.paths import resources

SOURCES = "sources"
"""The key beside wordings that says whose advice they follow; nothing of it is printed."""

_FIELD = re.compile(r"\{([^{}]*)\}")

Fields = Mapping[str, str]
"""Facts in words by name; an empty or absent one is not known."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Ways to say one thing, best first; a way is open when all its fields are known."""

    ways: tuple[str, ...]

    def open_way(self, fields: Fields) -> str:
        """The first way that can be filled, not yet filled; empty when there is none."""
        return next((way for way in self.ways if _is_open(way, fields)), "")

    def filled(self, fields: Fields) -> str:
        """The first way that can be filled, in plain words."""
        return _FIELD.sub(lambda field: fields[field[1]], self.open_way(fields))


def fields_in(text: str) -> tuple[str, ...]:
    """The names between braces, in order."""
    return tuple(_FIELD.findall(text))


def _is_open(way: str, fields: Fields) -> bool:
    return all(fields.get(name) for name in fields_in(way))


@dataclass(frozen=True, slots=True)
class Wordbook:
    """Sentences by `section.key`."""

    sentences: Mapping[str, Sentence]

    def plain(self, key: str, fields: Fields) -> str:
        return self.sentences[key].filled(fields)

    def text(self, key: str, fields: Fields) -> Text:
        """Runs for a document; markup is read before the fields are put in."""
        way = self.sentences[key].open_way(fields)
        return phrase(way, **{name: fields[name] for name in fields_in(way)})


def problems_in(text: str, known: Collection[str]) -> tuple[str, ...]:
    """What is wrong with one way of saying something, as sentences; none when it may be used."""
    found = [
        f"“{{{name}}}” is not a field; known are {', '.join(sorted(known))}."
        for name in fields_in(text)
        if name not in known
    ]
    if any(brace in _FIELD.sub("", text) for brace in "{}"):
        found.append("A brace stands alone; write a field as {name}.")
    return tuple(found)


def read_wordbook(table: Mapping[str, object], known: Collection[str], name: str) -> Wordbook:
    """A wordbook from a parsed file; InvalidInputError names the key that cannot be used."""
    sentences: dict[str, Sentence] = {}
    for section, entries in table.items():
        if not isinstance(entries, dict):
            raise InvalidInputError(f"{name}, {section}: expected a table of sentences.")
        for key, given in cast("dict[str, object]", entries).items():
            if key == SOURCES:
                continue
            place = f"{section}.{key}"
            sentences[place] = Sentence(_ways(given, known, f"{name}, {place}"))
    return Wordbook(sentences)


def _ways(given: object, known: Collection[str], place: str) -> tuple[str, ...]:
    ways = tuple(cast("Iterable[object]", given)) if isinstance(given, list) else (given,)
    texts = tuple(way for way in ways if isinstance(way, str))
    if len(texts) != len(ways) or not texts:
        raise InvalidInputError(f"{place}: expected text or a list of texts.")
    for text in texts:
        for problem in problems_in(text, known):
            raise InvalidInputError(f"{place}: {problem}")
    return texts


def read_toml(path: Path) -> Mapping[str, object]:
    """A parsed wording file. Raises InvalidInputError."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInputError(f"{path.name} is missing; install lordesk again.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{path.name} is not a readable TOML file: {error}.") from None


@cache
def kit_wording() -> Wordbook:
    """The shipped words of every page of a kit."""
    from lordesk.documents.templates.fields import FIELDS  # noqa: PLC0415 - it says what may stand here

    table = read_toml(resources() / "wording" / "kit.toml")
    return read_wordbook(table, FIELDS, "kit.toml")
