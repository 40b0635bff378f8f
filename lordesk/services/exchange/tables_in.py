"""Sheets in the program's own form back to records, every misfit at its cell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from lordesk.domain.codec import MisfitError, Plain, decode, encode
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind
from lordesk.domain.records import ENTITY_TYPES, Records, key_of
from lordesk.services.exchange.cell_values import UnreadableCellError
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.layout import SINGLE, Content
from lordesk.services.exchange.own_sheets import OwnSheet
from lordesk.services.exchange.plain_cells import plain_of
from lordesk.services.exchange.sheet import Book, Cell, Sheet, place_of, shortened, text_of
from lordesk.services.interchange import keyed

Order = Callable[[Sheet, int], DateOrder | None]
"""The order of day and month in a column of a sheet."""


@dataclass(slots=True, kw_only=True)
class _Record:
    """A record on its way in: its plain value, and the cell each part came from."""

    plain: dict[str, Plain]
    place: str
    cells: dict[str, str] = field(default_factory=dict[str, str])
    former: dict[str, list[Plain]] = field(default_factory=dict[str, list[Plain]])

    def clear(self, holder: dict[str, Plain], path: str, name: str) -> None:
        """Empty a list that the book will fill, keeping its lines for what the book leaves out."""
        self.former[path + name] = cast("list[Plain]", holder.pop(name, None) or [])

    def former_line(self, place: str, number: int, column: str, told: Plain) -> dict[str, Plain]:
        """The line that stood there before, when its telling column says the same."""
        lines = self.former.get(place, [])
        line = cast("dict[str, Plain]", lines[number]) if number < len(lines) else {}
        return dict(line) if line.get(column) == told else {}

    def place_of(self, path: str) -> str:
        """The cell for a path of the lordesk file, else the record's first cell."""
        while path and path not in self.cells:
            path = path.rpartition("[" if path.endswith("]") else ".")[0]
        return self.cells.get(path, self.place)


Found = dict[tuple[Kind, str], _Record]


def records_in(
    book: Book, sheets: Sequence[OwnSheet], base: Records, order: Order
) -> tuple[Records, Callable[[Flaw], str]]:
    """The records of the sheets, over what `base` knows of them, and where a flaw stands.

    A column that is missing leaves a field as it is; an empty cell empties it. InvalidInputError
    names the first cell that does not fit.
    """
    found: Found = {}
    for own in sorted(sheets, key=lambda each: len(each.table.lists)):
        _SheetReader(book=book.name, own=own, base=base, order=order, found=found).read()
    records = _decoded(found)
    return records, lambda flaw: _place_of_flaw(flaw, found, records, book.name)


@dataclass(slots=True, kw_only=True)
class _SheetReader:
    """Reads the rows of one sheet into `found`, which all sheets of a book share.

    `cleared` holds the lists that this sheet has emptied, each by its record's key and its path.
    """

    book: str
    own: OwnSheet
    base: Records
    order: Order
    found: Found
    cleared: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def read(self) -> None:
        is_list = bool(self.own.table.lists)
        if is_list:
            self._clear_lists()
        for row in self.own.rows():
            self._read_line(row) if is_list else self._read_record(row)

    def _read_record(self, row: int) -> None:
        own = self.own
        kind = own.table.kind
        column, key = _identity(own, row)
        place = self._place(row, column)
        if kind not in SINGLE and not key:
            raise InvalidInputError(f"{place} is empty: every row needs its key.")
        if (kind, key) in self.found:
            raise InvalidInputError(f"{place} holds {shortened(key) or kind} a second time.")
        record = _Record(plain=_known(self.base, kind, key), place=place)
        self.found[kind, key] = record
        self._fill(row, record, record.plain, "")

    def _clear_lists(self) -> None:
        """Records whose own row is in the book get their lists from the book alone."""
        table = self.own.table
        for (kind, key), record in self.found.items():
            if kind is table.kind:
                for holder, path in _holders(record.plain, table.lists[:-1]):
                    record.clear(holder, path, table.lists[-1])
                    self.cleared.add((key, path))

    def _read_line(self, row: int) -> None:
        own, table = self.own, self.own.table
        place = self._place(row, 0)
        key = table.kind.value if table.kind in SINGLE else text_of(own.cell(row, table.kind.value))
        record = self._record_of(key, place)
        holder, path = _holder(own, row, record, place)
        name = table.lists[-1]
        if (key, path) not in self.cleared:
            self.cleared.add((key, path))
            record.clear(holder, path, name)
        lines = cast("list[Plain]", holder.setdefault(name, []))
        telling = table.columns[0].name
        told = text_of(own.cell(row, telling))
        line = record.former_line(f"{path}{name}", len(lines), telling, told)
        lines.append(line)
        self._fill(row, record, line, f"{path}{name}[{len(lines) - 1}].")

    def _record_of(self, key: str, place: str) -> _Record:
        """The record that a line belongs to: of the book, else of the desk."""
        kind = self.own.table.kind
        record = self.found.get((kind, key))
        if record is None:
            if self.base.find(kind, key) is None:
                raise InvalidInputError(
                    f"{place} names {kind} {shortened(key)}, which is not there."
                )
            record = self.found[kind, key] = _Record(
                plain=_known(self.base, kind, key), place=place
            )
        return record

    def _fill(self, row: int, record: _Record, target: dict[str, Plain], prefix: str) -> None:
        own = self.own
        contents = {column.name: column.content for column in own.table.columns}
        for column, name in own.columns.items():
            if name in own.table.parents:
                continue
            place = self._place(row, column)
            record.cells[f"{prefix}{name}"] = place
            order = self.order(own.sheet, column)
            _set(target, name, _plain(contents[name], own.sheet.cell(row, column), order, place))

    def _place(self, row: int, column: int) -> str:
        return place_of(self.book, self.own.sheet, row, column, self.own.columns.get(column, ""))


def _identity(own: OwnSheet, row: int) -> tuple[int, str]:
    """The column and text that tell a row from the others; contacts and documents by number."""
    if own.table.kind in SINGLE:
        return 0, own.table.kind.value
    column = next((n for n, name in own.columns.items() if name == "key"), None)
    if column is None:
        return 0, f"row {row}"
    return column, text_of(own.sheet.cell(row, column))


def _known(base: Records, kind: Kind, key: str) -> dict[str, Plain]:
    return encode(present, internal=False) if (present := base.find(kind, key)) else {}


def _holders(
    plain: dict[str, Plain], lists: Sequence[str]
) -> Iterator[tuple[dict[str, Plain], str]]:
    """The objects that hold a list, with the path to each."""
    found = [(plain, "")]
    for name in lists:
        found = [
            (cast("dict[str, Plain]", line), f"{path}{name}[{n}].")
            for holder, path in found
            for n, line in enumerate(cast("list[Plain]", holder.get(name) or []))
        ]
    yield from found


def _holder(own: OwnSheet, row: int, record: _Record, place: str) -> tuple[dict[str, Plain], str]:
    """The object whose list the row is a line of, and the path to it."""
    holder, path = record.plain, ""
    for name in own.table.lists[:-1]:
        lines = cast("list[Plain]", holder.get(name) or [])
        text = text_of(own.cell(row, name))
        if not text.isdecimal() or not 1 <= int(text) <= len(lines):
            raise InvalidInputError(
                f"{place} is a line of {name} {text[:20]!r}, which is not there."
            )
        holder = cast("dict[str, Plain]", lines[int(text) - 1])
        path = f"{path}{name}[{int(text) - 1}]."
    return holder, path


def _plain(content: Content, cell: Cell, order: DateOrder | None, place: str) -> Plain:
    try:
        return plain_of(content, cell, order)
    except UnreadableCellError as error:
        shown = shortened(text_of(cell))
        raise InvalidInputError(f"{place} holds “{shown}”: expected {error.expected}.") from error


def _set(plain: dict[str, Plain], path: str, value: Plain) -> None:
    """Put a value at a dotted path; without one, take it and what it leaves empty away."""
    name, _, rest = path.partition(".")
    if not rest:
        plain.pop(name, None) if value is None else plain.update({name: value})
        return
    inner = plain.get(name)
    below = inner if isinstance(inner, dict) else {}
    _set(below, rest, value)
    plain.pop(name, None)
    if below:
        plain[name] = below


def _decoded(found: Found) -> Records:
    records = Records()
    counts: dict[str, int] = {}
    for (kind, _), record in found.items():
        try:
            entity = decode(ENTITY_TYPES[kind], record.plain, "", internal=False)
        except MisfitError as error:
            place = record.place_of(error.place)
            raise InvalidInputError(f"{place}: expected {error.expected}.") from error
        records = records.put(keyed(entity, counts))
    return records


def _place_of_flaw(flaw: Flaw, found: Found, records: Records, book: str) -> str:
    record = found.get((flaw.kind, flaw.key)) or _by_number(flaw, found, records)
    return f"{record.place_of(flaw.field)}: {flaw.field}" if record else f"{book}: {flaw.field}"


def _by_number(flaw: Flaw, found: Found, records: Records) -> _Record | None:
    """The record of a contact or a document, whose key is made of its content."""
    keys = [key_of(entity) for entity in records.table(flaw.kind)]
    own = [record for (kind, _), record in found.items() if kind is flaw.kind]
    is_there = flaw.key in keys and len(keys) == len(own)
    return own[keys.index(flaw.key)] if is_there else None
