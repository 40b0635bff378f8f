"""Changes as values: the same set is stored, announced and undone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from lordesk.domain.errors import StaleChangeError
from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row

_MANY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record before and after, whole; None before is an addition, None after a removal."""

    kind: Kind
    key: str
    before: Row[Entity] | None
    after: Row[Entity] | None

    @property
    def inverse(self) -> "Change":
        return Change(kind=self.kind, key=self.key, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """Changes that belong together, with a label a person can read."""

    label: str
    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def is_sweeping(self) -> bool:
        """Whether it changes so much at once (an import, a removal with much in tow) that a
        snapshot is made before it, whoever asked for it."""
        return len(self.changes) > _MANY

    @property
    def inverse(self) -> Self:
        changes = tuple(change.inverse for change in reversed(self.changes))
        return type(self)(label=self.label, changes=changes)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record it touches; pages use it to decide whether to refresh."""
        return frozenset(change.kind for change in self.changes)

    def keys(self, kind: Kind) -> frozenset[str]:
        return frozenset(change.key for change in self.changes if change.kind is kind)


def between(before: Records, after: Records, label: str) -> ChangeSet:
    """The changes that lead from one state to the other, in file order, removals last reversed."""
    puts: list[Change] = []
    drops: list[Change] = []
    for kind in Kind:
        if before.table(kind) is after.table(kind):
            continue
        for change in _table_changes(kind, before, after):
            (drops if change.after is None else puts).append(change)
    return ChangeSet(label=label, changes=(*puts, *reversed(drops)))


def apply(records: Records, change_set: ChangeSet) -> Records:
    """The records after the change set; StaleChangeError when a `before` no longer holds."""
    pending: dict[Kind, dict[str, Row[Entity] | None]] = {}
    for change in change_set.changes:
        rows = pending.setdefault(change.kind, {})
        table = records.table(change.kind)
        if rows.get(change.key, table.row(change.key)) != change.before:
            message = (
                f"{change.kind.capitalize()} {change.key} changed meanwhile; "
                "nothing was overwritten. Look at it again and repeat the step."
            )
            raise StaleChangeError(message)
        rows[change.key] = change.after
    for kind, rows in pending.items():
        records = records.with_rows(kind, rows)
    return records


def _table_changes(kind: Kind, before: Records, after: Records) -> Iterator[Change]:
    old, new = before.table(kind), after.table(kind)
    for key, row in new.unlike(old):
        present = old.row(key)
        if present != row:
            yield Change(kind=kind, key=key, before=present, after=row)
    for key, row in old.unlike(new):
        if key not in new:
            yield Change(kind=kind, key=key, before=row, after=None)
