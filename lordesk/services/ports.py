"""What the desk needs from outside, as small protocols that storage satisfies by shape."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.changes import ChangeSet
from lordesk.domain.history import Move, Reach, SentKit, Step
from lordesk.domain.records import Records
from lordesk.domain.snapshot import Snapshot


class Store(Protocol):
    """One applicant's records, kept."""

    def load(self) -> Records: ...

    def save(self, changes: ChangeSet, move: Move, at: datetime) -> None:
        """Write the rows and the history in one transaction; on return it is on disk.

        `changes` is already inverted for an undo. DO drops what could be redone. Raises
        StaleChangeError when another process changed one of the rows, StorageError otherwise;
        after either nothing has changed.
        """
        ...

    def reach(self) -> Reach: ...

    def steps(self, limit: int) -> tuple[Step, ...]:
        """The newest steps first."""
        ...

    def revision(self) -> int:
        """A number that differs after any process has changed the records."""
        ...


class Shelf(Protocol):
    """Files kept with the desk under the SHA-256 of their bytes (lower-case hex)."""

    def keep(self, content: bytes) -> str: ...

    def fetch(self, sha256: str) -> bytes | None: ...


class CalendarLedger(Protocol):
    """What was exported to calendars; never undone, since calendars do not forget."""

    def exported(self) -> Mapping[UUID, ExportedEvent]: ...

    def remember(self, events: Iterable[ExportedEvent]) -> None: ...


class Snapshots(Protocol):
    """Copies of the whole desk at one moment, newest first."""

    def create(self, at: datetime, reason: str = "") -> Snapshot: ...

    def create_if_changed(self, at: datetime, reason: str = "") -> Snapshot | None:
        """Before something risky: None when the newest snapshot holds the desk as it is."""
        ...

    def create_if_due(self, at: datetime) -> Snapshot | None:
        """The automatic one: None when nothing changed, or the newest is not yet half an hour."""
        ...

    def known(self) -> tuple[Snapshot, ...]: ...

    def verify(self, id_: str) -> Snapshot:
        """StorageError when it is not as it was made, InvalidInputError when there is none."""
        ...

    def records_in(self, id_: str) -> Records:
        """What it holds, to look at before it is brought back."""
        ...

    def restore(self, id_: str, at: datetime) -> Snapshot | None:
        """Put it in the desk's place; returns the snapshot made of the desk as it was before.

        None when the desk was damaged: its file is then moved aside.
        """
        ...


class SendLedger(Protocol):
    """Kits that were sent, kept bit for bit; never undone."""

    def sent(self, letter: str | None = None) -> tuple[SentKit, ...]: ...

    def remember_kit(
        self, letter: str, sent_on: date, folder: str, files: Mapping[str, bytes], fingerprint: str
    ) -> SentKit: ...
