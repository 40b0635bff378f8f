"""What the desk needs from outside, as small protocols that storage satisfies by shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path
    from uuid import UUID

    from lordesk.domain.adjustable import ShippedRules
    from lordesk.domain.adjustable_rows import OrderRule
    from lordesk.domain.adjustable_value import Adjustable
    from lordesk.domain.bin import Removed
    from lordesk.domain.calendar_ledger import ExportedEvent
    from lordesk.domain.catalogue import Catalogue
    from lordesk.domain.changes import ChangeSet
    from lordesk.domain.guard.lexicon import GuardLexicon
    from lordesk.domain.history import HistoryAction, Reach, SentKit, Step, StepName, Touch
    from lordesk.domain.ids import Kind
    from lordesk.domain.own_rules import OwnRules
    from lordesk.domain.records import Records
    from lordesk.domain.roster import KeptDigest, RosterDigest
    from lordesk.domain.settable import Settable
    from lordesk.domain.snapshot import Snapshot
    from lordesk.domain.wording.rules import WordingRules


class Store(Protocol):
    """One applicant's records, kept."""

    def load(self) -> Records: ...

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        """Write the rows and the history in one transaction; on return it is on disk.

        `changes` is already inverted for an undo. DO drops what the same person could redo; UNDO
        and REDO turn the step of that `number`. Raises StaleChangeError when another process
        changed one of the rows or turned the step, StorageError otherwise; after either nothing
        has changed.
        """
        ...

    def reach(self) -> Reach:
        """What whoever uses this store did last; steps of others are theirs to take back."""
        ...

    def step(self, number: int) -> Step:
        """As first performed. Raises StaleChangeError when it is there no longer."""
        ...

    def steps(self, limit: int) -> tuple[Step, ...]:
        """The newest steps first."""
        ...

    def names(self, limit: int) -> tuple[StepName, ...]:
        """The same without what they changed, which takes long to read."""
        ...

    def revision(self) -> int:
        """A number that differs after any process has changed the records."""
        ...


class Archive(Protocol):
    """What undo does not reach: removed records, the history of each, and their end."""

    def removed(self, records: Records) -> tuple[Removed, ...]:
        """Records that the history knows and the desk has no longer, each as it was last."""
        ...

    def touches(self, kind: Kind, key: str) -> tuple[Touch, ...]:
        """What happened to one record, newest first."""
        ...

    def newest(self) -> datetime | None:
        """The moment of the newest step."""
        ...

    def reaches_before(self, moment: datetime) -> bool:
        """Whether the oldest step was made before that."""
        ...

    def purge(self, until: datetime) -> Collection[str]:
        """Delete the steps from before; returns attachments that nothing names any longer."""
        ...

    def forget(self, names: Collection[tuple[Kind, str]]) -> Collection[str]:
        """Delete all that is known of removed records, with the steps that touched them.

        Steps before the last of those can no longer be undone. Returns attachments that nothing
        names any longer.
        """
        ...


class Shelf(Protocol):
    """Files kept with the desk under the SHA-256 of their bytes (lower-case hex)."""

    def keep(self, content: bytes) -> str: ...

    def fetch(self, sha256: str) -> bytes | None: ...


class DiscardingShelf(Shelf, Protocol):
    """A shelf that deletes, too."""

    def discard(self, sha256: str) -> None:
        """Delete the file, if it is there."""
        ...


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

    def holding(self, names: Collection[tuple[Kind, str]]) -> tuple[Snapshot, ...]:
        """Those that hold one of the records, or its history."""
        ...

    def forget(self, ids: tuple[str, ...]) -> None:
        """Delete them, because they hold what is to be gone for good."""
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

    def adopt_kit(self, kit: SentKit) -> SentKit:
        """Remember a kit whose files are on the shelf already; returns it as numbered."""
        ...


class OwnRulesBook(Protocol):
    """The values of the rules that the user has set, kept in a file beside the desk."""

    @property
    def known(self) -> Mapping[str, Adjustable]: ...
    @property
    def orders(self) -> tuple[OrderRule, ...]: ...
    def settable(self, values: Mapping[str, object]) -> Settable:
        """What can be set where these values stand: they may add specialties."""
        ...

    @property
    def shipped(self) -> ShippedRules: ...
    @property
    def own(self) -> OwnRules: ...
    @property
    def file(self) -> Path: ...
    def catalogue_in(self, language: str) -> Catalogue:
        """The rules as they are read in a language; English where none ship in it."""
        ...

    def known_in(self, language: str) -> Mapping[str, Adjustable]:
        """Every value that may be set, with its words in a language."""
        ...

    def read(self, text: str) -> OwnRules:
        """What of a file's text could hold here; nothing is kept."""
        ...

    def trial(self, own: OwnRules, language: str = "") -> Catalogue:
        """The rules as they would be with other values; nothing is kept."""
        ...

    def guard(self, own: OwnRules | None = None) -> GuardLexicon:
        """What the guard knows, with the user's words: as they are kept, or those given."""
        ...

    def wording(self, own: OwnRules | None = None) -> WordingRules: ...
    def shipped_words(self, group: str) -> tuple[str, ...]:
        """lordesk's words of a list of the wording check, by the place of its group."""
        ...

    def keep(self, own: OwnRules) -> None: ...
    def keep_text(self, text: str) -> None: ...
    def text(self) -> str: ...
    def look_again(self) -> bool:
        """Whether the file changed since it was read; it is then read anew."""
        ...


class RosterBook(Protocol):
    """The kept digests of an office's desks."""

    def kept(self) -> Sequence[KeptDigest]: ...

    def keep(self, applicant: str, digest: RosterDigest, revision: int, on: date) -> None: ...
