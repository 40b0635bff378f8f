"""Reports where everything is and whether it is sound, without personal data."""

import platform
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import apsw

from lordesk import __version__
from lordesk.domain.codes import Check
from lordesk.domain.errors import LordeskError
from lordesk.folder_swap import torn
from lordesk.paths import UNFINISHED
from lordesk.storage.database import SqliteDatabase, open_database
from lordesk.storage.places import place_of
from lordesk.storage.schema import newest_schema, schema_of
from lordesk.storage.snapshot_files import SnapshotFiles
from lordesk.storage.store import Scope, SqlStore

LEAST_FREE_BYTES = 100_000_000
_PACKAGES = ("PySide6-Essentials", "reportlab", "python-docx", "icalendar", "pikepdf")


def diagnose(data: Path, database: Path) -> tuple[Check, ...]:
    """Every check, in the order a person would ask."""
    return tuple(_checks(data, database))


def _checks(data: Path, database: Path) -> Iterator[Check]:
    system = f"{platform.system()} {platform.release()}"
    yield _good("program", f"lordesk {__version__}, Python {platform.python_version()}, {system}")
    libraries = f"SQLite {apsw.sqlite_lib_version()}, APSW {apsw.apsw_version()}"
    yield _good("database library", libraries)
    yield _good("packages", ", ".join(f"{name} {_version(name)}" for name in _PACKAGES))
    yield _place(data)
    yield _space(data)
    yield _database(database)
    yield _snapshots(data, database)
    yield _kits(data)


def _good(name: str, message: str) -> Check:
    return Check(name=name, ok=True, message=message)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not found"


def _place(data: Path) -> Check:
    place = place_of(data)
    message = place.warning or "local, not in a synchronised folder"
    if place.wants_moving:
        message = f"{message} “lordesk move” does that and keeps the old folder until you say so."
    return Check(name="data folder", ok=place.is_safe, message=message)


def _space(data: Path) -> Check:
    folder = next((each for each in (data, *data.parents) if each.exists()), data)
    free = shutil.disk_usage(folder).free
    return Check(
        name="free space", ok=free >= LEAST_FREE_BYTES, message=f"{free // 1_000_000:,} MB free"
    )


def _database(path: Path) -> Check:
    if not path.exists():
        return _good("database", "none yet; it is made with the first record")
    try:
        opened = open_database(path, read_only=True)
        try:
            found = _contents(opened)
        finally:
            opened.close()
    except LordeskError as error:
        message = error.message.replace(str(path), "the database")
        return Check(name="database", ok=False, message=message)
    size = f"{path.stat().st_size // 1000:,} kB"
    return _good("database", f"sound; {size}, {found}")


def _contents(opened: SqliteDatabase) -> str:
    schema = schema_of(opened)
    if schema < newest_schema():
        return f"schema {schema}, brought up to schema {newest_schema()} at the next opening"
    records = SqlStore(opened, Scope()).load()
    counts = f"{len(records.letters)} letters, {len(records.writers)} writers"
    return f"schema {schema}, {counts}"


def _snapshots(data: Path, database: Path) -> Check:
    known = SnapshotFiles(data / "snapshots").known()
    if not known:
        return _good("snapshots", "none yet")
    if not database.exists():
        message = f"{len(known)}, but the database is gone; restore one of them"
        return Check(name="snapshots", ok=False, message=message)
    newest = known[0]
    if _revision(database) < newest.revision:
        message = "the database is older than the newest one; something put an old file there"
        return Check(name="snapshots", ok=False, message=message)
    message = f"{len(known)}, the newest of {newest.made_at:%Y-%m-%d} with {newest.total} records"
    return _good("snapshots", message)


def _revision(database: Path) -> int:
    """The desk's revision; above every snapshot's if it cannot be read."""
    try:
        opened = open_database(database, read_only=True)
    except LordeskError:
        return sys.maxsize
    try:
        return SqlStore(opened, Scope()).revision()
    except LordeskError:
        return sys.maxsize
    finally:
        opened.close()


def _kits(data: Path) -> Check:
    count = torn(data / UNFINISHED)
    if not count:
        return _good("kits", "none was cut short")
    message = (
        f"{count} cut short while taking the place of an older one; open the window or make a kit, "
        "and the older one is put back"
    )
    return Check(name="kits", ok=False, message=message)
