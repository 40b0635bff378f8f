"""The JSON Schema of the lordesk file, made from the records' own types so that both agree."""

import datetime as dt
import inspect
import json
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NewType
from uuid import UUID

from lordesk.domain.ids import Kind
from lordesk.domain.records import ENTITY_TYPES
from lordesk.domain.shape import YearMonth
from lordesk.paths import resources
from lordesk.services.interchange import FIELDS, FORMAT, VERSION

Schema = dict[str, Any]

PATH = resources() / "schema" / "lordesk-1.schema.json"

_LARGEST = 2**53
_KEY: Schema = {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{1,64}$",
    "description": "A short name of the file's own, unique in its list.",
}
_SCALARS: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": -_LARGEST, "maximum": _LARGEST},
    bool: {"type": "boolean"},
    frozenset({int, float}): {"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST},
    dt.date: {
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "A day, YYYY-MM-DD.",
    },
    dt.time: {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        "description": "A wall time, HH:MM.",
    },
    YearMonth: {
        "type": "string",
        "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]))?$",
        "description": "A year or a month, YYYY or YYYY-MM.",
    },
    UUID: {
        "type": "string",
        "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
        "description": "A UUID.",
    },
}


def schema() -> Schema:
    """The whole schema, draft 2020-12; equal types stand once, under `$defs`."""
    definitions: dict[str, Schema] = {}
    properties: Schema = {
        "format": {"const": FORMAT, "description": "Says what the file is."},
        "version": {"const": VERSION, "description": "The version of this format."},
    }
    for kind, field in FIELDS.items():
        item = _of(ENTITY_TYPES[kind], definitions)
        if kind in {Kind.APPLICANT, Kind.PREFERENCES}:
            properties[field] = item if kind is Kind.APPLICANT else _or_null(item)
        else:
            properties[field] = _or_null({"type": "array", "items": item})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The lordesk file, version 1",
        "description": "One applicant’s letters of recommendation. null means absent.",
        "type": "object",
        "additionalProperties": False,
        "required": ["format", "version", "applicant"],
        "properties": properties,
        "$defs": dict(sorted(definitions.items())),
    }


def rendered() -> str:
    """The schema as the file that ships."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def write() -> None:
    PATH.parent.mkdir(parents=True, exist_ok=True)
    PATH.write_text(rendered(), encoding="utf-8")


def _of(hint: object, definitions: dict[str, Schema]) -> Schema:
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if isinstance(hint, NewType):
        return dict(_KEY)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is Mapping:
        value = _or_null(_of(_bare(arguments[1]), definitions))
        return {
            "type": "object",
            "properties": {str(word): value for word in arguments[0]},
            "additionalProperties": False,
        }
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [str(word) for word in hint]}
    if isinstance(hint, type) and is_dataclass(hint):
        return _reference(hint, definitions)
    message = f"no schema for {hint!r}"
    raise TypeError(message)


def _reference(cls: type, definitions: dict[str, Schema]) -> Schema:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        definitions[cls.__name__] = _object(cls, definitions)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _object(cls: type, definitions: dict[str, Schema]) -> Schema:
    hints = typing.get_type_hints(cls)
    properties: Schema = {}
    required: list[str] = []
    for each in fields(cls):
        if each.metadata.get("internal"):
            continue
        name = str(each.metadata.get("name", each.name))
        hint = _bare(hints[each.name])
        is_required = (
            hint is hints[each.name] and each.default is MISSING and each.default_factory is MISSING
        )
        of = _of(hint, definitions)
        properties[name] = _required(of) if is_required else _or_null(of)
        required += [name] if is_required else []
    return {
        "description": _described(cls),
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


def _described(cls: type) -> str:
    """The first sentence of the type's docstring, or its name in words."""
    told = inspect.getdoc(cls) or ""
    is_own = not told.startswith(f"{cls.__name__}(")
    return told.split("\n")[0] if told and is_own else f"{cls.__name__}."


def _bare(hint: object) -> object:
    """The hint without None; a union of several as the set of them; any other as it is."""
    if typing.get_origin(hint) not in {typing.Union, UnionType}:
        return hint
    members = [member for member in typing.get_args(hint) if member is not NoneType]
    return members[0] if len(members) == 1 else frozenset(members)


def _required(of: Schema) -> Schema:
    return {**of, "minItems": 1} if of.get("type") == "array" else of


def _or_null(of: Schema) -> Schema:
    if "enum" in of:
        return {**of, "enum": [*of["enum"], None]}
    if "$ref" in of:
        return {"anyOf": [of, {"type": "null"}]}
    return {**of, "type": [of["type"], "null"]}


if __name__ == "__main__":
    write()
