"""The records in SQLite: loaded whole, saved by change set with its history in one transaction."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.history import Move, Reach, Step
from lordesk.domain.ids import Kind
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row, Table
from lordesk.storage.database import CorruptDeskError, Database, Value
from lordesk.storage.mapping import (
    checksum,
    mapping_of,
    row_from_text,
    row_to_text,
    to_entity,
    to_values,
)

_SCOPED = "org_id=? AND applicant_id=?"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose rows: every statement on them names both."""

    org: str = "self"
    applicant: str = "self"

    @property
    def values(self) -> tuple[str, str]:
        return self.org, self.applicant


class SqliteStore:
    """One applicant's records in an open database; satisfies `services.ports.Store`."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._versions: dict[tuple[Kind, str], int] = {}

    def load(self) -> Records:
        self._versions = {}
        records = Records()
        for kind in Kind:
            table = self._table(kind)
            if len(table):
                records = records.with_table(kind, table)
        return records

    def save(self, changes: ChangeSet, move: Move, at: datetime) -> None:
        stamp = at.isoformat()
        with self._database.transaction():
            for change in changes.changes:
                self._write(change, stamp)
            if move is Move.DO:
                self._append(changes, stamp)
            else:
                self._turn(move)
            self._raise_revision()
        self._note_versions(changes)

    def reach(self) -> Reach:
        return Reach(undo=self._change_set("done", "DESC"), redo=self._change_set("undone", "ASC"))

    def steps(self, limit: int) -> tuple[Step, ...]:
        found = self._database.rows(
            f"SELECT number, label, made_at, state FROM step WHERE {_SCOPED} "  # noqa: S608
            "AND state != 'dropped' ORDER BY number DESC LIMIT ?",
            (*self._scope.values, limit),
        )
        return tuple(
            Step(
                number=int(str(number)),
                label=str(label),
                made_at=datetime.fromisoformat(str(made_at)),
                is_undone=state == "undone",
                changes=self._changes(int(str(number)), str(label)),
            )
            for number, label, made_at, state in found
        )

    def revision(self) -> int:
        found = self._database.rows(
            f"SELECT revision FROM desk WHERE {_SCOPED}",  # noqa: S608
            self._scope.values,
        )
        return int(str(found[0][0])) if found else 0

    def _table(self, kind: Kind) -> Table[Entity]:
        rows: dict[str, Row[Entity]] = {}
        for found in self._database.rows(mapping_of(kind).select, self._scope.values):
            key, position, version = str(found[0]), int(str(found[1])), int(str(found[2]))
            kept, values = found[3], found[4:]
            if kept != checksum(key, position, values):
                message = (
                    f"{self._database.path} is damaged: {kind} {key} is not as it was written. "
                    "Choose a snapshot with “lordesk backup list” and “lordesk backup restore”."
                )
                raise CorruptDeskError(message)
            rows[key] = Row(position, to_entity(kind, key, values))
            self._versions[kind, key] = version
        return Table(rows)

    def _write(self, change: Change, stamp: str) -> None:
        mapping = mapping_of(change.kind)
        if change.after is None:
            self._expect_one(change, mapping.delete, change.key, self._version(change))
            return
        values = to_values(change.kind, change.after.entity)
        position = change.after.position
        check = checksum(change.key, position, values)
        if change.before is None:
            row = (change.key, position, stamp, stamp, check, *values)
            self._expect_one(change, mapping.insert, *row)
            return
        row = (position, stamp, check, *values, change.key, self._version(change))
        self._expect_one(change, mapping.update, *row)

    def _version(self, change: Change) -> int:
        return self._versions.get((change.kind, change.key), 0)

    def _expect_one(self, change: Change, sql: str, *row: Value) -> None:
        if self._database.run(sql, (*row, *self._scope.values)) != 1:
            raise _stale(change)

    def _note_versions(self, changes: ChangeSet) -> None:
        for change in changes.changes:
            name = (change.kind, change.key)
            if change.after is None:
                self._versions.pop(name, None)
            else:
                self._versions[name] = 1 if change.before is None else self._versions[name] + 1

    def _append(self, changes: ChangeSet, stamp: str) -> None:
        scope = self._scope.values
        self._database.run(
            f"UPDATE step SET state='dropped' WHERE state='undone' AND {_SCOPED}",  # noqa: S608
            scope,
        )
        texts = [
            (row_to_text(change.before), row_to_text(change.after)) for change in changes.changes
        ]
        number = self._database.add(
            "INSERT INTO step (org_id, applicant_id, label, made_at, state, checksum) "
            "VALUES (?, ?, ?, ?, 'done', ?)",
            (*scope, changes.label, stamp, _digest(changes.label, texts)),
        )
        self._database.run_many(
            "INSERT INTO change (step, place, org_id, applicant_id, kind, key, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, place, *scope, str(change.kind), change.key, *texts[place])
                for place, change in enumerate(changes.changes)
            ],
        )

    def _turn(self, move: Move) -> None:
        """Mark the step that an undo took back, or a redo performed again."""
        state, former, pick = (
            ("undone", "done", "max") if move is Move.UNDO else ("done", "undone", "min")
        )
        self._database.run(
            f"UPDATE step SET state=? WHERE number=(SELECT {pick}(number) FROM step "  # noqa: S608
            f"WHERE state=? AND {_SCOPED}) AND {_SCOPED}",
            (state, former, *self._scope.values, *self._scope.values),
        )

    def _raise_revision(self) -> None:
        self._database.run(
            "INSERT INTO desk (org_id, applicant_id, revision) VALUES (?, ?, 1) "
            "ON CONFLICT (org_id, applicant_id) DO UPDATE SET revision=revision+1",
            self._scope.values,
        )

    def _change_set(self, state: str, order: str) -> ChangeSet | None:
        found = self._database.rows(
            f"SELECT number, label FROM step WHERE {_SCOPED} AND state=? "  # noqa: S608
            f"ORDER BY number {order} LIMIT 1",
            (*self._scope.values, state),
        )
        return self._changes(int(str(found[0][0])), str(found[0][1])) if found else None

    def _changes(self, number: int, label: str) -> ChangeSet:
        found = self._database.rows(
            f"SELECT kind, key, before, after FROM change WHERE step=? AND {_SCOPED} "  # noqa: S608
            "ORDER BY place",
            (number, *self._scope.values),
        )
        self._require_as_written(number, label, found)
        return ChangeSet(label=label, changes=tuple(_change(row) for row in found))

    def _require_as_written(self, number: int, label: str, found: list[tuple[Value, ...]]) -> None:
        kept = self._database.rows(
            f"SELECT checksum FROM step WHERE number=? AND {_SCOPED}",  # noqa: S608
            (number, *self._scope.values),
        )
        texts = [(before, after) for _, _, before, after in found]
        if kept[0][0] != _digest(label, texts):
            raise CorruptDeskError(
                f"{self._database.path} is damaged: the step “{label}” is not as it was written. "
                "Choose a snapshot with “lordesk backup list” and “lordesk backup restore”."
            )


def _change(row: tuple[Value, ...]) -> Change:
    kind, key, before, after = row
    return Change(
        kind=Kind(str(kind)),
        key=str(key),
        before=row_from_text(Kind(str(kind)), before),
        after=row_from_text(Kind(str(kind)), after),
    )


def _stale(change: Change) -> StaleChangeError:
    return StaleChangeError(
        f"{change.kind.capitalize()} {change.key} was changed by another window or command. "
        "Nothing was overwritten; look at it again and repeat the step."
    )


def _digest(label: str, texts: Sequence[tuple[Value, Value]]) -> str:
    return f"{zlib.crc32(repr((label, texts)).encode()):08x}"
