"""The history beyond undo: removed records, the history of one record, deletion for good."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import takewhile

from lordesk.domain.bin import Removed
from lordesk.domain.history import Touch
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.storage.history_rows import change_from
from lordesk.storage.ledgers import forget_letter, hashes_of_kits
from lordesk.storage.mapping import row_from_text
from lordesk.storage.sql import Database, Value
from lordesk.storage.store import Scope

_SCOPED = "org_id=? AND applicant_id=?"
_LAST_TOUCHES = """
SELECT change.kind, change.key, change.before, change.after, step.number, step.label, step.made_at
FROM change JOIN step ON step.number=change.step
WHERE change.org_id=? AND change.applicant_id=? AND change.step=(
  SELECT max(later.step) FROM change AS later
  WHERE later.org_id=change.org_id AND later.applicant_id=change.applicant_id
  AND later.kind=change.kind AND later.key=change.key)
ORDER BY change.step, change.place
"""
_TOUCHES = """
SELECT step.label, step.made_at, step.made_by, step.state,
  change.kind, change.key, change.before, change.after
FROM change JOIN step ON step.number=change.step
WHERE change.org_id=? AND change.applicant_id=? AND change.kind=? AND change.key=?
ORDER BY step.number DESC
"""


class SqlArchive:
    """Satisfies `services.ports.Archive` over the tables of the history."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope

    def removed(self, records: Records) -> tuple[Removed, ...]:
        found = self._database.rows(_LAST_TOUCHES, self._scope.values)
        return tuple(_removed(row) for row in found if _is_away(row, records))

    def touches(self, kind: Kind, key: str) -> tuple[Touch, ...]:
        found = self._database.rows(_TOUCHES, (*self._scope.values, str(kind), key))
        return tuple(_touch(row) for row in found)

    def newest(self) -> datetime | None:
        return self._moment("DESC")

    def reaches_before(self, moment: datetime) -> bool:
        oldest = self._moment("ASC")
        return oldest is not None and oldest < moment

    def purge(self, until: datetime) -> Collection[str]:
        """Deletes the oldest steps up to the first one that is too new or wrongly dated."""
        with self._database.transaction(*self._scope.values):
            old = takewhile(lambda step: step[1] < until, self._steps())
            return self._end([number for number, _ in old])

    def forget(self, names: Collection[tuple[Kind, str]]) -> Collection[str]:
        with self._database.transaction(*self._scope.values):
            touching = sorted({step for name in names for step in self._touching(*name)})
            if touching:
                self._drop_until(touching[-1])
            letters = [key for kind, key in names if kind is Kind.LETTER]
            kits = [
                each for key in letters for each in forget_letter(self._database, self._scope, key)
            ]
            return self._end(touching, kits)

    def _end(self, steps: Iterable[int], loose: Iterable[str] = ()) -> Collection[str]:
        """Delete whole steps; the attachments that then nothing names, of those and of `loose`."""
        hashes = {*loose}
        for number in steps:
            scoped = (number, *self._scope.values)
            hashes |= set(self._hashes("AND step=?", number))
            self._database.run(f"DELETE FROM change WHERE step=? AND {_SCOPED}", scoped)
            self._database.run(f"DELETE FROM step WHERE number=? AND {_SCOPED}", scoped)
        return hashes - self._named() if hashes else hashes

    def _named(self) -> set[str]:
        """Attachments that the desk, its history or a sent kit name."""
        stored = self._database.rows(
            f"SELECT stored FROM document WHERE stored IS NOT NULL AND {_SCOPED}",
            self._scope.values,
        )
        present = {str(row[0]) for row in stored}
        return {*present, *self._hashes(), *hashes_of_kits(self._database, self._scope)}

    def _hashes(self, more: str = "", *bindings: Value) -> Iterator[str]:
        """Attachments that documents of the history name."""
        found = self._database.rows(
            f"SELECT before, after FROM change WHERE kind='document' AND {_SCOPED} {more}",
            (*self._scope.values, *bindings),
        )
        for text in (text for row in found for text in row if text is not None):
            stored = json.loads(str(text))["entity"].get("stored")
            if stored:
                yield str(stored)

    def _steps(self) -> list[tuple[int, datetime]]:
        found = self._database.rows(
            f"SELECT number, made_at FROM step WHERE {_SCOPED} ORDER BY number",
            self._scope.values,
        )
        return [(int(str(number)), datetime.fromisoformat(str(at))) for number, at in found]

    def _touching(self, kind: Kind, key: str) -> list[int]:
        found = self._database.rows(
            f"SELECT step FROM change WHERE kind=? AND key=? AND {_SCOPED}",
            (str(kind), key, *self._scope.values),
        )
        return [int(str(row[0])) for row in found]

    def _drop_until(self, number: int) -> None:
        """Ends undo up to a step, and redo altogether."""
        self._database.run(
            f"UPDATE step SET state='dropped' WHERE (number<=? OR state='undone') AND {_SCOPED}",
            (number, *self._scope.values),
        )

    def _moment(self, order: str) -> datetime | None:
        found = self._database.rows(
            f"SELECT made_at FROM step WHERE {_SCOPED} ORDER BY number {order} LIMIT 1",
            self._scope.values,
        )
        return datetime.fromisoformat(str(found[0][0])) if found else None


def _is_away(row: tuple[Value, ...], records: Records) -> bool:
    return str(row[1]) not in records.table(Kind(str(row[0])))


def _removed(row: tuple[Value, ...]) -> Removed:
    kind, key, before, after, number, label, made_at = row
    last = row_from_text(Kind(str(kind)), after if before is None else before)
    assert last is not None
    return Removed(
        kind=Kind(str(kind)),
        key=str(key),
        row=last,
        step=int(str(number)),
        label=str(label),
        removed_at=datetime.fromisoformat(str(made_at)),
    )


def _touch(row: tuple[Value, ...]) -> Touch:
    label, made_at, made_by, state, *change = row
    return Touch(
        label=str(label),
        made_at=datetime.fromisoformat(str(made_at)),
        made_by=str(made_by),
        is_undone=state == "undone",
        change=change_from(tuple(change)),
    )
