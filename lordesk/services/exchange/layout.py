"""Records as tables: which tables and columns there are, derived from the types themselves."""

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, cast

from lordesk.domain.ids import Kind
from lordesk.domain.records import ENTITY_TYPES
from lordesk.services.interchange import FIELDS

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

SINGLE = frozenset({Kind.APPLICANT, Kind.PREFERENCES})


class Content(StrEnum):
    """What a column's cells hold."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    TRUTH = "truth"
    DAY = "day"
    TEXTS = "texts"
    WORDS = "words"
    DAYS = "days"
    WHOLES = "wholes"
    PAIRS = "pairs"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field by the path the lordesk file gives it: `asked.answer`."""

    name: str
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout:
    """One table. `lists` leads from the record to the lines: empty for the record itself.

    A table of lines begins with a column for the record's key (none for the applicant) and one for
    the number of each list on the way there but the last.
    """

    name: str
    kind: Kind
    lists: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def parents(self) -> tuple[str, ...]:
        """The columns that say whose line a row is."""
        key = () if self.kind in SINGLE or not self.lists else (self.kind.value,)
        return (*key, *self.lists[:-1])

    @property
    def headings(self) -> tuple[str, ...]:
        return (*self.parents, *(column.name for column in self.columns))


@cache
def layouts() -> tuple[TableLayout, ...]:
    """Every table in the order of the lordesk file, each before the tables below it."""
    return tuple(
        table
        for kind, entity in ENTITY_TYPES.items()
        for table in _tables(kind, FIELDS[kind], entity, ())
    )


def share_headings(table: TableLayout) -> bool:
    """Whether another table has the same headings, so that they do not tell which it is."""
    return sum(other.headings == table.headings for other in layouts()) > 1


def layout_named(name: str) -> TableLayout | None:
    wanted = name.strip().casefold()
    return next((table for table in layouts() if table.name == wanted), None)


def _tables(
    kind: Kind, name: str, cls: type[object], lists: tuple[str, ...]
) -> Iterator[TableLayout]:
    found = list(_fields(cls, ""))
    columns = tuple(Column(name=path, content=c) for path, c in found if isinstance(c, Content))
    yield TableLayout(name=name, kind=kind, lists=lists, columns=columns)
    for path, inner in found:
        if not isinstance(inner, Content):
            yield from _tables(kind, f"{FIELDS[kind]}.{path}", inner, (*lists, path))


def _fields(cls: type[object], prefix: str) -> Iterator[tuple[str, "Content | type[object]"]]:
    """Each leaf with its content, and each list of objects with their type."""
    hints = typing.get_type_hints(cls)
    for each in fields(cast("type[DataclassInstance]", cls)):
        if each.metadata.get("internal"):
            continue
        path = f"{prefix}{each.metadata.get('name', each.name)}"
        bare = _without_none(hints[each.name])
        items = _items_of(bare)
        if items is not None and _is_object(items):
            yield path, cast("type[object]", items)
        elif _is_object(bare):
            yield from _fields(cast("type[object]", bare), f"{path}.")
        else:
            yield path, _content(bare)


def _is_object(hint: object) -> bool:
    return isinstance(hint, type) and is_dataclass(hint) and hint.__name__ != "YearMonth"


def _without_none(hint: object) -> object:
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        return hint
    members = [member for member in typing.get_args(hint) if member is not type(None)]
    return members[0] if len(members) == 1 else float


def _items_of(hint: object) -> object | None:
    return typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else None


def _content(hint: object) -> Content:
    items = _items_of(hint)
    if items is not None:
        lists = {str: Content.TEXTS, int: Content.WHOLES, date: Content.DAYS}
        return lists.get(cast("type", items), Content.WORDS)
    if typing.get_origin(hint) is Mapping:
        is_dated = _without_none(typing.get_args(hint)[1]) is date
        return Content.PAIRS if is_dated else Content.NUMBERED
    simple = {int: Content.WHOLE, float: Content.NUMBER, bool: Content.TRUTH, date: Content.DAY}
    return simple.get(cast("type", hint), Content.TEXT)
