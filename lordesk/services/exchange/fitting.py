"""Joins two desks that together would break a rule: this desk's values stay there."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lordesk.domain.changes import Change, ChangeSet, apply, between
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind
from lordesk.domain.invariants import flaws
from lordesk.domain.records import Entity, Records
from lordesk.domain.references import named_by_others
from lordesk.services.editing import title_of

_FIELD = re.compile(r"\w+")
_LABEL = "Fit"


def fitted(desk: Records, joined: Records) -> tuple[Records, tuple[str, ...]]:
    """The joined records without what breaks a rule, and a sentence for each record it was in.

    Of a record that both have only the field at fault stays as on the desk, where that is enough.
    """
    told: dict[tuple[Kind, str], str] = {}
    while misfits := _misfits(desk, joined):
        for change, flaw in misfits:
            told[change.kind, change.key] = _sentence(change, flaw, desk, joined)
            joined = _with_own(joined, change, flaw)
    return joined, tuple(told.values())


def _misfits(desk: Records, joined: Records) -> list[tuple[Change, Flaw]]:
    """The changes that break a rule; removals alone, as what they took away others may miss."""
    changes = between(desk, joined, _LABEL)
    if next(flaws(joined, changes), None) is None:
        return []
    found = list(_at_fault(joined, changes))
    return [each for each in found if each[0].after is None] or found


def _at_fault(joined: Records, changes: ChangeSet) -> Iterator[tuple[Change, Flaw]]:
    named = named_by_others(joined)
    for change in changes.changes:
        if change.after is None and (change.kind, change.key) not in named:
            continue
        flaw = next(flaws(joined, ChangeSet(label=_LABEL, changes=(change,))), None)
        if flaw is not None:
            yield change, flaw


def _with_own(joined: Records, change: Change, flaw: Flaw) -> Records:
    """The joined records with the desk's field at fault, or its whole record."""
    if change.before is not None and change.after is not None:
        own, both = change.before.entity, change.after.entity
        field = _field(flaw)
        if getattr(own, field, None) != getattr(both, field, None):
            return joined.put(_with_field(both, field, own))
    return apply(joined, ChangeSet(label=_LABEL, changes=(change.inverse,)))


def _with_field(entity: Entity, field: str, own: Entity) -> Entity:
    return replace(entity, **{field: getattr(own, field)})


def _field(flaw: Flaw) -> str:
    """The record's own field where a flaw lies: `letters` for `letters.max`."""
    found = _FIELD.match(flaw.field)
    return found[0] if found else ""


def _sentence(change: Change, flaw: Flaw, desk: Records, joined: Records) -> str:
    row = change.before or change.after
    assert row is not None
    title = title_of(row.entity, desk if change.before else joined)
    if change.before is None:
        return f"{title} was left out: {flaw.field} {flaw.message}"
    if change.after is None:
        other = joined.find(flaw.kind, flaw.key)
        seen = title_of(other, desk) if other else flaw.key
        return f"{title} was not removed: {seen} still names it"
    return f"{title} keeps what this desk has: with the bundle {flaw.field} {flaw.message}"
