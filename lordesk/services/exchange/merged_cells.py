"""Cells of a workbook that were merged over several rows: where they are, and what they show."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.sheet import COLUMNS_AT_MOST, ROWS_AT_MOST, Cell, is_blank

_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^<>]*?\bref\s*=\s*[\"']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})[\"']"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A merged cell by the place that holds its value, and its last row; indexes count from 0."""

    column: int
    row: int
    last_row: int


def spans_in(sheet_xml: bytes, name: str) -> tuple[Span, ...]:
    """The cells merged over rows in the part of a sheet; InvalidInputError for too many."""
    found: list[Span] = []
    for match in _MERGED.finditer(sheet_xml):
        span = Span(
            column=_column(match[1].decode()), row=int(match[2]) - 1, last_row=int(match[3]) - 1
        )
        if 0 <= span.row < span.last_row and span.column < COLUMNS_AT_MOST:
            found.append(span)
        if len(found) > ROWS_AT_MOST:
            raise InvalidInputError(
                f"{name} has more than {ROWS_AT_MOST:,} merged cells. Unmerge them and save again."
            )
    return tuple(found)


def with_merged(
    rows: Iterable[tuple[Cell, ...]], spans: Iterable[Span]
) -> Iterator[tuple[Cell, ...]]:
    """The rows with each merged value in all of its rows that hold something of their own.

    Spans never overlap in a sound workbook; of those that do, the first counts.
    """
    beginning: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        beginning[span.row].append(span)
    shown: dict[int, tuple[Span, Cell]] = {}
    for number, row in enumerate(rows):
        shown = {column: each for column, each in shown.items() if number <= each[0].last_row}
        yield _filled(row, {column: value for column, (_, value) in shown.items()})
        for span in beginning.get(number, ()):
            shown.setdefault(span.column, (span, _cell(row, span.column)))


def _filled(row: tuple[Cell, ...], values: Mapping[int, Cell]) -> tuple[Cell, ...]:
    """A row without a cell of its own is only the lower part of a taller one."""
    if not values:
        return row
    if all(is_blank(cell) for n, cell in enumerate(row) if n not in values):
        return ()
    width = max(len(row), max(values) + 1)
    return tuple(values.get(n, _cell(row, n)) for n in range(width))


def _cell(row: tuple[Cell, ...], column: int) -> Cell:
    return row[column] if column < len(row) else None


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
