"""Reads the guard's patterns and word lists from the shipped rules."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.guard.lexicon import FormRule, GuardLexicon, UnknownRule, Words, cues, form
from lordesk.domain.guard.own_words import OwnWordRule, OwnWords
from lordesk.storage.toml_rows import RowError, Table, built

_FILE = "guard.toml"


def read_guard(folder: Path) -> GuardLexicon:
    """The lexicon of a rules folder; InvalidInputError names the row that does not fit."""
    top = _table(folder)
    parts = cast("Mapping[str, str]", top["parts"])
    rows = cast("Sequence[Table]", top["form"])
    try:
        forms = tuple(form(built(FormRule, row), parts) for row in rows)
        unknown = built(UnknownRule, cast("Table", top["unknown"]))
        own = OwnWords(rule=built(OwnWordRule, cast("Table", top["own"])))
    except (RowError, KeyError) as error:
        raise InvalidInputError(f"{_FILE}: {error}; install lordesk again.") from error
    words = _words(folder / "words")
    return GuardLexicon(forms=forms, words=words, cues=cues(unknown), own=own)


def _table(folder: Path) -> Table:
    try:
        return tomllib.loads((folder / _FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInputError(f"{_FILE}: missing; install lordesk again.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{_FILE}: not a readable TOML file: {error}.") from error


def _words(folder: Path) -> Words:
    """The word sets; a name takes precedence over a sign or trial, but not over a country."""
    given, surnames = _listed(folder, "given_names"), _listed(folder, "surnames")
    terms = _listed(folder, "clinical") | _listed(folder, "drugs")
    return Words(
        english=_listed(folder, "english"),
        harmless=(terms - given - surnames) | _listed(folder, "places"),
        eponyms=_listed(folder, "eponyms") - given - surnames,
        cities=_listed(folder, "cities"),
        given_names=given,
        surnames=surnames,
    )


def _listed(folder: Path, name: str) -> frozenset[str]:
    """The words of a list; lines that begin with # are headings, a hyphen parts words too."""
    try:
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InvalidInputError(f"words/{name}.txt: missing; install lordesk again.") from None
    if text.startswith("#") or "\n#" in text:
        text = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        return frozenset(text.replace("-", " ").split())
    return frozenset(text.split())
