"""What the timeline shows: a row per letter, the lines of its seasons, the days it spans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from lordesk.domain.agenda import AskWindow, Duty
from lordesk.domain.vocabulary import SeasonEventKind, Stage
from lordesk.ui.aims import Aim

NO_MOVES: Mapping[str, date] = MappingProxyType({})


class Tone(StrEnum):
    """The colour of a row's marks, by the names of the look's tokens."""

    GREY = "grey"
    ACCENT = "accent"
    DUE = "due"
    OK = "ok"


class Shape(StrEnum):
    """How a mark is drawn: filled when done, hollow when planned, a diamond for the deadline."""

    DONE = "done"
    PLANNED = "planned"
    LATE = "late"
    DEADLINE = "deadline"
    MET = "met"
    UPLOADED = "uploaded"
    WAY_OUT = "way_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A rotation, or the part of it spent with the writer."""

    rotation: str
    words: str
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """When to ask: good from `start`, fading after `fading`, cold after `end`."""

    start: date
    fading: date
    end: date
    state: AskWindow
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One day of a row. `duty` None only for a way out; `was` is its day before a re-plan."""

    key: str
    letter: str
    on: date
    shape: Shape
    duty: Duty | None = None
    was: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`urgent` is what is late or due today; `reach` the day to which the line runs.

    `apart` tells the letter from others by its writer.
    """

    key: str
    name: str
    place: str
    stage: Stage
    tone: Tone
    urgent: Duty | None
    bars: tuple[Bar, ...]
    window: Window | None
    marks: tuple[Mark, ...]
    apart: tuple[Aim, ...] = ()

    @property
    def is_here(self) -> bool:
        """Whether the letter has arrived."""
        return not self.stage.is_way_out and self.stage.step >= Stage.UPLOADED.step

    @property
    def is_before_ask(self) -> bool:
        return self.stage in {Stage.PLANNED, Stage.SIGNALLED}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonLine:
    season: str
    season_name: str
    kind: SeasonEventKind
    on: date
    is_projected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineState:
    """`first` and `last` hold all that is near with a margin; `focus` is what to show at first."""

    today: date
    rows: tuple[Row, ...] = ()
    lines: tuple[SeasonLine, ...] = ()
    first: date
    last: date
    focus: tuple[date, date]
    moved: Mapping[str, date] = field(default_factory=lambda: NO_MOVES)

    @property
    def uploaded(self) -> int:
        return sum(row.is_here for row in self.rows)

    @property
    def urgent(self) -> int:
        return sum(row.urgent is not None for row in self.rows)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark, row by row."""
        return tuple(mark for row in self.rows for mark in row.marks)

    def row(self, key: str) -> Row | None:
        return next((row for row in self.rows if row.key == key), None)

    def mark(self, key: str) -> Mark | None:
        return next((mark for mark in self.marks if mark.key == key), None)
