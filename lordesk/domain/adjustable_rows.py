"""The rows of `adjustable.toml`, and what they become: a value that a person may set."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeGuard, cast

from lordesk.domain.ranking_rules import Factor

Value = int | str | tuple[str, ...]
ENTRY_LENGTH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorGroup:
    """Weights that people read together."""

    key: str
    name: str
    factors: tuple[Factor, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """A number that is no weight; `factors` are those whose words tell when it is the user's."""

    place: str
    name: str
    meaning: str
    unit: str
    least: int
    most: int
    source: str
    factors: tuple[Factor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRule:
    """What may be set of every specialty: a number with bounds, or one of `words`."""

    field: str
    name: str
    source: str
    meaning: str = ""
    unit: str = ""
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()


class Entries(StrEnum):
    """What a list takes: keys of specialties, tracks, or any words."""

    SPECIALTIES = "specialties"
    TRACKS = "tracks"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRule:
    """A list of the limits, of every profile or of every specialty, as `of` says.

    `factors` are those whose words tell when it is the user's.
    """

    of: str
    field: str
    name: str
    meaning: str
    entries: Entries
    most: int
    source: str
    factors: tuple[Factor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRule:
    """`lower` must not pass `higher`, nor reach it when they stay `apart`; else `why`."""

    lower: str
    higher: str
    apart: bool = False
    why: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIns:
    """What the named fields of a factor’s text read as where no writer is meant."""

    writer: str
    field: str
    target: str
    service: str
    weeks: str
    least: str
    duties: str
    moments: str
    said: str
    words: str
    cosigner: str
    asked: str
    answered: str
    uploaded: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustableRules:
    """All of `adjustable.toml`. `own` says in words that a value is the user's, `nothing` that a
    list is empty, `too_many` why a specialty cannot want more letters than it takes.
    """

    checked: date
    weight_most: int
    own: str
    nothing: str
    too_many: str
    stand_in: StandIns
    group: tuple[FactorGroup, ...]
    number: tuple[NumberRule, ...]
    wish: tuple[WishRule, ...]
    listing: tuple[ListRule, ...]
    order: tuple[OrderRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustable:
    """A value that may be set: a whole number from `least` to `most`, one of `words`, or a list.

    A list takes up to `most` entries, from `words` where there are some; `labels` are the words as
    people read them. `place` is the value's name in the file, parts joined by dots. Where no value
    is set, that of `fallback` holds before the shipped one.
    """

    place: str
    name: str
    shipped: Value
    source: str
    meaning: str = ""
    unit: str = "points"
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    fallback: str = ""

    @property
    def labelled(self) -> Mapping[str, str]:
        """The words, each with how people read it."""
        return dict(zip(self.words, self.labels, strict=True)) if self.labels else {}

    @property
    def is_list(self) -> bool:
        return isinstance(self.shipped, tuple)

    def is_shipped(self, value: Value) -> bool:
        """Whether it says what ships; the order of a list says nothing."""
        if isinstance(value, tuple) and isinstance(self.shipped, tuple):
            return {*value} == {*self.shipped}
        return value == self.shipped

    def takes(self, value: object) -> TypeGuard[Value]:
        if self.is_list:
            entries = cast("tuple[object, ...]", value) if isinstance(value, tuple) else None
            return entries is not None and self._takes_entries(entries)
        if self.words:
            return value in self.words
        return type(value) is int and self.least <= value <= self.most

    def _takes_entries(self, entries: tuple[object, ...]) -> bool:
        apart = {str(entry).casefold() for entry in entries}
        return len(apart) == len(entries) <= self.most and all(map(self._takes_entry, entries))

    def _takes_entry(self, entry: object) -> bool:
        if self.words or not isinstance(entry, str):
            return entry in self.words
        return bool(entry.strip()) and "," not in entry and len(entry) <= ENTRY_LENGTH

    def read_list(self, text: str) -> tuple[str, ...]:
        """Entries parted by commas, each by its key or as people read it."""
        keys = {label.casefold(): key for key, label in self.labelled.items()}
        parts = [" ".join(part.split()) for part in text.split(",")]
        folded = (part.casefold() if self.words else part for part in parts if part)
        return tuple(keys.get(part, part) for part in folded)

    @property
    def bounds(self) -> str:
        """What it takes, as the end of a sentence."""
        if self.is_list and self.words:
            return f"any of {', '.join(self.words)}, parted by commas, each once"
        if self.is_list:
            return f"up to {self.most} words or phrases, parted by commas, each once"
        if self.words:
            return f"one of {', '.join(self.words)}"
        return f"a whole number from {self.least} to {self.most}"


def shown(value: Value) -> str:
    """A value as it is read and typed."""
    return ", ".join(value) if isinstance(value, tuple) else str(value)
