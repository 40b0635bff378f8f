"""What a list leaves open and only the user can say: questions as types, answers as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from lordesk.services.exchange.dates import DateOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class DateOrderQuestion:
    """Is 03/04/2027 in this column the third of April or March the fourth? Never guessed.

    `suggested` is what other dates of the column show, None when they show nothing or both.
    """

    sheet: str
    column: int
    heading: str
    examples: tuple[str, ...]
    suggested: DateOrder | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetQuestion:
    """What the letters or programs are for. A key is that of a target or of a specialty.

    `proposed` None: the desk has no target, so the user must name a specialty.
    """

    choices: tuple[Choice, ...]
    proposed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueQuestion:
    """What stands for a field that every record needs and some rows lack; free text if no choices.

    `proposed` None: it must be answered.
    """

    field: str
    label: str
    choices: tuple[str, ...]
    proposed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndatedQuestion:
    """Cells that say “yes” where a day is kept: which day stands for it."""

    count: int
    headings: tuple[str, ...]
    proposed: date


class Unread(StrEnum):
    """What becomes of a cell that cannot be read: its words as a note, or nothing."""

    NOTES = "notes"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadCell:
    """A cell that is not what its column holds; `row` as the spreadsheet counts."""

    sheet: str
    column: int
    row: int
    heading: str
    text: str
    can_note: bool
    lacks_year: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadQuestion:
    """Words where a column holds something else, as “next week” for a day. Never guessed."""

    sheet: str
    column: int
    heading: str
    cells: tuple[UnreadCell, ...]

    @property
    def can_note(self) -> bool:
        return all(cell.can_note for cell in self.cells)

    @property
    def lack_year(self) -> bool:
        """Whether some are dates without their year, which the person can add to the file."""
        return any(cell.lacks_year for cell in self.cells)


Question = DateOrderQuestion | TargetQuestion | ValueQuestion | UndatedQuestion | UnreadQuestion


def _no_orders() -> Mapping[tuple[str, int], DateOrder]:
    return MappingProxyType({})


def _no_unread() -> Mapping[tuple[str, int], Unread]:
    return MappingProxyType({})


def _no_values() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the user said.

    `date_order` and `unread` hold for every column that `column_orders` and `column_unread`
    leave out.
    """

    date_order: DateOrder | None = None
    column_orders: Mapping[tuple[str, int], DateOrder] = field(default_factory=_no_orders)
    target: str | None = None
    season: str | None = None
    values: Mapping[str, str] = field(default_factory=_no_values)
    undated_on: date | None = None
    unread: Unread | None = None
    column_unread: Mapping[tuple[str, int], Unread] = field(default_factory=_no_unread)

    def order(self, sheet: str, column: int) -> DateOrder | None:
        return self.column_orders.get((sheet, column), self.date_order)

    def about_unread(self, cell: UnreadCell) -> Unread | None:
        """What becomes of the cell; a note only where the list has a place for one."""
        said = self.column_unread.get((cell.sheet, cell.column), self.unread)
        return None if said is Unread.NOTES and not cell.can_note else said


def must_be_answered(question: Question) -> bool:
    """Whether nothing can be proposed, so that the import waits for the answer."""
    match question:
        case DateOrderQuestion() | UnreadQuestion():
            return True
        case TargetQuestion() | ValueQuestion():
            return question.proposed is None
        case UndatedQuestion():
            return False
