"""The records in SQLite: loaded whole, saved by change set with its history in one transaction."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.history import TURNED_ELSEWHERE, Fetched, HistoryAction, Reach, Step, StepName
from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row, Table
from lordesk.storage.history_rows import STEP_COLUMNS, change_from, step_name_from
from lordesk.storage.mapping import (
    checksum,
    mapping_of,
    row_to_text,
    to_entity,
    to_values,
)
from lordesk.storage.sql import CorruptDeskError, Database, Value, damaged

_SCOPED = "org_id=? AND applicant_id=?"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose rows: every statement on them names office and applicant. `who` makes the changes."""

    org: str = "self"
    applicant: str = "self"
    who: str = ""

    @property
    def values(self) -> tuple[str, str]:
        return self.org, self.applicant


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a row carried when it was last seen: the revision that wrote it, and its checksum."""

    version: int
    checksum: str


_NEVER_SEEN = Mark(version=0, checksum="0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The desk's own row: how often it changed, and the tally of its records."""

    revision: int
    tally: int


class SqlStore:
    """One applicant's records in an open database; satisfies `services.ports.Store`."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._marks: dict[tuple[Kind, str], Mark] = {}

    def load(self) -> Records:
        self._marks = {}
        records = Records()
        with self._database.reading():
            for kind in Kind:
                table = self._table(kind)
                if len(table):
                    records = records.with_table(kind, table)
            tally = self._head().tally
        if tally != _tally(self._marks.values()):
            raise CorruptDeskError(damaged(self._database.name, "a record is missing or old"))
        return records

    def fetched(self, known: int) -> Fetched | None:
        """What the desk holds when it is no longer of the known state; None when it is."""
        with self._database.reading():
            revision = self.revision()
        if revision == known:
            return None
        return Fetched(records=self.load(), revision=revision, since=known)

    def adopt(self, other: "SqlStore") -> None:
        """Go on from what another store over the same desk has read."""
        self._marks = dict(other._marks)

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        stamp = at.isoformat()
        known = {name: self._marks.get(name) for name in _names(changes)}
        try:
            with self._database.transaction(*self._scope.values):
                head = self._head()
                tally = head.tally
                for change in changes.changes:
                    tally ^= self._write(change, head.revision + 1, stamp)
                if action is HistoryAction.DO:
                    self._append(changes, stamp)
                else:
                    self._turn(action, number)
                self._set_head(Head(revision=head.revision + 1, tally=tally))
        except BaseException:
            self._restore(known)
            raise

    def _restore(self, known: Mapping[tuple[Kind, str], Mark | None]) -> None:
        for name, mark in known.items():
            self._marks.pop(name, None)
            if mark is not None:
                self._marks[name] = mark

    def reach(self) -> Reach:
        return Reach(undo=self._own_step("done", "DESC"), redo=self._own_step("undone", "ASC"))

    def step(self, number: int) -> Step:
        found = self._names("number=?", number)
        if not found:
            raise StaleChangeError(TURNED_ELSEWHERE)
        return self._whole(found[0])

    def steps(self, limit: int) -> tuple[Step, ...]:
        return tuple(map(self._whole, self.names(limit)))

    def names(self, limit: int) -> tuple[StepName, ...]:
        return self._names("state != 'dropped' ORDER BY number DESC LIMIT ?", limit)

    def revision(self) -> int:
        return self._head().revision

    def raise_revision(self, least: int = 0) -> None:
        """Let snapshots and other processes notice that the desk is no longer as it was."""
        with self._database.transaction(*self._scope.values):
            head = self._head()
            self._set_head(Head(revision=max(least, head.revision + 1), tally=head.tally))

    def _head(self) -> Head:
        found = self._database.rows(
            f"SELECT revision, tally, checksum FROM desk WHERE {_SCOPED}",
            self._scope.values,
        )
        if not found:
            return Head(revision=0, tally=0)
        revision, tally, kept = found[0]
        if kept != checksum(revision, tally):
            raise CorruptDeskError(damaged(self._database.name, "its revision is damaged"))
        return Head(revision=int(str(revision)), tally=int(str(tally)))

    def _set_head(self, head: Head) -> None:
        self._database.run(
            "INSERT INTO desk (org_id, applicant_id, revision, tally, checksum) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (org_id, applicant_id) DO UPDATE SET "
            "revision=excluded.revision, tally=excluded.tally, checksum=excluded.checksum",
            (*self._scope.values, head.revision, head.tally, checksum(head.revision, head.tally)),
        )

    def _table(self, kind: Kind) -> Table[Entity]:
        rows: dict[str, Row[Entity]] = {}
        for found in self._database.rows(mapping_of(kind).select, self._scope.values):
            key, position, version = str(found[0]), int(str(found[1])), int(str(found[2]))
            kept, values = found[3], found[4:]
            if kept != checksum(kind, key, position, version, *values):
                why = f"{kind} {key} is not as it was written"
                raise CorruptDeskError(damaged(self._database.name, why))
            rows[key] = Row(position, to_entity(kind, key, values))
            self._marks[kind, key] = Mark(version=version, checksum=str(kept))
        return Table(rows)

    def _write(self, change: Change, revision: int, stamp: str) -> int:
        """Write one record; returns what that does to the tally."""
        known = self._marks.pop((change.kind, change.key), _NEVER_SEEN)
        mapping, fresh = mapping_of(change.kind), _NEVER_SEEN
        if change.after is None:
            self._expect_one(change, mapping.delete, change.key, known.version)
        else:
            values = to_values(change.kind, change.after.entity)
            position = change.after.position
            check = checksum(change.kind, change.key, position, revision, *values)
            fresh = Mark(version=revision, checksum=check)
            if change.before is None:
                row = (change.key, position, revision, stamp, stamp, check, *values)
                self._expect_one(change, mapping.insert, *row)
            else:
                row = (position, revision, stamp, check, *values, change.key, known.version)
                self._expect_one(change, mapping.update, *row)
            self._marks[change.kind, change.key] = fresh
        return _tally((known, fresh) if change.before else (fresh,))

    def _expect_one(self, change: Change, sql: str, *row: Value) -> None:
        if self._database.run(sql, (*row, *self._scope.values)) != 1:
            raise _stale(change)

    def _append(self, changes: ChangeSet, stamp: str) -> None:
        scope = self._scope.values
        self._database.run(
            f"UPDATE step SET state='dropped' WHERE state='undone' AND made_by=? AND {_SCOPED}",
            (self._scope.who, *scope),
        )
        rows = [
            (str(each.kind), each.key, row_to_text(each.before), row_to_text(each.after))
            for each in changes.changes
        ]
        given = self._database.rows(
            "INSERT INTO step (org_id, applicant_id, label, made_at, made_by, state, checksum) "
            "VALUES (?, ?, ?, ?, ?, 'done', ?) RETURNING number",
            (
                *(*scope, changes.label, stamp, self._scope.who),
                checksum(changes.label, stamp, rows),
            ),
        )
        number = int(str(given[0][0]))
        self._database.run_many(
            "INSERT INTO change (step, place, org_id, applicant_id, kind, key, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(number, place, *scope, *row) for place, row in enumerate(rows)],
        )

    def _turn(self, action: HistoryAction, number: int) -> None:
        """Mark the step that an undo took back, or a redo performed again."""
        state, former = ("undone", "done") if action is HistoryAction.UNDO else ("done", "undone")
        turned = self._database.run(
            f"UPDATE step SET state=? WHERE number=? AND state=? AND {_SCOPED}",
            (state, number, former, *self._scope.values),
        )
        if turned != 1:
            raise StaleChangeError(TURNED_ELSEWHERE)

    def _own_step(self, state: str, order: str) -> StepName | None:
        """The first in that order of the steps that whoever uses this store made."""
        condition = f"state=? AND made_by=? ORDER BY number {order} LIMIT 1"
        return next(iter(self._names(condition, state, self._scope.who)), None)

    def _names(self, condition: str, *given: Value) -> tuple[StepName, ...]:
        sql = f"SELECT {STEP_COLUMNS} FROM step WHERE {_SCOPED} AND {condition}"
        return tuple(map(step_name_from, self._database.rows(sql, (*self._scope.values, *given))))

    def _whole(self, name: StepName) -> Step:
        return Step(
            number=name.number,
            label=name.label,
            made_at=name.made_at,
            is_undone=name.is_undone,
            changes=self._changes(name.number, name.label),
            made_by=name.made_by,
        )

    def _changes(self, number: int, label: str) -> ChangeSet:
        found = self._database.rows(
            f"SELECT kind, key, before, after FROM change WHERE step=? AND {_SCOPED} "
            "ORDER BY place",
            (number, *self._scope.values),
        )
        self._require_as_written(number, label, found)
        return ChangeSet(label=label, changes=tuple(change_from(row) for row in found))

    def _require_as_written(self, number: int, label: str, found: list[tuple[Value, ...]]) -> None:
        kept = self._database.rows(
            f"SELECT made_at, checksum FROM step WHERE number=? AND {_SCOPED}",
            (number, *self._scope.values),
        )
        made_at, check = kept[0]
        if check != checksum(label, made_at, found):
            why = f"the step “{label}” is not as it was written"
            raise CorruptDeskError(damaged(self._database.name, why))


def _names(changes: ChangeSet) -> Iterator[tuple[Kind, str]]:
    return ((change.kind, change.key) for change in changes.changes)


def _stale(change: Change) -> StaleChangeError:
    return StaleChangeError(
        f"{change.kind.capitalize()} {change.key} was changed by another window or command. "
        "Nothing was overwritten; look at it again and repeat the step."
    )


def _tally(marks: Iterable[Mark]) -> int:
    """The XOR of checksums, so that a change needs no look at the other rows."""
    tally = 0
    for mark in marks:
        tally ^= int(mark.checksum, 16)
    return tally
