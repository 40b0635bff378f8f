"""A spreadsheet as a value: sheets of rows of cells, and what a place in it is called."""

from dataclasses import dataclass
from datetime import date

Cell = None | bool | int | float | str | date
"""What a cell can hold; a formula counts as its last result, a time of day is dropped."""

ROWS_AT_MOST = 20_000
COLUMNS_AT_MOST = 256
SHEETS_AT_MOST = 50
"""A list of programs has hundreds of rows; more than these is a mistake or an attack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table. `name` is empty in a file that has only one; `first_row` counts from 1."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    first_row: int = 1

    def cell(self, row: int, column: int) -> Cell:
        """The cell at these indexes from 0; None beyond the row's end."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None

    @property
    def is_empty(self) -> bool:
        return not any(not is_blank(cell) for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A spreadsheet file: its name and its sheets in order."""

    name: str
    sheets: tuple[Sheet, ...]


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def text_of(cell: Cell) -> str:
    """The cell as a person reads it; a whole number without its decimal point."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer() and abs(cell) < 2**53:
            return str(int(cell))
        case _:
            return str(cell)


def place_of(book: str, sheet: Sheet, row: int, column: int, header: str = "") -> str:
    """`lors.xlsx: sheet Letters, row 4, column D (Date requested)`, from indexes from 0."""
    named = f"sheet {shortened(sheet.name)}, " if sheet.name else ""
    headed = f" ({shortened(header)})" if header else ""
    return f"{book}: {named}row {sheet.first_row + row}, column {letters_of(column)}{headed}"


def letters_of(column: int) -> str:
    """The letters a spreadsheet gives a column: 0 is A, 26 is AA."""
    letters, rest = "", column + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def shortened(text: str) -> str:
    """Text from a file as it may stand in a sentence: one line of at most 40 characters."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 40 else f"{one_line[:37]}..."
