"""The lordesk file, version 1: records to bytes and back, every error with its place."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from lordesk.domain.attachment import Document
from lordesk.domain.codec import Plain, decode, encode
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import ContactKey, DocumentKey, Kind
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import ENTITY_TYPES, Entity, Records, key_of
from lordesk.domain.tidy import excerpt
from lordesk.domain.writer import Contact
from lordesk.services.plain_json import as_object, parse, written

FORMAT = "lordesk"
VERSION = 1

FIELDS: Mapping[Kind, str] = MappingProxyType(
    {
        kind: kind.value if kind in {Kind.APPLICANT, Kind.PREFERENCES} else f"{kind}s"
        for kind in Kind
    }
)
"""What the file calls each kind of record, in its order."""


def read_file(raw: bytes, name: str) -> Records:
    """The records in a lordesk file; InvalidInputError names the first place that does not fit.

    References are not followed here: a file may rely on records that the desk already has.
    """
    plain = as_object(parse(raw, name), name)
    _require_version(plain, name)
    known = {"format", "version", *FIELDS.values()}
    for field in plain:
        if field not in known:
            raise InvalidInputError(f"{name}: {excerpt(field)}: expected no such field.")
    if plain.get("applicant") is None:
        raise InvalidInputError(f"{name}: applicant: expected a value; it is required.")
    found = [each for kind, field in FIELDS.items() for each in _once(kind, plain, field, name)]
    return Records().put(*found)


def write_file(records: Records) -> bytes:
    """The lordesk file: fixed key order, lists in desk order, absent fields left out."""
    plain: dict[str, Plain] = {"format": FORMAT, "version": VERSION}
    for kind, field in FIELDS.items():
        items: list[Plain] = [encode(entity, internal=False) for entity in records.table(kind)]
        is_single = kind in {Kind.APPLICANT, Kind.PREFERENCES}
        if items:
            plain[field] = items[0] if is_single else items
    return written(plain)


def place_of(flaw: Flaw, incoming: Records) -> str:
    """Where in the file a flaw stands: `writers[2].email`."""
    field = FIELDS[flaw.kind]
    if flaw.kind in {Kind.APPLICANT, Kind.PREFERENCES}:
        return f"{field}.{flaw.field}"
    keys = list(incoming.table(flaw.kind).keys())
    index = f"[{keys.index(flaw.key)}]" if flaw.key in keys else f" {flaw.key}"
    return f"{field}{index}.{flaw.field}"


def _require_version(plain: Mapping[str, Plain], name: str) -> None:
    if plain.get("format") != FORMAT:
        raise InvalidInputError(f'{name}: format: expected "lordesk". This is no lordesk file.')
    version = plain.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InvalidInputError(f"{name}: version: expected the number 1.")
    if version > VERSION:
        raise InvalidInputError(
            f"{name}: version: the file is of version {version}, and this program reads version "
            f"{VERSION}. Install a newer lordesk to open it."
        )


def _once(kind: Kind, plain: Mapping[str, Plain], field: str, name: str) -> Iterator[Entity]:
    """The entities of a kind; InvalidInputError for a key that stands twice."""
    seen: set[str] = set()
    for place, entity in _entities(kind, plain.get(field), field, name):
        key = key_of(entity)
        if key in seen:
            raise InvalidInputError(f"{name}: {place}.key: {key} stands there twice.")
        seen.add(key)
        yield entity


def _entities(kind: Kind, plain: Plain, field: str, name: str) -> Iterator[tuple[str, Entity]]:
    if plain is None:
        return
    if kind in {Kind.APPLICANT, Kind.PREFERENCES}:
        yield field, _entity(kind, plain, field, name)
        return
    if not isinstance(plain, list):
        raise InvalidInputError(f"{name}: {field}: expected a list.")
    counts: dict[str, int] = {}
    for n, item in enumerate(plain):
        place = f"{field}[{n}]"
        entity = _entity(kind, item, place, name)
        yield place, keyed(entity, counts)


def _entity(kind: Kind, plain: Plain, place: str, name: str) -> Entity:
    try:
        return decode(ENTITY_TYPES[kind], plain, place, internal=False)
    except InvalidInputError as error:
        raise InvalidInputError(f"{name}: {error}") from error


def keyed(entity: Entity, counts: dict[str, int]) -> Entity:
    """Contacts and documents get a key made of their content: the same file, the same keys.

    `counts` tells apart those of equal content, and is shared within a file.
    """
    if not isinstance(entity, Contact | Document):
        return entity
    content = content_of(entity)
    counts[content] = counts.get(content, 0) + 1
    digest = hashlib.sha256(f"{content}\n{counts[content]}".encode()).hexdigest()[:16]
    if isinstance(entity, Contact):
        return replace(entity, key=ContactKey(f"c-{digest}"))
    return replace(entity, key=DocumentKey(f"d-{digest}"))


def content_of(entity: Contact | Document) -> str:
    """What makes a contact or a document the same one in two files."""
    if isinstance(entity, Contact):
        return "\n".join(str(part) for part in (entity.writer, entity.on, entity.kind, entity.note))
    return "\n".join(str(part) for part in (entity.kind, entity.letter, entity.path))


def preferences_of(records: Records) -> Preferences | None:
    """The file's own preferences, None when it says nothing of them."""
    return cast("Preferences | None", records.find(Kind.PREFERENCES, Kind.PREFERENCES))
