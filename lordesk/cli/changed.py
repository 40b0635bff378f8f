"""What an import would change, field by field: as lines, and as JSON in `changes`."""

from collections.abc import Iterator, Mapping, Sequence

from lordesk.cli.tables import paragraph, shown
from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.codec import Plain
from lordesk.domain.records import Entity, Records
from lordesk.services.editing import title_of
from lordesk.services.exchange.merging import in_few_words
from lordesk.services.exchange.states import told

RECORDS_AT_MOST = 24
CHANGED, REMOVED, ADDED = "changed", "removed", "added"
_ORDER = (CHANGED, REMOVED, ADDED)


def changes_value(changes: ChangeSet) -> dict[str, Plain]:
    """The field `changes`, left out when there are none; values as the lordesk file has them."""
    listed: list[Plain] = [
        {
            "what": _what(each),
            "kind": str(each.kind),
            "key": each.key,
            "fields": {
                name: {"before": before, "after": after} for name, before, after in _fields(each)
            },
        }
        for each in _ordered(changes)
    ]
    return {"changes": listed} if listed else {}


def change_lines(changes: ChangeSet, old: Records, new: Records, width: int) -> Iterator[str]:
    """`changed letter patel-im, Dr. Patel’s letter: notes: empty → Call first`, two dozen of them.

    Of what is changed each field is told, of what is added or removed its name.
    """
    ordered = _ordered(changes)
    for each in ordered[:RECORDS_AT_MOST]:
        yield from paragraph(_line(each, old, new), width, "  ")
    if len(ordered) > RECORDS_AT_MOST:
        yield f"  and {len(ordered) - RECORDS_AT_MOST} more; --json lists them all."


def _line(change: Change, old: Records, new: Records) -> str:
    what = _what(change)
    entity, records = (_before(change), old) if what == REMOVED else (_after(change), new)
    named = f"{what} {change.kind} {change.key}"
    title = f"{named}, {title_of(entity, records)}" if entity is not None else named
    if what != CHANGED:
        return title
    fields = (f"{name}: {_said(was)} → {_said(is_)}" for name, was, is_ in _fields(change))
    return f"{title}: {'; '.join(fields) or 'its place in the list'}"


def _said(value: Plain) -> str:
    return shown(in_few_words(value)) or "empty"


def _ordered(changes: ChangeSet) -> Sequence[Change]:
    """What changes first, since it may take something away; then what goes, then what comes."""
    return sorted(changes.changes, key=lambda change: _ORDER.index(_what(change)))


def _what(change: Change) -> str:
    if change.before is None:
        return ADDED
    return REMOVED if change.after is None else CHANGED


def _fields(change: Change) -> Iterator[tuple[str, Plain, Plain]]:
    """The fields that differ, each as it was and as it would be."""
    before, after = _plain(_before(change)), _plain(_after(change))
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name):
            yield name, before.get(name), after.get(name)


def _plain(entity: Entity | None) -> Mapping[str, Plain]:
    return told(entity) if entity is not None else {}


def _before(change: Change) -> Entity | None:
    return change.before.entity if change.before else None


def _after(change: Change) -> Entity | None:
    return change.after.entity if change.after else None
