"""An immutable, ordered collection of entities by key."""

from collections.abc import Iterator, KeysView, Mapping
from dataclasses import dataclass
from itertools import chain, compress, repeat
from operator import is_not
from typing import Generic, TypeVar, cast

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Row(Generic[E]):
    """An entity and its place in desk order; the place stays for the entity's life."""

    position: int
    entity: E


class Table(Generic[E]):
    """An immutable collection of entities by key, iterated in desk order."""

    __slots__ = ("_rows",)

    def __init__(self, rows: dict[str, Row[E]] | None = None) -> None:
        """`rows` must already stand in order of position, and is not changed afterwards."""
        self._rows: dict[str, Row[E]] = {} if rows is None else rows

    def __iter__(self) -> Iterator[E]:
        return (row.entity for row in self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __getitem__(self, key: str) -> E:
        return self._rows[key].entity

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return list(self.rows()) == list(cast("Table[E]", other).rows())

    __hash__ = None  # pyright: ignore[reportAssignmentType] - Python's own way to say that it has none

    def __repr__(self) -> str:
        return f"Table({', '.join(self._rows)})"

    def get(self, key: str | None) -> E | None:
        row = self._rows.get(key) if key is not None else None
        return row.entity if row else None

    def row(self, key: str) -> Row[E] | None:
        return self._rows.get(key)

    def keys(self) -> KeysView[str]:
        return self._rows.keys()

    def rows(self) -> Iterator[tuple[str, Row[E]]]:
        return iter(self._rows.items())

    def unlike(self, other: "Table[E]") -> list[tuple[str, Row[E]]]:
        """The rows that are not the very same in the other table.

        Rows in the same place are compared first, without a look at their keys: most are the same.
        """
        others = chain(other._rows.values(), repeat(None))
        elsewhere = compress(self._rows, map(is_not, self._rows.values(), others))
        found = ((key, self._rows[key]) for key in elsewhere)
        return [(key, row) for key, row in found if other._rows.get(key) is not row]

    @property
    def next_position(self) -> int:
        """A place behind every present entity."""
        last = next(reversed(self._rows), None)
        return 1 if last is None else self._rows[last].position + 1

    def with_row(self, key: str, row: Row[E]) -> "Table[E]":
        """This table with the entity added or replaced, still in order."""
        present = self._rows.get(key)
        appended = present is None and row.position >= self.next_position
        rows = {**self._rows, key: row}
        if appended or (present is not None and present.position == row.position):
            return Table(rows)
        return Table(dict(sorted(rows.items(), key=lambda item: item[1].position)))

    def with_rows(self, rows: Mapping[str, Row[E] | None]) -> "Table[E]":
        """This table with many rows added, replaced or, where None, taken out, in one pass."""
        merged = {**self._rows, **rows}
        left = [(key, row) for key, row in merged.items() if row is not None]
        return Table(dict(sorted(left, key=lambda item: item[1].position)))

    def without(self, key: str) -> "Table[E]":
        return Table({name: row for name, row in self._rows.items() if name != key})
