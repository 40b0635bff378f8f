"""The database file: opened with every check, never overwritten, changed only in transactions."""

import os
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from lordesk import __version__
from lordesk.domain.errors import StorageError
from lordesk.files import sync_folder

APPLICATION_ID = 0x4C4F5244
"""`LORD`: marks the file as ours, so that another program's database is never touched."""

BUSY_MILLISECONDS = 5_000
OPEN_TRIES = 5
OPEN_PAUSE_SECONDS = 0.3
SMALL_ENOUGH_FOR_A_FULL_CHECK = 20_000_000
"""Bytes up to which every page and index is checked at open; larger files get the quick check."""

_SIGN = (
    "INSERT INTO meta (name, value) VALUES ('written_by', ?) "
    "ON CONFLICT (name) DO UPDATE SET value=excluded.value"
)
_HEADER = b"SQLite format 3\x00"
_PRAGMAS = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


class CorruptDeskError(StorageError):
    """The file is damaged; it was left as it is, for a snapshot to take its place."""


class NewerDeskError(StorageError):
    """A newer lordesk wrote the file; nothing was read or changed."""


Value = str | int | float | bytes | None


class Database:
    """An open database: statements with bound values, and whole transactions.

    Every method says what went wrong in one sentence with the path (StorageError).
    """

    def __init__(self, connection: apsw.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    def rows(self, sql: str, bindings: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        with explained(self.path):
            return list(self.connection.execute(sql, bindings))  # pyright: ignore[reportUnknownMemberType]

    def run(self, sql: str, bindings: Sequence[Value] = ()) -> int:
        """The number of rows that the statement changed."""
        with explained(self.path):
            self.connection.execute(sql, bindings)  # pyright: ignore[reportUnknownMemberType]
            return self.connection.changes()

    def add(self, sql: str, bindings: Sequence[Value]) -> int:
        """The number that the database gave the new row."""
        self.run(sql, bindings)
        return self.connection.last_insert_rowid()

    def run_many(self, sql: str, bindings: Iterable[Sequence[Value]]) -> None:
        with explained(self.path):
            self.connection.executemany(sql, bindings)  # pyright: ignore[reportUnknownMemberType]

    @contextmanager
    def reading(self) -> Generator[None]:
        """One consistent view over several statements, whatever other processes write."""
        with self._between("BEGIN"):
            yield

    @contextmanager
    def transaction(self) -> Generator[None]:
        """BEGIN IMMEDIATE to COMMIT; anything raised inside rolls everything back."""
        with self._between("BEGIN IMMEDIATE"):
            yield

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


def copy_database(source: Database, target: Database) -> None:
    """Make the target hold what the source holds, in one transaction of the target."""
    with explained(target.path):
        copying = target.connection.backup("main", source.connection, "main")
        try:
            while not copying.done:
                copying.step(-1)
        finally:
            copying.finish()


def migrations() -> tuple[Path, ...]:
    """The numbered scripts, oldest first."""
    return tuple(sorted(Path(__file__).with_name("migrations").glob("[0-9]*.sql")))


def newest_schema() -> int:
    return len(migrations())


def open_database(path: Path, *, read_only: bool = False) -> Database:
    """An open, checked and current database; made when there is no file yet.

    Raises CorruptDeskError, NewerDeskError or StorageError, each naming the path and the cure.
    """
    if not path.exists() and not read_only:
        with explained(path):
            _make(path)
    _require_database(path)
    with explained(path):
        database = Database(_connect(path, read_only=read_only), path)
    try:
        schema = int(_value(database, "PRAGMA user_version"))
        _require_ours(database, schema)
        _set_pragmas(database)
        _require_whole(database)
        if not read_only and schema < newest_schema():
            migrate(database)
    except BaseException:
        database.close()
        raise
    return database


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
        database = Database(_connect(new, read_only=False), path)
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


def _set_pragmas(database: Database) -> None:
    for pragma in _PRAGMAS:
        database.rows(pragma)


def _connect(path: Path, *, read_only: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    for attempt in range(OPEN_TRIES):
        try:
            connection = apsw.Connection(str(path), flags=flags)
        except (apsw.CantOpenError, apsw.IOError):
            if attempt == OPEN_TRIES - 1:
                raise
            time.sleep(OPEN_PAUSE_SECONDS)
        else:
            connection.set_busy_timeout(BUSY_MILLISECONDS)
            return connection
    raise AssertionError


def migrate(database: Database) -> None:
    """Run the scripts that are not yet in, each in a transaction that also checks the result."""
    for number, script in enumerate(migrations(), start=1):
        with database.transaction():
            if int(_value(database, "PRAGMA user_version")) >= number:
                continue
            database.run(script.read_text(encoding="utf-8"))
            database.rows(f"PRAGMA application_id={APPLICATION_ID}")
            database.rows(f"PRAGMA user_version={number}")
            database.run(_SIGN, (__version__,))
            problems = database.rows("PRAGMA foreign_key_check")
            if problems or _value(database, "PRAGMA integrity_check") != "ok":
                message = f"{script.name} left the database unsound."
                raise StorageError(message)


def _value(database: Database, sql: str) -> str:
    found = database.rows(sql)
    return str(found[0][0]) if found else ""


def _require_database(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(len(_HEADER))
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(f"{path} cannot be read ({reason}). Check the folder.") from error
    if not head:
        raise CorruptDeskError(damaged(path, "it is empty"))
    if head != _HEADER and not path.with_name(f"{path.name}-journal").exists():
        raise CorruptDeskError(damaged(path, "it is no database"))


def _require_ours(database: Database, schema: int) -> None:
    path = database.path
    if int(_value(database, "PRAGMA application_id")) != APPLICATION_ID:
        raise CorruptDeskError(damaged(path, "it is not a desk of lordesk"))
    if schema > newest_schema():
        writer = _value(database, "SELECT value FROM meta WHERE name='written_by'")
        raise NewerDeskError(
            f"{path} was written by lordesk {writer}, newer than this {__version__} (schema "
            f"{schema}, known {newest_schema()}). Nothing was changed; install the newer version."
        )


def _require_whole(database: Database) -> None:
    path = database.path
    is_small = path.stat().st_size <= SMALL_ENOUGH_FOR_A_FULL_CHECK
    check = "PRAGMA integrity_check(1)" if is_small else "PRAGMA quick_check(1)"
    found = _value(database, check)
    if found != "ok":
        raise CorruptDeskError(damaged(path, "its pages are damaged"))
    if database.rows("PRAGMA foreign_key_check"):
        raise CorruptDeskError(damaged(path, "its history is incomplete"))


def damaged(path: Path, why: str) -> str:
    return (
        f"{path} cannot be opened: {why}. It was left as it is; "
        "choose a snapshot with “lordesk backup list” and “lordesk backup restore”."
    )


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn what SQLite says into one sentence with the path and the cure."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError, UnicodeDecodeError) as error:
        raise CorruptDeskError(damaged(path, "its pages are damaged")) from error
    except apsw.Error as error:
        raise StorageError(_sentence(path, error)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(f"{path} cannot be used ({reason}). Check the folder.") from error


def _sentence(path: Path, error: apsw.Error) -> str:
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
