"""Entities to database rows and back, derived from the codec; unfit columns are an error."""

import json
import typing
import zlib
from dataclasses import dataclass
from functools import cache

from lordesk.domain.codec import Plain, decode, encode, plans
from lordesk.domain.ids import Kind
from lordesk.domain.records import ENTITY_TYPES, Entity
from lordesk.domain.shape import YearMonth
from lordesk.domain.table import Row
from lordesk.storage.sql import Value


@dataclass(frozen=True, slots=True)
class Column:
    """A field as a column: JSON text unless it is a scalar; truth as 0 or 1."""

    name: str
    is_json: bool
    is_truth: bool

    def to_value(self, plain: Plain) -> Value:
        if plain is None:
            return None
        if self.is_json:
            return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        return int(plain) if isinstance(plain, bool | int) else str(plain)

    def to_plain(self, value: Value) -> Plain:
        if value is None:
            return None
        if self.is_json:
            found: Plain = json.loads(str(value))
            return found
        if isinstance(value, bytes):
            raise TypeError(self.name)
        return bool(value) if self.is_truth else value


@dataclass(frozen=True, slots=True)
class Mapping:
    """One kind's table: its columns after the key, and the statements over them."""

    kind: Kind
    columns: tuple[Column, ...]
    has_key: bool
    select: str
    insert: str
    update: str
    delete: str


SCOPE = "org_id=? AND applicant_id=?"


@cache
def mapping_of(kind: Kind) -> Mapping:
    cls = ENTITY_TYPES[kind]
    hints = typing.get_type_hints(cls)
    found = tuple(
        Column(plan.name, _is_json(hints[plan.attribute]), _is(hints[plan.attribute], bool))
        for plan in plans(cls)
        if plan.name != "key"
    )
    names = [f'"{column.name}"' for column in found]
    listed = ", ".join(names)
    return Mapping(
        kind=kind,
        columns=found,
        has_key=any(plan.name == "key" for plan in plans(cls)),
        select=(
            f'SELECT key, place, version, checksum, {listed} FROM "{kind}" '
            f"WHERE {SCOPE} ORDER BY place"
        ),
        insert=(
            f'INSERT INTO "{kind}" (key, place, version, created_at, updated_at, '
            f"checksum, {listed}, org_id, applicant_id) VALUES (?, ?, ?, ?, ?, ?, "
            f"{', '.join('?' * len(names))}, ?, ?) "
            "ON CONFLICT (org_id, applicant_id, key) DO NOTHING"
        ),
        update=(
            f'UPDATE "{kind}" SET place=?, version=?, updated_at=?, checksum=?, '
            f"{', '.join(f'{name}=?' for name in names)} WHERE key=? AND version=? AND {SCOPE}"
        ),
        delete=f'DELETE FROM "{kind}" WHERE key=? AND version=? AND {SCOPE}',
    )


def _members(hint: object) -> tuple[object, ...]:
    return tuple(m for m in typing.get_args(hint) if m is not type(None)) or (hint,)


def _is(hint: object, wanted: type) -> bool:
    return hint is wanted or wanted in typing.get_args(hint)


def _is_json(hint: object) -> bool:
    """Whether the field is nested: a list, a mapping or an object of its own."""
    if typing.get_origin(hint) in {tuple, typing.get_origin(typing.Mapping[str, str])}:
        return True
    return any(
        hasattr(member, "__dataclass_fields__") and member is not YearMonth
        for member in _members(hint)
    )


def to_values(kind: Kind, entity: Entity) -> tuple[Value, ...]:
    """The entity's columns in the mapping's order."""
    plain = encode(entity, internal=True)
    return tuple(column.to_value(plain.get(column.name)) for column in mapping_of(kind).columns)


def to_entity(kind: Kind, key: str, values: tuple[Value, ...]) -> Entity:
    mapping = mapping_of(kind)
    plain: dict[str, Plain] = {"key": key} if mapping.has_key else {}
    for column, value in zip(mapping.columns, values, strict=True):
        plain[column.name] = column.to_plain(value)
    return decode(ENTITY_TYPES[kind], plain, f"{kind} {key}", internal=True)


def checksum(*cells: object) -> str:
    """CRC-32 over texts, numbers and lists of them; sees a bit that flipped without an error.

    Eight hexadecimal digits, the same from every version of Python and of SQLite.
    """
    return f"{zlib.crc32(json.dumps(cells, separators=(',', ':')).encode()):08x}"


def row_to_text(row: Row[Entity] | None) -> str | None:
    """A row of the history: position and entity as JSON."""
    if row is None:
        return None
    plain = {"position": row.position, "entity": encode(row.entity, internal=True)}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def row_from_text(kind: Kind, text: Value) -> Row[Entity] | None:
    if text is None:
        return None
    plain = json.loads(str(text))
    entity = decode(ENTITY_TYPES[kind], plain["entity"], str(kind), internal=True)
    return Row(int(plain["position"]), entity)
