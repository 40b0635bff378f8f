"""What the portfolio page shows: target cards, the grid, themes, alarms, overlaps."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.ids import LetterKey, ProgramKey, TargetKey, WriterKey
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.vocabulary import Stage, Theme, Track
from lordesk.ui.aims import Aim


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """One rule of a target; `program` names the one that asks for it over the target's own."""

    rule: Rule
    needed: int
    field: str
    program: str
    months: int | None
    holds: bool
    source: str


class StepKind(StrEnum):
    """What the button of a card does."""

    OPEN_LETTER = "open_letter"
    OPEN_WRITER = "open_writer"
    FIND_WRITER = "find_writer"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """`key` is the letter's or the writer's; `name` whose it is."""

    kind: StepKind
    key: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """Whether one letter counts for the target, and why."""

    name: str
    counts: bool
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetCard:
    """`steps` are sentences without repeats; `single_points` those on whom all hangs."""

    key: TargetKey
    name: str
    track: Track
    season: str
    programs: int
    counted: int
    needed: int
    safe_to_lose: int
    single_points: tuple[str, ...]
    rules: tuple[RuleLine, ...]
    steps: tuple[str, ...]
    step: NextStep | None
    because: tuple[CountLine, ...]

    @property
    def is_met(self) -> bool:
        return all(rule.holds for rule in self.rules)


class CellKind(StrEnum):
    """How a letter stands to a program."""

    ASSIGNED = "assigned"
    READY = "ready"
    COUNTS = "counts"
    PLANNED = "planned"
    NO_FIT = "no_fit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """`why` says in a sentence how it comes."""

    letter: LetterKey
    kind: CellKind
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """`on` counts the programs that have the letter; `apart` tells it from others by its writer."""

    letter: LetterKey
    name: str
    full_name: str
    stage: Stage
    on: int
    apart: tuple[Aim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """`has` counts letters that count for the program's target; `missing` what is still open."""

    key: ProgramKey
    name: str
    target: str
    min: int
    max: int
    exact: int | None
    wants_chair: bool
    months: int | None
    cells: tuple[Cell, ...]
    assigned: int
    has: int
    missing: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeColumn:
    """A writer; `is_planned` while the letter is not promised yet."""

    writer: WriterKey
    mark: str
    name: str
    is_planned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLine:
    """A theme with the number of bullets each writer's kits have for it."""

    theme: Theme
    name: str
    hint: str
    counts: tuple[int, ...]

    @property
    def is_shown(self) -> bool:
        return any(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmLine:
    """`kind` and `key` name the record it is about."""

    message: str
    source: str
    kind: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlapLine:
    names: tuple[str, ...]
    words: int
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A writer who may be left out to see what happens."""

    writer: WriterKey
    name: str
    is_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioState:
    today: date
    without: Collection[WriterKey]
    targets: tuple[TargetCard, ...]
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    theme_columns: tuple[ThemeColumn, ...]
    themes: tuple[ThemeLine, ...]
    alarms: tuple[AlarmLine, ...]
    overlaps: tuple[OverlapLine, ...]
    what_if: tuple[WhatIf, ...]

    @property
    def counted(self) -> int:
        """Letters that count for at least one target."""
        return len({line.name for card in self.targets for line in card.because if line.counts})

    @property
    def single_points(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for card in self.targets for name in card.single_points))
