"""The database file: opened with every check, never overwritten, changed only in transactions."""

import os
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from lordesk import __version__
from lordesk.domain.errors import StorageError
from lordesk.domain.tidy import excerpt
from lordesk.files import sync_folder
from lordesk.move_notes import TO, moved_to
from lordesk.storage.schema import APPLICATION_ID, migrate, newest_schema, schema_of, value_of
from lordesk.storage.sql import CorruptDeskError, NewerDeskError, Value, damaged

_LONGEST_PATH = 500
"""Bytes of a path that SQLite opens, with room for its journal's ending."""

BUSY_MILLISECONDS = 5_000
OPEN_TRIES = 8
OPEN_PAUSE_SECONDS = 0.4
SMALL_ENOUGH_FOR_A_FULL_CHECK = 20_000_000
"""Bytes up to which every page and index is checked at open; larger files get the quick check."""

_PRAGMAS = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


class SqliteDatabase:
    """Satisfies `storage.sql.Database` over a file."""

    def __init__(self, connection: apsw.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    @property
    def name(self) -> str:
        return str(self.path)

    @property
    def is_read_only(self) -> bool:
        """Whether the file or its folder forbids writing, or that was asked for."""
        return self.connection.readonly("main")

    def rows(self, sql: str, bindings: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        with explained(self.path):
            return list(self.connection.execute(sql, bindings))  # pyright: ignore[reportUnknownMemberType] - apsw leaves its bindings open

    def run(self, sql: str, bindings: Sequence[Value] = ()) -> int:
        """The number of rows that the statement changed."""
        with explained(self.path):
            self.connection.execute(sql, bindings)  # pyright: ignore[reportUnknownMemberType] - apsw leaves its bindings open
            return self.connection.changes()

    def run_many(self, sql: str, bindings: Iterable[Sequence[Value]]) -> None:
        with explained(self.path):
            self.connection.executemany(sql, bindings)  # pyright: ignore[reportUnknownMemberType] - apsw leaves its bindings open

    @contextmanager
    def reading(self) -> Generator[None]:
        """One consistent view over several statements, whatever other processes write."""
        with self._between("BEGIN"):
            yield

    @contextmanager
    def transaction(self, *scope: str) -> Generator[None]:
        """BEGIN IMMEDIATE to COMMIT; anything raised inside rolls everything back."""
        del scope  # the whole file waits for one writer
        with self._between("BEGIN IMMEDIATE"):
            require_here(self.path)
            yield

    @contextmanager
    def held(self) -> Generator[None]:
        """Locks the file against all other processes, across several transactions."""
        self.rows("PRAGMA locking_mode=EXCLUSIVE")
        try:
            with self._between("BEGIN EXCLUSIVE"):
                require_here(self.path)
            yield
        finally:
            with suppress(StorageError):  # closing lets go of it, too
                self.rows("PRAGMA locking_mode=NORMAL")
                self.rows("PRAGMA schema_version")  # SQLite lets go at the next reading

    @contextmanager
    def _between(self, begin: str) -> Generator[None]:
        self.run(begin)
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.run("ROLLBACK")
            raise

    def close(self) -> None:
        self.connection.close()


def copy_database(source: SqliteDatabase, target: SqliteDatabase) -> None:
    """Make the target hold what the source holds, in one transaction of the target."""
    with explained(target.path):
        copying = target.connection.backup("main", source.connection, "main")
        try:
            while not copying.done:
                copying.step(-1)
        finally:
            copying.finish()


def open_database(
    path: Path, *, read_only: bool = False, before_migration: Callable[[], object] | None = None
) -> SqliteDatabase:
    """An open, checked and current database; made when there is no file yet.

    An older one is migrated after `before_migration` was called; with `read_only` it is left old.
    Raises CorruptDeskError, NewerDeskError or StorageError, each naming the path and the cure.
    """
    if not read_only:
        require_here(path)
    if not path.exists() and not read_only:
        with explained(path):
            _make(path)
    database = SqliteDatabase(_reached(path, read_only=read_only), path)
    try:
        schema = schema_of(database)
        _require_ours(database, schema)
        _set_pragmas(database)
        _require_whole(database)
        if schema < newest_schema() and not database.is_read_only:
            if before_migration is not None:
                before_migration()
            migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def empty_database(path: Path) -> SqliteDatabase:
    """An empty desk in memory, for a look at a folder that has none yet; nothing is written."""
    database = SqliteDatabase(apsw.Connection(":memory:"), path)
    migrate(database)
    return database


def require_here(path: Path) -> None:
    """StorageError when the desk was moved to another folder and only its old copy is here."""
    target = moved_to(path.parent)
    if target is not None:
        raise StorageError(
            f"The desk of {path.parent} was moved to {target}. Nothing is written to the old copy. "
            f"Start lordesk again; if that folder is gone, delete {path.parent / TO} to go on here."
        )


def _make(path: Path) -> None:
    """Build the file under another name and link it in whole.

    A process that dies leaves no half-made desk; of several at once the first one's file is used.
    """
    import tempfile  # noqa: PLC0415 - needed once in the life of a desk, and start-up counts

    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}-", suffix=".new")
    os.close(descriptor)
    new = Path(name)
    try:
        database = SqliteDatabase(_connect(new, read_only=False), path)
        try:
            _set_pragmas(database)
            migrate(database)
        finally:
            database.close()
        link_unless_there(new, path)
    finally:
        new.unlink(missing_ok=True)


def link_unless_there(new: Path, path: Path) -> None:
    """Give a finished file its name, never replacing one that came first."""
    with suppress(FileExistsError):
        try:
            os.link(new, path)
        except (NotImplementedError, PermissionError):  # FAT, some network drives
            if not path.exists():
                new.rename(path)
    sync_folder(path.parent)


def _set_pragmas(database: SqliteDatabase) -> None:
    for pragma in _PRAGMAS:
        database.rows(pragma)


def _reached(path: Path, *, read_only: bool) -> apsw.Connection:
    """The connection; retried for seconds, since virus scanners and clouds lock files."""
    with explained(path):
        for _ in range(OPEN_TRIES - 1):
            with suppress(apsw.CantOpenError, apsw.IOError, PermissionError):
                _require_content(path)
                return _connect(path, read_only=read_only)
            time.sleep(OPEN_PAUSE_SECONDS)
        _require_content(path)
        return _connect(path, read_only=read_only)


def _connect(path: Path, *, read_only: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(str(path), flags=flags)
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    return connection


def _require_content(path: Path) -> None:
    """Refuses an empty file, which SQLite would take for a new database.

    The file is never opened beside SQLite: as POSIX has it, closing any handle of a file lets go
    of all locks that the process holds on it, those of a transaction under way among them.
    """
    if path.stat().st_size == 0:
        raise CorruptDeskError(damaged(str(path), "it is empty"))


def _require_ours(database: SqliteDatabase, schema: int) -> None:
    path = database.path
    if int(value_of(database, "PRAGMA application_id")) != APPLICATION_ID:
        raise CorruptDeskError(damaged(str(path), "it is not a desk of lordesk"))
    if schema > newest_schema():
        writer = value_of(database, "SELECT value FROM meta WHERE name='written_by'")
        raise NewerDeskError(
            f"{path} was written by lordesk {writer}, newer than this {__version__} (schema "
            f"{schema}, known {newest_schema()}). Nothing was changed; install the newer version."
        )


def _require_whole(database: SqliteDatabase) -> None:
    path = database.path
    is_small = path.stat().st_size <= SMALL_ENOUGH_FOR_A_FULL_CHECK
    check = "PRAGMA integrity_check(1)" if is_small else "PRAGMA quick_check(1)"
    found = value_of(database, check)
    if found != "ok":
        raise CorruptDeskError(damaged(str(path), "its pages are damaged"))
    if database.rows("PRAGMA foreign_key_check"):
        raise CorruptDeskError(damaged(str(path), "its history is incomplete"))


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Turns an SQLite error into one sentence with the path and the remedy."""
    try:
        yield
    except apsw.NotADBError as error:
        raise CorruptDeskError(damaged(str(path), "it is no database")) from error
    except (apsw.CorruptError, UnicodeDecodeError) as error:
        raise CorruptDeskError(damaged(str(path), "its pages are damaged")) from error
    except apsw.Error as error:
        raise StorageError(_sentence(path, error)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(f"{path} cannot be used ({reason}). Check the folder.") from error


def _sentence(path: Path, error: apsw.Error) -> str:
    if isinstance(error, apsw.CantOpenError) and len(os.fsencode(path)) > _LONGEST_PATH:
        shown = excerpt(str(path))
        return f"{shown} has a path too long for a database. Choose a folder with a shorter one."
    cures: tuple[tuple[type[apsw.Error], str], ...] = (
        (apsw.BusyError, "is in use by another lordesk. Wait for it or close it, and try again."),
        (apsw.LockedError, "is in use by another lordesk. Wait for it or close it, and try again."),
        (apsw.FullError, "cannot grow: the disk is full. Free some space and repeat the step."),
        (apsw.ReadOnlyError, "cannot be written. Check the rights of the folder."),
        (apsw.CantOpenError, "cannot be opened. Check that the folder exists and is yours."),
        (apsw.IOError, "could not be read or written by the disk. Check it, and try again."),
    )
    for kind, cure in cures:
        if isinstance(error, kind):
            return f"{path} {cure} Nothing saved is lost."
    return f"{path} could not be used ({error}). Nothing saved is lost."
