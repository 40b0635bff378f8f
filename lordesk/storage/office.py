"""What only an office keeps on its server: shared attachments, the roster, no snapshots."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import date, datetime

from lordesk.domain.codec import encode
from lordesk.domain.codes import Check
from lordesk.domain.errors import InvalidInputError, RefusedError, StorageError
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.roster import KeptDigest, RosterDigest, RosterDuty
from lordesk.domain.snapshot import Snapshot
from lordesk.storage.postgres import ServerDatabase
from lordesk.storage.sql import Value
from lordesk.storage.store import Scope

_SCOPED = "org_id=? AND applicant_id=?"
_ROSTER = """
SELECT desk.applicant_id, desk.revision,
  roster_entry.digest, roster_entry.revision, roster_entry.planned_on
FROM desk LEFT JOIN roster_entry
  ON roster_entry.org_id=desk.org_id AND roster_entry.applicant_id=desk.applicant_id
WHERE desk.org_id=? ORDER BY desk.applicant_id
"""
_ADMINISTRATOR = (
    "Snapshots of an office’s server are made by its administrator, for instance with pg_dump."
)


class ServerShelf:
    """Satisfies `services.ports.DiscardingShelf` in the database, so that all advisers share it."""

    def __init__(self, database: ServerDatabase, scope: Scope) -> None:
        self._database = database
        self._scope = scope

    def keep(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        self._database.run(
            "INSERT INTO attachment (org_id, applicant_id, sha256, content) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            (*self._scope.values, digest, content),
        )
        return digest

    def fetch(self, sha256: str) -> bytes | None:
        """The bytes, None when they are not here; StorageError when they were altered."""
        found = self._database.rows(
            f"SELECT content FROM attachment WHERE sha256=? AND {_SCOPED}",
            (sha256, *self._scope.values),
        )
        content = found[0][0] if found else None
        if not isinstance(content, bytes):
            return None
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StorageError(
                f"An attachment on {self._database.name} is damaged. Add the document again."
            )
        return content

    def discard(self, sha256: str) -> None:
        self._database.run(
            f"DELETE FROM attachment WHERE sha256=? AND {_SCOPED}",
            (sha256, *self._scope.values),
        )


class SqlRoster:
    """Satisfies `services.ports.RosterBook`."""

    def __init__(self, database: ServerDatabase, org: str) -> None:
        self._database = database
        self._org = org

    def kept(self) -> Sequence[KeptDigest]:
        return [_kept(row) for row in self.rows()]

    def rows(self) -> list[tuple[Value, ...]]:
        """The one query of the roster, unread."""
        return self._database.rows(_ROSTER, (self._org,))

    def keep(self, applicant: str, digest: RosterDigest, revision: int, on: date) -> None:
        text = json.dumps(encode(digest, internal=True), ensure_ascii=False, separators=(",", ":"))
        self._database.run(
            "INSERT INTO roster_entry (org_id, applicant_id, revision, planned_on, digest) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (org_id, applicant_id) DO UPDATE SET "
            "revision=excluded.revision, planned_on=excluded.planned_on, digest=excluded.digest",
            (self._org, applicant, revision, on.isoformat(), text),
        )

    def applicants(self) -> tuple[str, ...]:
        """The keys of all applicants who have a desk."""
        found = self._database.rows(
            "SELECT applicant_id FROM desk WHERE org_id=? ORDER BY applicant_id", (self._org,)
        )
        return tuple(str(row[0]) for row in found)


class ServerSnapshots:
    """Satisfies `services.ports.Snapshots`: a server has its own, which are not ours to make."""

    def create(self, at: datetime, reason: str = "") -> Snapshot:
        raise RefusedError(_ADMINISTRATOR)

    def create_if_changed(self, at: datetime, reason: str = "") -> None:
        """Makes none; undo and the bin still work."""

    def create_if_due(self, at: datetime) -> None:
        """None."""

    def known(self) -> tuple[Snapshot, ...]:
        return ()

    def verify(self, id_: str) -> Snapshot:
        raise InvalidInputError(_ADMINISTRATOR)

    def records_in(self, id_: str) -> Records:
        raise InvalidInputError(_ADMINISTRATOR)

    def holding(self, names: Collection[tuple[Kind, str]]) -> tuple[Snapshot, ...]:
        return ()

    def forget(self, ids: tuple[str, ...]) -> None:
        """Nothing: there are none."""

    def restore(self, id_: str, at: datetime) -> Snapshot | None:
        raise RefusedError(_ADMINISTRATOR)


def diagnose_server(database: ServerDatabase, org: str) -> tuple[Check, ...]:
    """The doctor's look at a server: its version and size, no name of a person or a host."""
    version = str(database.rows("SHOW server_version")[0][0])
    desks = len(SqlRoster(database, org).applicants())
    scripts = len(database.rows("SELECT name FROM script"))
    return (
        Check(name="server", ok=True, message=f"PostgreSQL {version}, {scripts} scripts"),
        Check(name="desks", ok=True, message=f"{desks}"),
    )


def _kept(row: tuple[Value, ...]) -> KeptDigest:
    applicant, revision, digest, made_from, made_on = row
    if digest is None:
        return KeptDigest(applicant=str(applicant), revision=int(str(revision)))
    return KeptDigest(
        applicant=str(applicant),
        revision=int(str(revision)),
        digest=_digest(str(digest)),
        made_from=int(str(made_from)),
        made_on=date.fromisoformat(str(made_on)),
    )


def _digest(text: str) -> RosterDigest:
    """Decodes a digest directly; the codec is several times slower, and a roster has hundreds."""
    plain = json.loads(text)
    return RosterDigest(
        name=plain["name"],
        letters=plain["letters"],
        uploaded=plain["uploaded"],
        alarm_count=plain["alarm_count"],
        duties=tuple(
            RosterDuty(due=date.fromisoformat(duty["due"]), title=duty["title"])
            for duty in plain.get("duties", ())
        ),
        alarms=tuple(plain.get("alarms", ())),
    )
