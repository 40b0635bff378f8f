"""What left the program: exported calendar events and sent kits. Undo never changes it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.history import SentKit
from lordesk.storage.mapping import checksum
from lordesk.storage.sql import CorruptDeskError, Database, Value, damaged
from lordesk.storage.store import Scope, SqlStore

_FORGOTTEN = "Removed"
_SCOPED = "org_id=? AND applicant_id=?"
_EVENT_COLUMNS = 'uid, duty, fingerprint, sequence, created_at, changed_at, "on", title, gone'
_TOLD_ANEW = ", ".join(
    f"{name}=excluded.{name}" for name in (*_EVENT_COLUMNS.split(", ")[1:], "checksum")
)
_KIT_COLUMNS = "number, letter, sent_on, folder, files, fingerprint"


class SqlCalendarLedger:
    """Satisfies `services.ports.CalendarLedger`."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope

    def exported(self) -> Mapping[UUID, ExportedEvent]:
        found = self._database.rows(
            f"SELECT {_EVENT_COLUMNS}, checksum FROM exported_event WHERE {_SCOPED}",
            self._scope.values,
        )
        events = [_event(_as_written(self._database, row)) for row in found]
        return {event.uid: event for event in events}

    def remember(self, events: Iterable[ExportedEvent]) -> None:
        with self._database.transaction(*self._scope.values):
            self.write(events)
        SqlStore(self._database, self._scope).raise_revision()

    def write(self, events: Iterable[ExportedEvent]) -> None:
        """The same inside a transaction of the caller's."""
        told = [_values(event) for event in events]
        rows = [(*self._scope.values, *values, checksum(*values)) for values in told]
        self._database.run_many(
            f"INSERT INTO exported_event (org_id, applicant_id, {_EVENT_COLUMNS}, checksum) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            f"ON CONFLICT (org_id, applicant_id, uid) DO UPDATE SET {_TOLD_ANEW}",
            rows,
        )


def _values(event: ExportedEvent) -> tuple[str | int, ...]:
    stamps = (event.created_at.isoformat(), event.changed_at.isoformat())
    told = (event.on.isoformat(), event.title, int(event.gone))
    return (str(event.uid), event.duty, event.fingerprint, event.sequence, *stamps, *told)


def _event(row: tuple[Value, ...]) -> ExportedEvent:
    uid, duty, fingerprint, sequence, created, changed, on, title, gone = row
    return ExportedEvent(
        uid=UUID(str(uid)),
        duty=str(duty),
        fingerprint=str(fingerprint),
        sequence=int(str(sequence)),
        created_at=datetime.fromisoformat(str(created)),
        changed_at=datetime.fromisoformat(str(changed)),
        on=date.fromisoformat(str(on)),
        title=str(title),
        gone=bool(gone),
    )


class Keeping(Protocol):
    """Takes in the bytes of a file and answers their SHA-256."""

    def keep(self, content: bytes) -> str: ...


class SqlSendLedger:
    """Satisfies `services.ports.SendLedger`; the files themselves lie on the shelf."""

    def __init__(self, database: Database, scope: Scope, shelf: Keeping) -> None:
        self._database = database
        self._scope = scope
        self._shelf = shelf

    def sent(self, letter: str | None = None) -> tuple[SentKit, ...]:
        return self.read(self._database, self._scope, letter)

    @staticmethod
    def read(database: Database, scope: Scope, letter: str | None = None) -> tuple[SentKit, ...]:
        """The kits of one letter, or all of them, oldest first."""
        chosen = () if letter is None else (letter,)
        found = database.rows(
            f"SELECT {_KIT_COLUMNS}, checksum FROM sent_kit WHERE {_SCOPED} "
            f"{'AND letter=? ' if chosen else ''}ORDER BY number",
            (*scope.values, *chosen),
        )
        return tuple(_kit(_as_written(database, row)) for row in found)

    def remember_kit(
        self, letter: str, sent_on: date, folder: str, files: Mapping[str, bytes], fingerprint: str
    ) -> SentKit:
        kit = SentKit(
            number=0,
            letter=letter,
            sent_on=sent_on,
            folder=folder,
            files=tuple((name, self._shelf.keep(content)) for name, content in files.items()),
            fingerprint=fingerprint,
        )
        return self.adopt_kit(kit)

    def adopt_kit(self, kit: SentKit) -> SentKit:
        with self._database.transaction(*self._scope.values):
            numbered = _write_kit(self._database, self._scope, kit)
        SqlStore(self._database, self._scope).raise_revision()
        return numbered


def ledgers_on(
    database: Database, scope: Scope, shelf: Keeping
) -> tuple[SqlSendLedger, SqlCalendarLedger]:
    """Both ledgers on one connection."""
    return SqlSendLedger(database, scope, shelf), SqlCalendarLedger(database, scope)


def _write_kit(database: Database, scope: Scope, kit: SentKit) -> SentKit:
    """Write a kit behind those that are there, inside a transaction; returns it as numbered."""
    last = database.rows(
        f"SELECT coalesce(max(number), 0) FROM sent_kit WHERE {_SCOPED}", scope.values
    )
    number = int(str(last[0][0])) + 1
    files = json.dumps(kit.files, ensure_ascii=False)
    values = (kit.letter, kit.sent_on.isoformat(), kit.folder, files, kit.fingerprint)
    database.run(
        f"INSERT INTO sent_kit (org_id, applicant_id, {_KIT_COLUMNS}, checksum) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*scope.values, number, *values, checksum(number, *values)),
    )
    return replace(kit, number=number)


def forget_letter(database: Database, scope: Scope, letter: str) -> tuple[str, ...]:
    """Delete the kits of a letter and the words of its events; returns the kits' file hashes.

    The events themselves stay, without words: calendars have still to be told that they are gone.
    """
    kits = SqlSendLedger.read(database, scope, letter)
    database.run(
        f"DELETE FROM sent_kit WHERE letter=? AND {_SCOPED}",
        (letter, *scope.values),
    )
    calendar = SqlCalendarLedger(database, scope)
    told = [event for event in calendar.exported().values() if event.letter == letter]
    calendar.write([replace(event, title=_FORGOTTEN) for event in told])
    return tuple(sha256 for kit in kits for _, sha256 in kit.files)


def carry_over(present: Database, restored: Database, scope: Scope) -> None:
    """Let a desk that comes back still know what calendars and writers were given after it.

    Of an event the later telling stands; kits of letters that it does not have stay behind.
    """
    old, told = (SqlCalendarLedger(each, scope) for each in (restored, present))
    known = old.exported()
    later = [event for event in told.exported().values() if _is_later(event, known.get(event.uid))]
    kits = [_without_number(kit) for kit in SqlSendLedger.read(restored, scope)]
    letters = {
        str(key)
        for (key,) in restored.rows(f"SELECT key FROM letter WHERE {_SCOPED}", scope.values)
    }
    with restored.transaction(*scope.values):
        old.write(later)
        for kit in SqlSendLedger.read(present, scope):
            if kit.letter in letters and _without_number(kit) not in kits:
                _write_kit(restored, scope, kit)


def _is_later(event: ExportedEvent, known: ExportedEvent | None) -> bool:
    return known is None or (event.sequence, event.changed_at) > (known.sequence, known.changed_at)


def _without_number(kit: SentKit) -> SentKit:
    return replace(kit, number=0)


def hashes_of_kits(database: Database, scope: Scope) -> frozenset[str]:
    """Every file that a sent kit is made of."""
    kits = SqlSendLedger.read(database, scope)
    return frozenset(sha256 for kit in kits for _, sha256 in kit.files)


def _as_written(database: Database, row: tuple[Value, ...]) -> tuple[Value, ...]:
    *values, kept = row
    if kept != checksum(*values):
        raise CorruptDeskError(damaged(database.name, "a line of its ledgers is damaged"))
    return tuple(values)


def _kit(row: tuple[Value, ...]) -> SentKit:
    number, letter, sent_on, folder, files, fingerprint = row
    return SentKit(
        number=int(str(number)),
        letter=str(letter),
        sent_on=date.fromisoformat(str(sent_on)),
        folder=str(folder),
        files=tuple((str(name), str(digest)) for name, digest in json.loads(str(files))),
        fingerprint=str(fingerprint),
    )
