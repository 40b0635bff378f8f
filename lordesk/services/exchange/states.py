"""The earlier states of a desk, and the last one it shared with another desk."""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from lordesk.domain.attachment import Document
from lordesk.domain.changes import apply
from lordesk.domain.codec import Plain, encode
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.history import Step
from lordesk.domain.ids import DocumentKey, Kind
from lordesk.domain.records import Entity, Records, key_of
from lordesk.domain.writer import Contact
from lordesk.services.interchange import content_of

Name = tuple[Kind, str]
"""A record by kind and key; contacts and documents by what they say, as their keys differ."""

Tracks = Mapping[str, frozenset[str]]
"""The versions that records have had, by track."""

Lines = dict[int, tuple[Entity, str]]
"""What records say, by the identity of each, which is held so that it stays its own."""

_SHORT = 20

STEPS_AT_MOST = 1_000
"""How far back two desks are compared."""


def named(records: Records) -> Mapping[Name, Entity]:
    """Every record by its name."""
    return MappingProxyType(
        {name_of(kind, entity): entity for kind in Kind for entity in records.table(kind)}
    )


def name_of(kind: Kind, entity: Entity) -> Name:
    is_content = isinstance(entity, Contact | Document)
    return kind, content_of(entity) if is_content else key_of(entity)


def told(entity: Entity) -> dict[str, Plain]:
    """The content of a record, without what differs between computers."""
    if isinstance(entity, Document):
        entity = replace(entity, key=DocumentKey(""), folder=None)
    is_inner = isinstance(entity, Document)
    return encode(entity, internal=is_inner)


def state_of(records: Records, known: Lines | None = None) -> str:
    """A fingerprint of all that the records say, in whatever order.

    `known` keeps the lines of records from one state to the next, since most stay as they are.
    """
    kept = {} if known is None else known
    lines = sorted(_line(name, entity, kept) for name, entity in named(records).items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _line(name: Name, entity: Entity, kept: Lines) -> str:
    found = kept.get(id(entity))
    if found is None:
        line = json.dumps([*name, told(entity)], ensure_ascii=False, sort_keys=True)
        found = kept[id(entity)] = (entity, line)
    return found[1]


def version_of(entity: Entity) -> str:
    """A fingerprint of what one record says."""
    text = json.dumps(told(entity), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_SHORT]


def track_of(name: Name) -> str:
    """A short name for a record across computers."""
    return hashlib.sha256("\n".join(name).encode()).hexdigest()[:_SHORT]


def tracks(steps: Sequence[Step]) -> Tracks:
    """Every version that each record has had, by its track; steps undone count, too."""
    found: dict[str, set[str]] = {}
    for step in steps[:STEPS_AT_MOST]:
        for change in step.changes.changes:
            for row in (change.before, change.after):
                if row is not None:
                    track = track_of(name_of(change.kind, row.entity))
                    found.setdefault(track, set()).add(version_of(row.entity))
    return {track: frozenset(versions) for track, versions in found.items()}


def past_states(records: Records, steps: Sequence[Step]) -> Iterator[tuple[str, Records]]:
    """The desk as it is, then before each of its steps, newest first, with fingerprints.

    `steps` come newest first; those undone are passed over. Ends where the history does.
    """
    known: Lines = {}
    yield state_of(records, known), records
    for step in steps[:STEPS_AT_MOST]:
        if step.is_undone:
            continue
        try:
            records = apply(records, step.changes.inverse)
        except StaleChangeError:
            return
        yield state_of(records, known), records


def last_in_common(
    records: Records, steps: Sequence[Step], theirs: Collection[str]
) -> Records | None:
    """The newest state of this desk that the other one has been in, too; None when there is none.

    An empty desk is where every desk began, and says nothing.
    """
    known = set(theirs)
    for state, past in past_states(records, steps):
        if state in known and state != _EMPTY:
            return past
    return None


_EMPTY = state_of(Records())
