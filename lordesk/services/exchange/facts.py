"""The rows of mapped sheets as facts, every unreadable cell named by its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.services.exchange.draft import Place, RowFacts
from lordesk.services.exchange.mapping import ColumnMapping
from lordesk.services.exchange.presets import FieldRule, Presets, Subject
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.reading import (
    DATED,
    Happened,
    Mentions,
    UnreadableCellError,
    Value,
    dates_in,
    read_cell,
)
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
    """Something in the file that keeps it from being taken in, at its place."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place} {self.message}."


def row_facts(
    book: str, number: int, mapped: MappedSheet, presets: Presets, answers: Answers
) -> Iterator[RowFacts | Problem]:
    """The facts of each row, or a problem for each cell that cannot be read."""
    for row in mapped.data_rows():
        if _is_foot(mapped, row, presets):
            continue
        values: dict[str, Value] = {}
        for column, field in mapped.mapping.columns():
            rule = presets.field(field)
            try:
                value = _value(mapped, row, column, rule, presets, answers)
            except UnreadableCellError as error:
                yield _unreadable(book, mapped, row, column, error)
                continue
            if value is not None:
                values[field] = _with_earlier(values.get(field), value)
        if values:
            yield RowFacts(place=Place(sheet=number, row=row), values=values)


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


def _value(
    mapped: MappedSheet,
    row: int,
    column: int,
    rule: FieldRule,
    presets: Presets,
    answers: Answers,
) -> Value | None:
    cell = mapped.sheet.cell(row, column)
    if cell in _FORMULA_ERRORS:
        return None
    order = answers.order(mapped.sheet.name, column)
    return read_cell(rule.reads, cell, presets, order)


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


def _unreadable(
    book: str, mapped: MappedSheet, row: int, column: int, error: UnreadableCellError
) -> Problem:
    short = shortened(text_of(mapped.sheet.cell(row, column)))
    place = place_of(book, mapped.sheet, row, column, mapped.heading(column))
    return Problem(place=place, message=f"holds “{short}”: expected {error.expected}")
