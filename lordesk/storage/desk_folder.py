"""One data folder: its database, snapshots and lock, opened for a window or for a command."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.errors import Remedy, StorageError
from lordesk.domain.opening import (
    Damaged,
    Fresh,
    Gone,
    Newer,
    Opened,
    OpenElsewhere,
    Opening,
    Unreachable,
)
from lordesk.storage.database import SqliteDatabase, open_database
from lordesk.storage.sql import CorruptDeskError, NewerDeskError
from lordesk.storage.store import Scope, SqlStore
from lordesk.storage.window_lock import WindowLock

if TYPE_CHECKING:
    from lordesk.domain.erasure import Erasure
    from lordesk.domain.snapshot import Snapshot
    from lordesk.storage.snapshots import FolderSnapshots

DATABASE_NAME = "lordesk.db"


class DeskFolder:
    """Opens the database when it is first asked for, and only behind the checks."""

    def __init__(self, data: Path, now: Callable[[], datetime]) -> None:
        self.data = data
        self.path = data / DATABASE_NAME
        self.lock = WindowLock(data)
        self._now = now
        self._database: SqliteDatabase | None = None
        self._migrated_behind: Snapshot | None = None
        self._begins_anew = False
        self._is_erased = False

    @cached_property
    def snapshots(self) -> "FolderSnapshots":
        from lordesk.storage.snapshots import FolderSnapshots

        return FolderSnapshots(self.path, self.data / "snapshots", self.lock)

    @property
    def database(self) -> SqliteDatabase:
        """The open database. Raises StorageError when it is damaged, gone, newer or away."""
        if self._database is None:
            if self._is_erased:
                raise StorageError(f"Everything in {self.data} was erased. Start lordesk anew.")
            if self._is_gone:
                raise StorageError(self._gone(), remedy=Remedy.SNAPSHOTS)
            self._database = open_database(self.path, before_migration=self._keep)
        return self._database

    def open_for_window(self) -> Opening:
        """Take the lock, open, read everything once, and make the snapshot that is due.

        May be called again after any outcome; only Fresh and Opened leave the desk open.
        """
        try:
            if not self.lock.take():
                return OpenElsewhere(message=f"{self.data} is open in another window of lordesk.")
            outcome = self._opened()
        except StorageError as error:
            self.close()
            outcome = self._failed(error)
        return outcome

    def begin_anew(self) -> None:
        """Move what is there of a desk aside, so that the next opening makes an empty one."""
        self.lock.require_free("replaced")
        self._let_go()
        self.snapshots.move_aside(self._now())
        self._begins_anew = True

    def erase(self) -> "Erasure":
        """Remove everything of lordesk's here; it cannot be opened again by this process."""
        from lordesk.storage.erasure import erase

        self.lock.require_free("erased")
        self.close()
        self._is_erased = True
        return erase(self.data)

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self._let_go()
        self.lock.release()

    def _opened(self) -> Opening:
        from lordesk.storage.places import place_of

        is_new = not self.path.exists()
        place, database = place_of(self.data), self.database
        store = SqlStore(database, Scope())
        store.load()
        if is_new:
            self._outrun_snapshots(store)
            return Fresh(place=place)
        return Opened(
            place=place,
            is_read_only=database.is_read_only,
            warning=self._outdated(store) or self._missed(database),
            migrated_behind=self._migrated_behind,
        )

    def _outdated(self, store: SqlStore) -> str:
        """A sentence when the file is older than its newest snapshot, as a cloud may leave it."""
        newest = next(iter(self.snapshots.known()), None)
        if newest is None or store.revision() >= newest.revision:
            return ""
        return (
            f"This desk is older than its snapshot of {newest.made_at:%Y-%m-%d %H:%M} UTC with "
            f"{newest.total} records; something put an old file in its place. Bring the snapshot "
            "back under Settings, Backups and bin."
        )

    def _missed(self, database: SqliteDatabase) -> str:
        """Make the snapshot that is due; answers why it could not be made."""
        if database.is_read_only:
            return ""
        try:
            self.snapshots.create_if_due(self._now())
        except StorageError as error:
            return error.message
        return ""

    def _outrun_snapshots(self, store: SqlStore) -> None:
        """A desk begun anew counts on from the old one, so that its changes are noticed."""
        newest = next(iter(self.snapshots.known()), None)
        if newest is not None:
            store.raise_revision(newest.revision)

    def _failed(self, error: StorageError) -> Opening:
        match error:
            case CorruptDeskError():
                return Damaged(message=error.message, snapshots=self.snapshots.known())
            case NewerDeskError():
                return Newer(message=error.message)
            case _ if self._is_gone:
                return Gone(message=error.message, snapshots=self.snapshots.known())
            case _:
                return Unreachable(message=error.message)

    @property
    def _is_gone(self) -> bool:
        is_missing = not self._begins_anew and not self.path.exists()
        return is_missing and bool(self.snapshots.known())

    def _gone(self) -> str:
        return f"{self.path} is gone, but its snapshots are there. Choose one and bring it back."

    def _keep(self) -> None:
        self._migrated_behind = self.snapshots.keep_before_migration(self._now())

    def _let_go(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
