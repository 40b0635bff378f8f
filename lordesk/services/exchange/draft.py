"""The records an import makes, row by row, with its errors and notices."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind, TargetKey
from lordesk.domain.letter import Letter
from lordesk.domain.program import Program
from lordesk.domain.records import Entity, Records, key_of, kind_of
from lordesk.domain.rotation import Rotation
from lordesk.domain.writer import Writer
from lordesk.services.exchange.cell_values import Happened, Value
from lordesk.services.exchange.matching import (
    KnownLetters,
    KnownPrograms,
    KnownRotations,
    KnownWriters,
)
from lordesk.services.exchange.presets import Presets
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.targets import find_target, new_target

T = TypeVar("T")


class RowError(Exception):
    """A row that cannot be taken in: the field at fault, and a clause that says why."""

    def __init__(self, field_name: str, message: str) -> None:
        super().__init__(message)
        self.field = field_name
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an import may look up: the shipped rules, the presets, and which day it is."""

    catalogue: Catalogue
    presets: Presets
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a row stands: its sheet by number, and its index in it."""

    sheet: int
    row: int


@dataclass(slots=True, kw_only=True)
class Draft:
    """Grows while rows are taken in; nothing outside the planner sees it change.

    `shared` are the addresses that rows give to several people.
    """

    records: Records
    known: Known
    answers: Answers
    origins: dict[tuple[Kind, str], Place] = field(default_factory=dict[tuple[Kind, str], Place])
    undated: dict[str, int] = field(default_factory=dict[str, int])
    coming: dict[str, date] = field(default_factory=dict[str, date])
    notices: list[str] = field(default_factory=list[str])
    shared: Collection[str] = ()
    rotations: KnownRotations = field(init=False)
    writers: KnownWriters = field(init=False)
    programs: KnownPrograms = field(init=False)
    letters: KnownLetters = field(init=False)

    def __post_init__(self) -> None:
        self.rotations = KnownRotations(self.records.rotations)
        self.writers = KnownWriters(self.records.writers, self.shared)
        self.programs = KnownPrograms(self.records.programs)
        self.letters = KnownLetters(self.records.letters)

    def put(self, entity: Entity, place: Place) -> None:
        key = (kind_of(entity), key_of(entity))
        if self.records.find(*key) == entity:
            return
        self.records = self.records.put(entity)
        self.origins[key] = place
        match entity:
            case Writer():
                self.writers.add(entity)
            case Rotation():
                self.rotations.add(entity)
            case Program():
                self.programs.add(entity)
            case Letter():
                self.letters.add(entity)
            case _:
                pass

    def notice(self, sentence: str) -> None:
        if sentence not in self.notices:
            self.notices.append(sentence)

    def days(self, field_name: str, happened: Happened | None, known: bool) -> tuple[date, ...]:
        """The days of an event; for a bare yes the stand-in, unless the day is `known` already."""
        if happened is None or (happened.undated and known):
            return ()
        if happened.undated:
            self.undated[field_name] = self.undated.get(field_name, 0) + 1
            return (self.answers.undated_on or self.known.today,)
        return happened.days

    def done(self, field_name: str, happened: Happened | None, known: bool) -> tuple[date, ...]:
        """The same for what can only have been done; the first day to come is remembered."""
        days = self.days(field_name, happened, known)
        for day in days:
            if day > self.known.today:
                self.coming.setdefault(field_name, day)
        return days

    def target(self, text: str | None, field_name: str, place: Place) -> TargetKey:
        """The target a row names, else the chosen one; made when its specialty ships."""
        wanted = text or self.answers.target
        if wanted is None:
            first = next(iter(self.records.targets), None)
            if first is not None:
                return first.key
            raise RowError(field_name, "names no specialty, and the desk has no target yet")
        catalogue = self.known.catalogue
        found = find_target(self.records, catalogue, wanted)
        if found is not None:
            return found.key
        made = new_target(self.records, catalogue, wanted, self.answers.season, self.known.today)
        if made is None:
            known = ", ".join(self.records.targets.keys()) or "none yet"
            raise RowError(
                field_name, f"names {wanted[:40]!r}, no target of this desk ({known}) or specialty"
            )
        self.put(made, place)
        return made.key


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFacts:
    """One row as values by field; what a cell does not say is not there.

    `told` has a sentence for each cell whose words are kept elsewhere or left out.
    """

    place: Place
    values: Mapping[str, Value]
    told: tuple[str, ...] = ()

    def get(self, name: str, kind: type[T]) -> T | None:
        """The value of a field when it is of that kind."""
        value = self.values.get(name)
        return value if isinstance(value, kind) else None

    def has(self, prefix: str) -> bool:
        return any(name.startswith(prefix) for name in self.values)
