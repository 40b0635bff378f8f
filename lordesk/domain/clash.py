"""Two people changed one record: both versions, and how they become one."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from lordesk.domain.attachment import Document, with_its_file
from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.ids import Kind
from lordesk.domain.list_joining import joined_value
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row


class Side(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldClash:
    """A field that both changed, to different values."""

    name: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One record as it was, as I wanted it and as it is now; None where it is not there.

    `fields` are those that only a person can decide; it is empty when one side removed the record,
    which is decided as a whole. `made_by` and `made_at` tell of their change.
    """

    kind: Kind
    key: str
    base: Entity | None
    mine: Entity | None
    theirs: Entity | None
    fields: tuple[FieldClash, ...] = ()
    made_by: str = ""
    made_at: datetime | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the whole record is in dispute: removed by one side, or added by both."""
        return self.base is None or self.mine is None or self.theirs is None


@dataclass
class ClashError(StaleChangeError):
    """A change set that no longer fits, with its clashes; nothing was overwritten."""

    changes: ChangeSet
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Whose value wins, and what theirs was then; void if theirs has changed since."""

    side: Side
    theirs: object


Choices = Mapping[tuple[Kind, str, str], Decision]
"""Decisions by kind, key and field; the field is empty for a whole record."""


def decided(found: Iterable[Clash], side: Side) -> Choices:
    """The choices that give one side everything that is open."""
    return {
        name: Decision(side=side, theirs=theirs)
        for clash in found
        for name, theirs in undecided(clash)
    }


def undecided(clash: Clash) -> Iterator[tuple[tuple[Kind, str, str], object]]:
    """The fields that a person must decide, each with the other side's value."""
    if not clash.is_whole:
        for field in clash.fields:
            yield (clash.kind, clash.key, field.name), field.theirs
    elif clash.mine != clash.theirs:
        yield (clash.kind, clash.key, ""), clash.theirs


def clash_error(changes: ChangeSet, found: tuple[Clash, ...]) -> ClashError:
    first = found[0]
    who = first.made_by or "somebody else"
    message = (
        f"{first.kind.capitalize()} {first.key} was changed by {who} meanwhile. Nothing was "
        "overwritten; choose for each difference which version to keep."
    )
    return ClashError(message, changes, found)


def clashes(changes: ChangeSet, records: Records) -> tuple[Clash, ...]:
    """The clashes between a change set and the present records."""
    stale = (change for change in changes.changes if _is_stale(change, records))
    return tuple(_clash(change, records) for change in stale)


def rebased(changes: ChangeSet, records: Records, choices: Choices | None = None) -> ChangeSet:
    """The change set on top of the records as they are now, nobody's other fields touched.

    Fields that only one side changed are joined; those that both changed follow `choices`, as far
    as theirs is still what it was when it was chosen.
    Raises ClashError with what is left to decide.
    """
    known = choices or {}
    left = [clash for clash in clashes(changes, records) if not _is_decided(clash, known)]
    if left:
        raise clash_error(changes, tuple(left))
    kept = (_rebased(change, records, known) for change in changes.changes)
    return replace(changes, changes=tuple(change for change in kept if change is not None))


def _is_stale(change: Change, records: Records) -> bool:
    return records.table(change.kind).row(change.key) != change.before


def _clash(change: Change, records: Records) -> Clash:
    present = records.table(change.kind).row(change.key)
    rows = (change.before, change.after, present)
    base, mine, theirs = (row.entity if row else None for row in rows)
    return Clash(
        kind=change.kind,
        key=change.key,
        base=base,
        mine=mine,
        theirs=theirs,
        fields=_fields(base, mine, theirs) if base and mine and theirs else (),
    )


def _fields(base: Entity, mine: Entity, theirs: Entity) -> tuple[FieldClash, ...]:
    found: list[FieldClash] = []
    for name in _names(base):
        was, wanted, now = (getattr(entity, name) for entity in (base, mine, theirs))
        is_disputed = wanted not in (was, now) and now != was
        if is_disputed and joined_value(was, wanted, now) is None:
            found.append(FieldClash(name=name, base=was, mine=wanted, theirs=now))
    return tuple(found)


def _names(entity: Entity) -> Sequence[str]:
    return [field.name for field in fields(entity)]


def _is_decided(clash: Clash, choices: Choices) -> bool:
    return all(
        name in choices and choices[name].theirs == theirs for name, theirs in undecided(clash)
    )


def _rebased(change: Change, records: Records, choices: Choices) -> Change | None:
    if not _is_stale(change, records):
        return change
    present = records.table(change.kind).row(change.key)
    clash = _clash(change, records)
    after = _whole(change, present, choices) if clash.is_whole else _joined(clash, present, choices)
    return None if after == present else replace(change, before=present, after=after)


def _whole(change: Change, present: Row[Entity] | None, choices: Choices) -> Row[Entity] | None:
    decision = choices.get((change.kind, change.key, ""))
    is_mine = decision is not None and decision.side is Side.MINE
    return change.after if is_mine else present


def _joined(clash: Clash, present: Row[Entity] | None, choices: Choices) -> Row[Entity] | None:
    assert clash.base is not None
    assert clash.mine is not None
    assert present is not None
    given_up = {
        field.name
        for field in clash.fields
        if choices[clash.kind, clash.key, field.name].side is Side.THEIRS
    }
    woven = woven_of(clash.base, clash.mine, present.entity, given_up)
    return Row(present.position, woven)


def fields_changed_twice(base: Entity, mine: Entity, theirs: Entity) -> frozenset[str]:
    """The fields that two versions of one record changed differently."""
    return frozenset(field.name for field in _fields(base, mine, theirs))


def woven_of(base: Entity, mine: Entity, theirs: Entity, given_up: Collection[str]) -> Entity:
    """Their version with every field I changed, except those I give up.

    Of a list that both changed, both changes are kept where they can be.
    """
    news: dict[str, object] = {}
    for name in _names(base):
        was, wanted, now = (getattr(entity, name) for entity in (base, mine, theirs))
        if wanted != was and name not in given_up:
            both = joined_value(was, wanted, now) if now != was else None
            news[name] = both.value if both else wanted
    woven = replace(theirs, **news)
    if isinstance(woven, Document) and isinstance(mine, Document) and isinstance(theirs, Document):
        return with_its_file(woven, mine, theirs)
    return woven
