"""Turns parsed TOML tables into frozen rows by their field types, and refuses what does not fit."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, NewType, TypeGuard, TypeVar, cast, get_args, get_origin

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound="DataclassInstance")
Table = Mapping[str, object]

_WORDS = {str: "text", int: "a whole number", bool: "true or false", date: "a date"}


@dataclass
class RowError(Exception):
    """A value that does not fit its row: the path of the field and what is wrong with it."""

    field: str
    problem: str

    def __str__(self) -> str:
        return f"{self.field}: {self.problem}" if self.field else self.problem


def built(row_type: type[Row], given: Table) -> Row:
    """A row from a table; RowError names the first field that does not fit."""
    known = {field.name: field for field in fields(row_type)}
    if unknown := [name for name in given if name not in known]:
        raise RowError(unknown[0], f"unknown field; known are {', '.join(known)}")
    if missing := [name for name, field in known.items() if _required(field) and name not in given]:
        raise RowError(missing[0], "missing")
    return row_type(**{name: _at(name, known[name].type, value) for name, value in given.items()})


def is_table(value: object) -> TypeGuard[Table]:
    return isinstance(value, dict)


def _required(field: "Field[object]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _at(place: str, kind: object, given: object) -> object:
    try:
        return _value(kind, given)
    except RowError as error:
        inner = f".{error.field}" if error.field and error.field[0] != "[" else error.field
        raise RowError(place + inner, error.problem) from None


def _value(kind: object, given: object) -> object:
    if isinstance(kind, NewType):
        return _value(cast("object", kind.__supertype__), given)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return _value(next(member for member in inner if member is not NoneType), given)
    if origin is tuple:
        return _list_of(inner[0], given)
    if not isinstance(kind, type):
        raise TypeError(kind)
    return _plain(kind, given)


def _list_of(kind: object, given: object) -> tuple[object, ...]:
    if not isinstance(given, list):
        raise RowError("", f"expected a list, found {_found(given)}")
    items = cast("Iterable[object]", given)
    return tuple(_at(f"[{place}]", kind, item) for place, item in enumerate(items))


def _plain(kind: type, given: object) -> object:
    if is_dataclass(kind):
        if not is_table(given):
            raise RowError("", f"expected a table, found {_found(given)}")
        return built(kind, given)
    if issubclass(kind, StrEnum):
        return _word(kind, given)
    if kind is time:
        return _clock_time(given)
    if type(given) is not kind:
        raise RowError("", f"expected {_WORDS[kind]}, found {_found(given)}")
    return given


def _word(kind: type[StrEnum], given: object) -> StrEnum:
    if isinstance(given, str) and given in {*kind}:
        return kind(given)
    raise RowError("", f"expected one of {', '.join(kind)}, found {_found(given)}")


def _clock_time(given: object) -> time:
    try:
        return time.fromisoformat(given if isinstance(given, str) else "")
    except ValueError:
        raise RowError("", f"expected a time such as 09:00, found {_found(given)}") from None


def _found(given: object) -> str:
    return repr(given)[:60]
