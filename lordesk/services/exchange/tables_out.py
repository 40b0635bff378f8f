"""Everything on a desk as sheets: a table for each kind of record and each kind of line."""

from collections.abc import Iterator
from typing import cast

from lordesk.domain.codec import Plain, encode
from lordesk.domain.records import Records, key_of
from lordesk.services.exchange.layout import SINGLE, TableLayout, layouts
from lordesk.services.exchange.plain_cells import cell_of
from lordesk.services.exchange.sheet import Cell, Sheet

ALWAYS = frozenset({"programs", "rotations", "writers", "letters"})
"""Tables that are there even when they are empty, for a person to fill."""


def sheets_of(records: Records) -> tuple[Sheet, ...]:
    """Every table that holds something, and the four that people fill."""
    sheets = [sheet_of(records, table) for table in layouts()]
    return tuple(sheet for sheet in sheets if len(sheet.rows) > 1 or sheet.name in ALWAYS)


def sheet_of(records: Records, table: TableLayout) -> Sheet:
    """One table; its first row holds the headings."""
    rows = [
        _row(table, parents, line)
        for entity in records.table(table.kind)
        for parents, line in _lines(table, key_of(entity), encode(entity, internal=False))
    ]
    return Sheet(name=table.name, rows=(table.headings, *rows))


def _lines(
    table: TableLayout, key: str, record: dict[str, Plain]
) -> Iterator[tuple[tuple[Cell, ...], dict[str, Plain]]]:
    """The record itself, or each line of its list, with the cells that say whose it is."""
    own: tuple[Cell, ...] = () if table.kind in SINGLE or not table.lists else (key,)
    found = [(own, record)]
    for depth, name in enumerate(table.lists):
        is_last = depth == len(table.lists) - 1
        found = [
            ((*parents, *(() if is_last else (number,))), cast("dict[str, Plain]", line))
            for parents, outer in found
            for number, line in enumerate(cast("list[Plain]", outer.get(name) or []), start=1)
        ]
    yield from found


def _row(table: TableLayout, parents: tuple[Cell, ...], line: dict[str, Plain]) -> tuple[Cell, ...]:
    cells = (cell_of(column.content, value_at(line, column.name)) for column in table.columns)
    return (*parents, *cells)


def value_at(plain: dict[str, Plain], path: str) -> Plain:
    """The value a dotted path leads to, None when it leads nowhere."""
    found: Plain = plain
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found
