"""One data folder: its database, snapshots and lock, opened by a window or a command."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.errors import Remedy, StorageError
from lordesk.storage.database import SqliteDatabase, empty_database, open_database
from lordesk.storage.window_lock import WindowLock

if TYPE_CHECKING:
    from lordesk.domain.erasure import Erasure
    from lordesk.domain.opening import Opening
    from lordesk.domain.snapshot import Snapshot
    from lordesk.storage.snapshots import FolderSnapshots

DATABASE_NAME = "lordesk.db"


class DeskFolder:
    """Opens the database when it is first needed, and only after the checks."""

    def __init__(self, data: Path, now: Callable[[], datetime]) -> None:
        self.data = data
        self.path = data / DATABASE_NAME
        self.lock = WindowLock(data)
        self._now = now
        self._database: SqliteDatabase | None = None
        self.migrated_behind: Snapshot | None = None
        self._begins_anew = False
        self._is_erased = False
        self._only_looks = False

    def only_look(self) -> None:
        """Leave a folder without a desk as it is: nothing will be kept there."""
        self._only_looks = True

    @cached_property
    def snapshots(self) -> "FolderSnapshots":
        from lordesk.storage.snapshots import FolderSnapshots

        return FolderSnapshots(self.path, self.data / "snapshots", self.lock)

    @property
    def is_gone(self) -> bool:
        """Whether the file of a desk that has snapshots is not there."""
        is_missing = not self._begins_anew and not self.path.exists()
        return is_missing and bool(self.snapshots.known())

    @property
    def _is_new(self) -> bool:
        """Whether no desk is there yet, and no file stands where its folder would be."""
        there = next(place for place in (self.path, *self.path.parents) if place.exists())
        return there != self.path and there.is_dir()

    @property
    def database(self) -> SqliteDatabase:
        """The open database. Raises StorageError when it is damaged, gone, newer or away."""
        if self._database is None:
            if self._is_erased:
                raise StorageError(f"Everything in {self.data} was erased. Start lordesk anew.")
            if self.is_gone:
                raise StorageError(self._gone(), remedy=Remedy.SNAPSHOTS)
            self._database = (
                empty_database(self.path)
                if self._only_looks and self._is_new
                else open_database(self.path, before_migration=self._keep)
            )
        return self._database

    def open_for_window(self) -> "Opening":
        """Take the lock, open, read everything once, and make the snapshot that is due.

        May be called again after any outcome; only Fresh and Opened leave the desk open.
        """
        from lordesk.storage.window_opening import open_for_window

        return open_for_window(self, self._now())

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
        """Release the file and the lock."""
        self._let_go()
        self.lock.release()

    def _gone(self) -> str:
        return f"{self.path} is gone, but its snapshots are there. Choose one and bring it back."

    def _keep(self) -> None:
        self.migrated_behind = self.snapshots.keep_before_migration(self._now())

    def _let_go(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
