"""Frozen values to plain JSON values and back, by one closed mapping that names every misfit."""

import datetime as dt
import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, NewType, TypeVar, cast
from uuid import UUID

from lordesk.domain import ids
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.shape import YearMonth
from lordesk.domain.tidy import clean, excerpt

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What JSON can say."""

T = TypeVar("T")


class MisfitError(InvalidInputError):
    """A plain value that does not fit; the message names its place and what was expected."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(f"{place}: expected {expected}.")
        self.place = place
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Converter:
    """Converts a type to plain values and back, with a description for people."""

    decode: Callable[[Plain, str], object]
    encode: Callable[[Any], Plain]


@dataclass(frozen=True, slots=True)
class FieldPlan:
    name: str
    attribute: str
    converter: Converter
    is_required: bool
    is_internal: bool
    default: Callable[[], object]


def encode(value: object, *, internal: bool) -> dict[str, Plain]:
    """A dataclass as a plain object: absent and empty fields left out, keys in field order."""
    plain: dict[str, Plain] = {}
    for plan in plans(type(value)):
        content = getattr(value, plan.attribute)
        if (plan.is_internal and not internal) or content is None or content in ((), {}):
            continue
        plain[plan.name] = plan.converter.encode(content)
    return plain


def decode(cls: type[T], plain: Plain, place: str, *, internal: bool) -> T:
    """A dataclass from a plain object; MisfitError names the first place that does not fit."""
    if not isinstance(plain, dict):
        raise MisfitError(place, "an object")
    known = {plan.name: plan for plan in plans(cls) if internal or not plan.is_internal}
    for name in plain:
        if name not in known:
            raise MisfitError(_join(place, name), f"no such field (known: {', '.join(known)})")
    values = {
        plan.attribute: _field_value(plan, plain.get(plan.name), _join(place, plan.name))
        for plan in known.values()
    }
    return cls(**values)


def _field_value(plan: FieldPlan, plain: Plain, place: str) -> object:
    if plan.is_required and plain == []:
        raise MisfitError(place, "a list of at least one; it is required")
    if plain is not None:
        return plan.converter.decode(plain, place)
    if plan.is_required:
        raise MisfitError(place, "a value; it is required")
    return plan.default()


@cache
def plans(cls: type[object]) -> tuple[FieldPlan, ...]:
    """How each field of a dataclass is converted; TypeError for a type it does not know."""
    if not is_dataclass(cls):
        message = f"{cls!r} is no dataclass"
        raise TypeError(message)
    hints = typing.get_type_hints(cls)
    return tuple(_plan(each, hints[each.name]) for each in fields(cls))


def _plan(each: "Field[object]", hint: object) -> FieldPlan:
    bare, is_optional = _without_none(hint)
    has_default = each.default is not MISSING or each.default_factory is not MISSING
    factory = each.default_factory
    default = (lambda: each.default) if factory is MISSING else factory
    return FieldPlan(
        name=str(each.metadata.get("name", each.name)),
        attribute=each.name,
        converter=converter(bare),
        is_required=not has_default and not is_optional,
        is_internal=bool(each.metadata.get("internal")),
        default=default,
    )


def _without_none(hint: object) -> tuple[object, bool]:
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        return hint, False
    members = [member for member in typing.get_args(hint) if member is not type(None)]
    is_optional = len(members) < len(typing.get_args(hint))
    bare = members[0] if len(members) == 1 else frozenset(members)
    return bare, is_optional


def converter(hint: object) -> Converter:
    """The converter of a type: text, number, bool, date, enum, key, tuple, mapping, dataclass."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, NewType):
        return _KEY
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _tuple_converter(converter(arguments[0]))
    if origin is Mapping:
        return _mapping_converter(*arguments)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _enum_converter(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _object_converter(hint)
    message = f"no plain form for {hint!r}"
    raise TypeError(message)


def _text(plain: Plain, place: str) -> str:
    if not isinstance(plain, str):
        raise MisfitError(place, "text")
    return clean(plain)


def _whole(plain: Plain, place: str) -> int:
    if not isinstance(plain, int) or isinstance(plain, bool) or abs(plain) > 2**53:
        raise MisfitError(place, "a whole number")
    return plain


def _number(plain: Plain, place: str) -> int | float:
    if isinstance(plain, bool) or not isinstance(plain, int | float) or not abs(plain) <= 2**53:
        raise MisfitError(place, "a number")
    return int(plain) if plain == int(plain) else plain


def _truth(plain: Plain, place: str) -> bool:
    if not isinstance(plain, bool):
        raise MisfitError(place, "true or false")
    return plain


def _key(plain: Plain, place: str) -> str:
    if not isinstance(plain, str) or not ids.KEY_SHAPE.match(plain):
        raise MisfitError(place, "a key of at most 64 letters, digits, - and _")
    return plain


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_CLOCK = re.compile(r"\d{2}:\d{2}\Z")


def _parsed(
    read: Callable[[str], object], shape: re.Pattern[str] | None, expected: str
) -> Callable[[Plain, str], object]:
    def decode_text(plain: Plain, place: str) -> object:
        if not isinstance(plain, str) or (shape and not shape.match(plain)):
            raise MisfitError(place, expected)
        try:
            return read(plain)
        except ValueError as error:
            raise MisfitError(place, f"{expected}, and {plain[:40]!r} is none") from error

    return decode_text


def _same(value: Any) -> Plain:  # noqa: ANN401 - the decoder has proved the type
    return value


_KEY = Converter(_key, _same)
_SCALARS: Mapping[object, Converter] = MappingProxyType(
    {
        str: Converter(_text, _same),
        int: Converter(_whole, _same),
        bool: Converter(_truth, _same),
        frozenset({int, float}): Converter(_number, _same),
        dt.date: Converter(_parsed(dt.date.fromisoformat, _DAY, "a date YYYY-MM-DD"), str),
        dt.time: Converter(
            _parsed(dt.time.fromisoformat, _CLOCK, "a time HH:MM"), lambda t: t.strftime("%H:%M")
        ),
        YearMonth: Converter(_parsed(YearMonth.parse, None, "YYYY or YYYY-MM"), str),
        UUID: Converter(_parsed(UUID, _UUID, "a UUID"), str),
    }
)


def _tuple_converter(inner: Converter) -> Converter:
    def decode_list(plain: Plain, place: str) -> object:
        if not isinstance(plain, list):
            raise MisfitError(place, "a list")
        return tuple(inner.decode(item, f"{place}[{n}]") for n, item in enumerate(plain))

    return Converter(decode_list, lambda items: [inner.encode(item) for item in items])


def _mapping_converter(key_type: type[StrEnum], value_type: object) -> Converter:
    keys, values = converter(key_type), converter(_without_none(value_type)[0])

    def decode_object(plain: Plain, place: str) -> object:
        if not isinstance(plain, dict):
            raise MisfitError(place, "an object")
        given = {
            cast("StrEnum", keys.decode(name, _join(place, name))): values.decode(
                item, _join(place, name)
            )
            for name, item in plain.items()
            if item is not None
        }
        return MappingProxyType({name: given[name] for name in key_type if name in given})

    return Converter(
        decode_object,
        lambda mapping: {str(k): values.encode(mapping[k]) for k in key_type if k in mapping},
    )


def _enum_converter(enum: type[StrEnum]) -> Converter:
    allowed = {str(member): member for member in enum}

    def decode_word(plain: Plain, place: str) -> object:
        if not isinstance(plain, str) or plain not in allowed:
            raise MisfitError(place, f"one of {', '.join(allowed)}")
        return allowed[plain]

    return Converter(decode_word, str)


def _object_converter(cls: type[object]) -> Converter:
    plans(cls)
    return Converter(
        lambda plain, place: decode(cls, plain, place, internal=True),
        lambda value: encode(value, internal=True),
    )


def _join(place: str, name: str) -> str:
    return f"{place}.{excerpt(name)}" if place else excerpt(name)
