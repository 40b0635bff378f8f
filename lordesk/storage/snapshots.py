"""Snapshots of the database in a folder beside it: made, verified, thinned out and restored."""

import hashlib
import json
import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeGuard

from lordesk import __version__
from lordesk.domain.errors import InvalidInputError, LordeskError, StorageError
from lordesk.domain.ids import Kind
from lordesk.domain.snapshot import Snapshot
from lordesk.domain.thinning import superfluous
from lordesk.files import move_into_place, sync_folder, write_atomically
from lordesk.storage.database import (
    CorruptDeskError,
    Database,
    copy_database,
    damaged,
    explained,
    open_database,
)
from lordesk.storage.store import Scope, SqliteStore

_NAME = re.compile(r"desk-(\d{8}T\d{6}Z)\.json\Z")
_STAMP = "%Y%m%dT%H%M%SZ"
_FIELDS: Mapping[str, type] = {
    "id": str,
    "made_at": str,
    "written_by": str,
    "schema": int,
    "revision": int,
    "size": int,
    "sha256": str,
    "counts": dict,
}


class FolderSnapshots:
    """Satisfies `services.ports.Snapshots`: `desk-STAMP.db`, each beside its manifest `.json`.

    The manifest is written last, so a snapshot without one was never finished; and only files with
    exactly such a name and a manifest of ours are ever removed.
    """

    def __init__(self, database: Path, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def create(self, at: datetime) -> Snapshot:
        """Copy the desk as it is now, open the copy to prove it good, then thin out old ones."""
        with _opened(self._database) as present:
            snapshot = self._copied(present, at)
        self._thin_out(at)
        return snapshot

    def create_if_changed(self, at: datetime) -> Snapshot | None:
        """A snapshot unless the newest one holds the desk as it is; None for that."""
        if not self._database.exists():
            return None
        newest = next(iter(self.known()), None)
        with _opened(self._database) as present:
            revision = SqliteStore(present, Scope()).revision()
        if newest is not None and newest.revision == revision:
            return None
        return self.create(at)

    def known(self) -> tuple[Snapshot, ...]:
        """Newest first; those without a readable manifest are left out."""
        found = (self._manifest(path) for path in sorted(self._manifests(), reverse=True))
        return tuple(snapshot for snapshot in found if snapshot is not None)

    def verify(self, id_: str) -> Snapshot:
        """Prove a snapshot unchanged and readable; StorageError says what is wrong with it."""
        snapshot = self._named(id_)
        path = self._file(id_)
        try:
            content = path.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise StorageError(f"{path} cannot be read ({reason}). Choose another one.") from error
        if hashlib.sha256(content).hexdigest() != snapshot.sha256:
            raise StorageError(f"{path} is not as it was made. Choose another snapshot.")
        with _opened(path, read_only=True) as copy:
            counts = _counts(copy)
        if counts != snapshot.counts:
            raise StorageError(f"{path} does not hold what it should. Choose another snapshot.")
        return snapshot

    def restore(self, id_: str, at: datetime) -> Snapshot | None:
        """Put a snapshot in the place of the desk; returns the snapshot made of the desk before.

        A damaged desk cannot be copied: its file is moved aside, never deleted, and None returned.
        Raises StorageError, with the desk unchanged, while another process writes to it.
        """
        self.verify(id_)
        if not self._database.exists():
            return self._put_new(id_)
        try:
            with _opened(self._database) as present:
                before = self._copied(present, at)
                with self._prepared(id_, before.revision) as ready:
                    copy_database(ready, present)
        except CorruptDeskError:
            self._move_aside(at)
            return self._put_new(id_)
        return before

    def _put_new(self, id_: str) -> None:
        with self._prepared(id_, 0) as ready:
            ready.close()
            move_into_place(ready.path, self._database)
            sync_folder(self._database.parent)

    def _copied(self, present: Database, at: datetime) -> Snapshot:
        stamp = self._free_stamp(at)
        path = self._file(stamp)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with explained(path):
            new = open_database(path.with_suffix(".new"))
            try:
                copy_database(present, new)
                counts, revision = _counts(new), SqliteStore(new, Scope()).revision()
                schema = int(str(new.rows("PRAGMA user_version")[0][0]))
                new.close()
                move_into_place(new.path, path)
            finally:
                new.close()
                new.path.unlink(missing_ok=True)
        content = path.read_bytes()
        snapshot = Snapshot(
            id=stamp,
            made_at=datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC),
            written_by=__version__,
            schema=schema,
            revision=revision,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            counts=counts,
        )
        write_atomically(path.with_suffix(".json"), _manifest_text(snapshot))
        return snapshot

    @contextmanager
    def _prepared(self, id_: str, revision: int) -> Generator[Database]:
        """A copy of a snapshot at the newest schema whose revision is past the present one."""
        path = self._folder / "restoring.db"
        path.unlink(missing_ok=True)
        write_atomically(path, self._file(id_).read_bytes())
        try:
            with _opened(path) as ready:
                SqliteStore(ready, Scope()).raise_revision(revision + 1)
                yield ready
        finally:
            path.unlink(missing_ok=True)

    def _move_aside(self, at: datetime) -> None:
        stamp = at.astimezone(UTC).strftime(_STAMP)
        for name in (f"{self._database.name}-journal", self._database.name):
            path = self._database.with_name(name)
            with suppress(FileNotFoundError):
                path.rename(self._database.with_name(f"{name}.damaged-{stamp}"))

    def _thin_out(self, now: datetime) -> None:
        snapshots = {snapshot.made_at: snapshot for snapshot in self.known()}
        newest = max(snapshots, default=None)
        for moment in superfluous(snapshots, now):
            if moment != newest:
                self._file(snapshots[moment].id).with_suffix(".json").unlink(missing_ok=True)
                self._file(snapshots[moment].id).unlink(missing_ok=True)

    def _free_stamp(self, at: datetime) -> str:
        moment = at.astimezone(UTC)
        while self._file(moment.strftime(_STAMP)).exists():
            moment += timedelta(seconds=1)
        return moment.strftime(_STAMP)

    def _named(self, id_: str) -> Snapshot:
        snapshot = next((each for each in self.known() if each.id == id_), None)
        if snapshot is None:
            raise InvalidInputError(f"There is no snapshot {id_}. See “lordesk backup list”.")
        return snapshot

    def _file(self, id_: str) -> Path:
        return self._folder / f"desk-{id_}.db"

    def _manifests(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if _NAME.match(path.name)]

    def _manifest(self, path: Path) -> Snapshot | None:
        try:
            plain = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        named = _NAME.match(path.name)
        if not _is_manifest(plain) or named is None or plain["id"] != named[1]:
            return None
        made_at = datetime.fromisoformat(str(plain["made_at"]))
        return Snapshot(**{**plain, "made_at": made_at})  # pyright: ignore[reportArgumentType]


@contextmanager
def _opened(path: Path, *, read_only: bool = False) -> Generator[Database]:
    database = open_database(path, read_only=read_only)
    try:
        yield database
    finally:
        database.close()


def _counts(database: Database) -> dict[str, int]:
    """How many records of each kind; CorruptDeskError when one is not as it was written."""
    try:
        records = SqliteStore(database, Scope()).load()
    except CorruptDeskError:
        raise
    except LordeskError as error:
        raise CorruptDeskError(damaged(database.path, "a record cannot be read")) from error
    return {str(kind): len(records.table(kind)) for kind in Kind}


def _manifest_text(snapshot: Snapshot) -> bytes:
    plain = {name: getattr(snapshot, name) for name in _FIELDS}
    plain["made_at"] = snapshot.made_at.isoformat()
    return f"{json.dumps(plain, indent=1)}\n".encode()


def _is_manifest(plain: object) -> TypeGuard[dict[str, object]]:
    return (
        isinstance(plain, dict)
        and set(plain) == set(_FIELDS)  # pyright: ignore[reportUnknownArgumentType]
        and all(isinstance(plain[name], kind) for name, kind in _FIELDS.items())
    )
