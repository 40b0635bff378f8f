"""The shipped headings and words by which other people's lists are understood."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NotRequired, TypedDict

from lordesk.domain.tidy import unaccented
from lordesk.paths import resources


class Subject(StrEnum):
    """What each row of a list tells of."""

    WRITERS = "writers"
    LETTERS = "letters"
    ROTATIONS = "rotations"
    PROGRAMS = "programs"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRule:
    """Something a column can hold: `letter.asked`, its name for people, how its cells read."""

    name: str
    label: str
    reads: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRule:
    """A kind of list: its fields in order of preference, and those of which one must be there.

    `notes` is the field for words that have no other place, empty where there is none.
    """

    subject: Subject
    notes: str
    label: str
    needs: tuple[str, ...]
    fields: tuple[FieldRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Presets:
    """`words` maps what may stand in a cell to its meaning, for each group of words."""

    subjects: Mapping[Subject, SubjectRule]
    words: Mapping[str, Mapping[str, str]]
    credentials: frozenset[str]
    given_names: frozenset[str]
    family_names: frozenset[str]
    states: frozenset[str]
    beside_dates: frozenset[str]
    doubts: frozenset[str]

    def field(self, name: str) -> FieldRule:
        """The field of that name; KeyError when there is none."""
        return {each.name: each for rule in self.subjects.values() for each in rule.fields}[name]

    def meaning(self, group: str, text: str) -> str | None:
        """What a word stands for in its group, None when it is not known."""
        return self.words[group].get(_word(text))

    def position_in(self, title: str) -> str | None:
        """The position that a title names, by its longest known words."""
        positions, padded = self.words["position"], f" {plain_heading(title)} "
        known = sorted(positions, key=len, reverse=True)
        found = next((word for word in known if f" {plain_heading(word)} " in padded), None)
        return positions[found] if found else None


class _Field(TypedDict):
    name: str
    label: str
    reads: str
    headings: list[str]


class _Subject(TypedDict):
    name: str
    notes: NotRequired[str]
    label: str
    needs: list[str]
    fields: list[str]


class _File(TypedDict):
    field: list[_Field]
    subject: list[_Subject]
    words: dict[str, dict[str, list[str]]]
    marks: dict[str, list[str]]


@cache
def shipped_presets() -> Presets:
    text = (resources() / "exchange" / "columns.toml").read_text(encoding="utf-8")
    given: _File = tomllib.loads(text)  # pyright: ignore[reportAssignmentType] - tests read every row
    fields = [_field(each) for each in given["field"]]
    rules = [_subject(each, fields) for each in given["subject"]]
    words = {group: _turned(listed) for group, listed in given["words"].items()}
    return Presets(
        subjects={rule.subject: rule for rule in rules},
        words=words | {"country": _shipped_countries(words["country"]) | words["country"]},
        credentials=frozenset(given["marks"]["credentials"]),
        given_names=frozenset(given["marks"]["given_names"]),
        family_names=frozenset(given["marks"]["family_names"]),
        states=frozenset(given["marks"]["states"]),
        beside_dates=frozenset(map(unaccented, given["marks"]["beside_dates"])),
        doubts=frozenset(map(unaccented, given["marks"]["doubts"])),
    )


def _shipped_countries(listed: Mapping[str, str]) -> dict[str, str]:
    """Every country by its letters, and by its name where no words of its own are listed."""
    text = (resources() / "rules" / "countries.toml").read_text(encoding="utf-8")
    rows: list[dict[str, str]] = tomllib.loads(text)["country"]
    own = set(listed.values())
    names = {_word(row["name"]): row["code"] for row in rows if row["code"] not in own}
    return names | {_word(row["code"]): row["code"] for row in rows}


def plain_heading(text: str) -> str:
    """Lower case without accents, every run of marks as one space: `Follow-Up:` as `follow up`."""
    bare = unaccented(text.replace("’", "").replace("'", "").casefold())
    return re.sub(r"[\W_]+", " ", bare).strip()


def _field(given: _Field) -> FieldRule:
    return FieldRule(
        name=given["name"],
        label=given["label"],
        reads=given["reads"],
        headings=tuple(plain_heading(heading) for heading in given["headings"]),
    )


def _subject(given: _Subject, fields: list[FieldRule]) -> SubjectRule:
    chosen = [
        field
        for prefix in given["fields"]
        for field in fields
        if field.name == prefix or field.name.startswith(f"{prefix}.")
    ]
    return SubjectRule(
        subject=Subject(given["name"]),
        notes=given.get("notes", ""),
        label=given["label"],
        needs=tuple(given["needs"]),
        fields=tuple(chosen),
    )


def _turned(words: dict[str, list[str]]) -> dict[str, str]:
    spelled = {_word(meaning): meaning for meaning in words}
    return spelled | {_word(word): meaning for meaning, listed in words.items() for word in listed}


def _word(text: str) -> str:
    return " ".join(text.casefold().strip(" .!,;:").split())
