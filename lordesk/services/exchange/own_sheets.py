"""Which sheets of a book are the program's own tables, told by their headings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lordesk.domain.ids import Kind
from lordesk.services.exchange.layout import TableLayout, layout_named, layouts, share_headings
from lordesk.services.exchange.sheet import Book, Cell, Sheet, text_of

_TELLING: Mapping[Kind, set[str]] = {
    Kind.APPLICANT: {"given_name", "family_name"},
    Kind.CONTACT: {"writer", "on", "kind"},
    Kind.DOCUMENT: {"kind", "path"},
    Kind.PREFERENCES: {"preset", "paper"},
}
"""The columns without which a table of this kind is not recognised; of the others, its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSheet:
    """A sheet that is one of the tables; `columns` are those of its headings, by index."""

    sheet: Sheet
    table: TableLayout
    columns: Mapping[int, str]

    def rows(self) -> Iterator[int]:
        filled = (any(cell not in {None, ""} for cell in row) for row in self.sheet.rows)
        return (n for n, is_filled in enumerate(filled) if n and is_filled)

    def cell(self, row: int, heading: str) -> Cell:
        column = next((n for n, name in self.columns.items() if name == heading), None)
        return None if column is None else self.sheet.cell(row, column)


def own_sheets(book: Book) -> tuple[OwnSheet, ...]:
    """The sheets of the book that are tables of ours; none in other people's files."""
    found = (_own(sheet) for sheet in book.sheets if not sheet.is_empty)
    return tuple(own for own in found if own is not None)


def _own(sheet: Sheet) -> OwnSheet | None:
    headings = {n: text_of(cell) for n, cell in enumerate(sheet.rows[0]) if text_of(cell)}
    names = list(headings.values())
    named = layout_named(sheet.name)
    for table in (named,) if named else layouts():
        is_told = named is not None or not share_headings(table)
        if is_told and len(set(names)) == len(names) and _fits(table, set(names)):
            return OwnSheet(sheet=sheet, table=table, columns=headings)
    return None


def _fits(table: TableLayout, names: set[str]) -> bool:
    """Whether the headings are the table's, with those that say which record a row is."""
    needed = set(table.parents) if table.lists else _TELLING.get(table.kind, {"key"})
    return bool(names) and needed <= names <= set(table.headings)
