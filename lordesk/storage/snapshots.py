"""Snapshots of the desk in a folder beside it: made, proved, compared and brought back."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Collection, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from lordesk import __version__
from lordesk.domain.errors import LordeskError, StorageError
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.snapshot import Snapshot, is_due
from lordesk.files import move_into_place, sync_folder, write_atomically
from lordesk.storage.archive import SqlArchive
from lordesk.storage.database import SqliteDatabase, copy_database, explained, open_database
from lordesk.storage.ledgers import carry_over
from lordesk.storage.schema import newest_schema, schema_of
from lordesk.storage.snapshot_files import SnapshotFiles, moment_of
from lordesk.storage.sql import CorruptDeskError, damaged
from lordesk.storage.store import Scope, SqlStore
from lordesk.storage.window_lock import WindowLock

_WORKROOM = ".making-"
_LEFT_BEHIND_AFTER_SECONDS = 3_600
"""A folder of ours this old belongs to a process that died."""


class FolderSnapshots:
    """Satisfies `services.ports.Snapshots`."""

    def __init__(self, database: Path, folder: Path, lock: WindowLock | None = None) -> None:
        self._database = database
        self._files = SnapshotFiles(folder)
        self._lock = lock or WindowLock(database.parent)

    def create(self, at: datetime, reason: str = "") -> Snapshot:
        """Copy the desk as it is now, open the copy to prove it good, then thin out old ones."""
        with self._present(at) as present:
            snapshot = self._copied(present, at, reason)
        self._files.thin_out(at)
        return snapshot

    def create_if_changed(self, at: datetime, reason: str = "") -> Snapshot | None:
        """A snapshot unless the newest one holds the desk as it is, or nothing was ever kept."""
        if not self._database.exists():
            return None
        newest = next(iter(self.known()), None)
        with self._present(at) as present:
            revision = SqlStore(present, Scope()).revision()
        if revision == (newest.revision if newest else 0):
            return None
        return self.create(at, reason)

    def create_if_due(self, at: datetime) -> Snapshot | None:
        """The automatic snapshot: when the desk changed and the newest one is not of just now."""
        newest = next(iter(self.known()), None)
        return self.create_if_changed(at, "automatic") if is_due(newest, at) else None

    def keep_before_migration(self, at: datetime) -> Snapshot:
        """Copy a desk of an older schema, and rehearse its migration on a second copy."""
        self._lock.require_free("brought up to date")
        with _opened(self._database, read_only=True) as present:
            return self._copied(present, at, f"before lordesk {__version__}")

    def known(self) -> tuple[Snapshot, ...]:
        """Newest first; those without a readable manifest are left out."""
        return self._files.known()

    def verify(self, id_: str) -> Snapshot:
        """Prove a snapshot unchanged and readable; StorageError says what is wrong with it."""
        snapshot, path = self._files.named(id_), self._files.file(id_)
        if hashlib.sha256(_content(path)).hexdigest() != snapshot.sha256:
            raise StorageError(f"{path} is not as it was made. Choose another snapshot.")
        if _counts(self.records_in(id_)) != snapshot.counts:
            raise StorageError(f"{path} does not hold what it should. Choose another snapshot.")
        return snapshot

    def records_in(self, id_: str) -> Records:
        """What a snapshot holds, to look at before it is brought back."""
        self._files.named(id_)
        with self._prepared(id_) as ready:
            return _records(ready)

    def restore(self, id_: str, at: datetime) -> Snapshot | None:
        """Put a snapshot in the place of the desk; returns the snapshot made of the desk before.

        What left the program since then stays known: exported events and sent kits.
        A damaged desk cannot be copied: its file is moved aside, never deleted, and None returned.
        Raises StorageError, with the desk unchanged, while another process has it.
        """
        self._lock.require_free("replaced")
        self.verify(id_)
        if not self._database.exists():
            return self._put_new(id_)
        try:
            with self._present(at) as present, present.held():
                before = self._copied(present, at, f"before restoring {id_}")
                with self._prepared(id_) as ready:
                    carry_over(present, ready, Scope())
                    SqlStore(ready, Scope()).raise_revision(before.revision + 1)
                    copy_database(ready, present)
        except CorruptDeskError:
            self.move_aside(at)
            return self._put_new(id_)
        return before

    def move_aside(self, at: datetime) -> Path:
        """Give a damaged file another name beside its place, so that a good one can take it."""
        stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        for name in (f"{self._database.name}-journal", self._database.name):
            path = self._database.with_name(name)
            with explained(path), suppress(FileNotFoundError):
                path.rename(self._database.with_name(f"{name}.damaged-{stamp}"))
        return self._database.with_name(f"{self._database.name}.damaged-{stamp}")

    def holding(self, names: Collection[tuple[Kind, str]]) -> tuple[Snapshot, ...]:
        """Those that hold one of the records, or its history; one that cannot be read may."""
        return tuple(snapshot for snapshot in self.known() if self._holds(snapshot, names))

    def _holds(self, snapshot: Snapshot, names: Collection[tuple[Kind, str]]) -> bool:
        try:
            with self._prepared(snapshot.id) as ready:
                records, archive = _records(ready), SqlArchive(ready, Scope())
                return any(key in records.table(k) or archive.touches(k, key) for k, key in names)
        except StorageError:
            return True

    def forget(self, ids: tuple[str, ...]) -> None:
        """Delete snapshots on the user's word, because they hold what is to be gone for good."""
        for id_ in ids:
            self._files.remove(self._files.named(id_).id)

    def _put_new(self, id_: str) -> None:
        with self._prepared(id_) as ready:
            SqlStore(ready, Scope()).raise_revision(1)
            ready.close()
            move_into_place(ready.path, self._database)
            sync_folder(self._database.parent)

    def _copied(self, present: SqliteDatabase, at: datetime, reason: str) -> Snapshot:
        with self._workroom() as room:
            copy = room / "copy.db"
            with _opened(copy) as new:
                copy_database(present, new)
                schema = schema_of(new)
            content = copy.read_bytes()
            records, revision = _proved(copy, schema)
            with explained(self._files.folder):
                stamp = self._files.claim(at)
                move_into_place(copy, self._files.file(stamp))
        snapshot = Snapshot(
            id=stamp,
            made_at=moment_of(stamp),
            written_by=__version__,
            schema=schema,
            revision=revision,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            counts=_counts(records),
            reason=reason,
        )
        self._files.finish(snapshot)
        return snapshot

    @contextmanager
    def _present(self, at: datetime) -> Generator[SqliteDatabase]:
        """The desk's own file, brought up to date behind a snapshot if need be."""
        database = open_database(
            self._database, before_migration=lambda: self.keep_before_migration(at)
        )
        try:
            yield database
        finally:
            database.close()

    @contextmanager
    def _prepared(self, id_: str) -> Generator[SqliteDatabase]:
        """A copy of a snapshot, at the newest schema."""
        content = _content(self._files.file(id_))
        with self._workroom() as room:
            write_atomically(room / "ready.db", content)
            with _opened(room / "ready.db") as ready:
                yield ready

    @contextmanager
    def _workroom(self) -> Generator[Path]:
        """A folder for files in the making, and the end of those that a dead process left."""
        folder = self._files.folder
        with explained(folder):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _sweep(folder)
            room = Path(tempfile.mkdtemp(dir=folder, prefix=_WORKROOM))
        try:
            yield room
        finally:
            shutil.rmtree(room, ignore_errors=True)


def _sweep(folder: Path) -> None:
    now = time.time()
    for path in folder.glob(f"{_WORKROOM}*"):
        with suppress(OSError):
            if abs(now - path.stat().st_mtime) > _LEFT_BEHIND_AFTER_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def _proved(copy: Path, schema: int) -> tuple[Records, int]:
    """What the copy holds; an older one is proved on a second copy that is brought up to date."""
    proof = copy
    if schema < newest_schema():
        proof = copy.with_name("proof.db")
        write_atomically(proof, copy.read_bytes())
    with _opened(proof) as database:
        return _records(database), SqlStore(database, Scope()).revision()


@contextmanager
def _opened(path: Path, *, read_only: bool = False) -> Generator[SqliteDatabase]:
    database = open_database(path, read_only=read_only)
    try:
        yield database
    finally:
        database.close()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        raise StorageError(f"{path} cannot be read ({reason}). Choose another one.") from error


def _records(database: SqliteDatabase) -> Records:
    """All of it; CorruptDeskError when a record is not as it was written."""
    try:
        return SqlStore(database, Scope()).load()
    except CorruptDeskError:
        raise
    except LordeskError as error:
        raise CorruptDeskError(damaged(database.name, "a record cannot be read")) from error


def _counts(records: Records) -> dict[str, int]:
    return {str(kind): len(records.table(kind)) for kind in Kind}
