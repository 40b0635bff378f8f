"""The rows of mapped sheets as facts, every unreadable cell named by its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from lordesk.domain.tidy import clean, one_line
from lordesk.services.exchange.beside_dates import words_beside
from lordesk.services.exchange.cell_values import (
    Happened,
    Mentions,
    Person,
    UnreadableCellError,
    Value,
)
from lordesk.services.exchange.draft import Place, RowFacts
from lordesk.services.exchange.mapping import ColumnMapping
from lordesk.services.exchange.person_names import in_one
from lordesk.services.exchange.presets import FieldRule, Presets, Subject
from lordesk.services.exchange.questions import Answers, Unread, UnreadCell
from lordesk.services.exchange.reading import DATED, dates_in, read_cell
from lordesk.services.exchange.sheet import Sheet, is_blank, place_of, shortened, text_of

_NUMBERS = re.compile(r"[\d.,%]+")

_FORMULA_ERRORS = frozenset(
    {
        *("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"),
        *("#ERROR!", "#SPILL!", "#CALC!"),
    }
)
"""What a formula without a value shows in Excel, Google Sheets and LibreOffice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedSheet:
    """A sheet and how it is to be understood."""

    sheet: Sheet
    mapping: ColumnMapping

    @property
    def subject(self) -> Subject | None:
        return self.mapping.subject

    def data_rows(self) -> Iterator[int]:
        """The indexes of the rows below the headings that hold something."""
        for row in range(self.mapping.heading_row + 1, len(self.sheet.rows)):
            if not all(is_blank(cell) for cell in self.sheet.rows[row]):
                yield row

    def dated_columns(self, presets: Presets) -> Iterator[int]:
        """The columns in which the order of day and month matters."""
        return (n for n, f in self.mapping.columns() if presets.field(f).reads in DATED)

    def heading(self, column: int) -> str:
        headings = self.mapping.headings
        return headings[column] if column < len(headings) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in the file that keeps it from being taken in, at its place.

    `unread` is the cell at fault where the import can go on without it.
    """

    place: str
    message: str
    unread: UnreadCell | None = None

    def __str__(self) -> str:
        return f"{self.place} {self.message}."


def row_facts(
    book: str, number: int, mapped: MappedSheet, presets: Presets, answers: Answers
) -> Iterator[RowFacts | Problem]:
    """The facts of each row, or a problem for each cell that cannot be read."""
    for row in mapped.data_rows():
        if _is_foot(mapped, row, presets):
            continue
        reading = _RowReading(book=book, mapped=mapped, row=row, presets=presets, answers=answers)
        yield from reading.problems
        values = reading.values
        if values:
            yield RowFacts(
                place=Place(sheet=number, row=row), values=values, told=tuple(reading.told)
            )


class _RowReading:
    """A row read cell by cell: values, problems, and what is told of words kept elsewhere."""

    def __init__(
        self, *, book: str, mapped: MappedSheet, row: int, presets: Presets, answers: Answers
    ) -> None:
        self._book, self._mapped, self._row = book, mapped, row
        self._presets, self._answers = presets, answers
        self.values: dict[str, Value] = {}
        self.problems: list[Problem] = []
        self.told: list[str] = []
        self._noted: list[str] = []
        for column, field in mapped.mapping.columns():
            self._read(column, presets.field(field))
        self._join_names()
        if self._noted:
            own = self.values.get(self._notes)
            lines = (own, *self._noted) if isinstance(own, str) else self._noted
            self.values[self._notes] = "\n".join(lines)

    def _read(self, column: int, rule: FieldRule) -> None:
        cell = self._mapped.sheet.cell(self._row, column)
        if cell in _FORMULA_ERRORS:
            return
        order = self._answers.order(self._mapped.sheet.name, column)
        try:
            value = read_cell(rule.reads, cell, self._presets, order)
        except UnreadableCellError as error:
            self._leave(column, error)
            return
        if value is None:
            return
        if isinstance(value, Person) and value.doubt:
            self._tell(column, f"holds “{shortened(text_of(cell))}”: {value.doubt}")
        self.values[rule.name] = _with_earlier(self.values.get(rule.name), value)
        if rule.reads in DATED and isinstance(cell, str) and words_beside(cell, self._presets):
            self._note_beside(column)

    def _join_names(self) -> None:
        """Make one name of a given and a family name in columns of their own."""
        names = (f"writer.{each}" for each in ("name", "given_name", "family_name"))
        whole, *parts = (cast("Person | None", self.values.pop(name, None)) for name in names)
        if person := in_one(whole, *parts):
            self.values["writer.name"] = person

    def _leave(self, column: int, error: UnreadableCellError) -> None:
        """Do with an unreadable cell what was answered; without an answer it is a problem."""
        cell = replace(self._unread(column), lacks_year=error.lacks_year)
        said = None if error.is_date else self._answers.about_unread(cell)
        message = f"holds “{shortened(cell.text)}”: expected {error.expected}"
        match said:
            case None:
                unread = None if error.is_date else cell
                self.problems.append(
                    Problem(place=self._place(column), message=message, unread=unread)
                )
            case Unread.NOTES:
                self._note(cell)
                self._tell(column, f"{message}; the words are kept in the notes")
            case Unread.EMPTY:
                self._tell(column, f"{message}; the cell is left empty")

    def _note_beside(self, column: int) -> None:
        cell = self._unread(column)
        holds = f"holds words beside the date: “{shortened(cell.text)}”"
        if cell.can_note:
            self._note(cell)
            self._tell(column, f"{holds}; they are kept in the notes")
        else:
            self._tell(column, f"{holds}; only the date is kept")

    def _note(self, cell: UnreadCell) -> None:
        self._noted.append(f"{cell.heading}: {cell.text}" if cell.heading else cell.text)

    def _unread(self, column: int) -> UnreadCell:
        sheet = self._mapped.sheet
        return UnreadCell(
            sheet=sheet.name,
            column=column,
            row=sheet.first_row + self._row,
            heading=self._mapped.heading(column),
            text=one_line(clean(text_of(sheet.cell(self._row, column)))),
            can_note=bool(self._notes),
        )

    @property
    def _notes(self) -> str:
        subject = self._mapped.subject
        return self._presets.subjects[subject].notes if subject else ""

    def _place(self, column: int) -> str:
        heading = self._mapped.heading(column)
        return place_of(self._book, self._mapped.sheet, self._row, column, heading)

    def _tell(self, column: int, message: str) -> None:
        self.told.append(f"{self._place(column)} {message}")


def ambiguous_dates(mapped: MappedSheet, column: int) -> tuple[str, ...]:
    """The dates of a column that can be read in two ways."""
    return tuple(
        written.text
        for row in mapped.data_rows()
        for written in dates_in(mapped.sheet.cell(row, column))
        if written.is_ambiguous
    )


def _is_foot(mapped: MappedSheet, row: int, presets: Presets) -> bool:
    """Whether a row sums up the others: `TOTAL: 3`, or `Sum` with numbers beside it."""
    cells = [text_of(cell) for cell in mapped.sheet.rows[row] if not is_blank(cell)]
    first = _NUMBERS.sub(" ", cells[0]).strip(" :=()")
    is_summing = presets.meaning("foot", " ".join(first.split())) is not None
    return is_summing and not any(map(str.isalpha, "".join(cells[1:])))


def _with_earlier(earlier: Value | None, value: Value) -> Value:
    """Columns that feed one field: their days and names together, of other values the first."""
    match earlier, value:
        case Happened(), Happened():
            days = tuple(sorted({*earlier.days, *value.days}))
            return Happened(days=days, undated=not days)
        case Mentions(), Mentions():
            names = tuple(dict.fromkeys((*earlier.names, *value.names)))
            return Mentions(names=names, bare=earlier.bare if earlier.bare else value.bare)
        case _:
            return value if earlier is None else earlier
