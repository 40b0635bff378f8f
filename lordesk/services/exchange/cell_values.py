"""The values that a cell of another program's list can have."""

from dataclasses import dataclass
from datetime import date


class UnreadableCellError(Exception):
    """A cell that is not what its column holds; `expected` names what is.

    `is_date` tells of a date that the answered order of day and month makes none, `lacks_year` of
    one whose year nobody wrote.
    """

    def __init__(self, expected: str, *, is_date: bool = False, lacks_year: bool = False) -> None:
        super().__init__(expected)
        self.expected = expected
        self.is_date = is_date
        self.lacks_year = lacks_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name with the letters after it; `doubt` says how else it could be meant, if it could."""

    name: str
    credentials: str | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Something done on these days; `undated` when a cell says only that it was done."""

    days: tuple[date, ...] = ()
    undated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Free text: its meaning if a list of words has it, and the text itself."""

    text: str
    meaning: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """Programs or writers by name, or a bare yes or no."""

    names: tuple[str, ...] = ()
    bare: bool | None = None


Value = (
    str
    | bool
    | int
    | date
    | Person
    | Happened
    | Words
    | Mentions
    | tuple[str, ...]
    | tuple[date, date]
)
