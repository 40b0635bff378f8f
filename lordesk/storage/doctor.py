"""What is where and whether it is sound, without a word about the person."""

import platform
import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import apsw

from lordesk import __version__
from lordesk.domain.codes import Check
from lordesk.domain.errors import LordeskError
from lordesk.storage.database import newest_schema, open_database
from lordesk.storage.store import Scope, SqliteStore

LEAST_FREE_BYTES = 100_000_000
_CLOUD_NAMES = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents")
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


def _good(name: str, message: str) -> Check:
    return Check(name=name, ok=True, message=message)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not found"


def cloud_service(path: Path) -> str | None:
    """The service whose folder the path lies in, as its parts say; None when it is local."""
    parts = [part.casefold() for part in path.parts]
    return next((name for name in _CLOUD_NAMES if any(name in part for part in parts)), None)


def _place(data: Path) -> Check:
    nearest = next((each for each in (data, *data.parents) if each.exists()), data)
    if not nearest.is_dir():
        message = "the data folder is, or lies below, something that is no folder; choose another"
        return Check(name="data folder", ok=False, message=message)
    service = cloud_service(data)
    if service is not None:
        message = f"the data folder lies in a synchronised folder ({service}); move it off"
        return Check(name="data folder", ok=False, message=message)
    return _good("data folder", "local, not in a synchronised folder")


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
            records = SqliteStore(opened, Scope()).load()
        finally:
            opened.close()
    except LordeskError as error:
        message = error.message.replace(str(path), "the database")
        return Check(name="database", ok=False, message=message)
    counts = f"{len(records.letters)} letters, {len(records.writers)} writers"
    size = f"{path.stat().st_size // 1000:,} kB"
    return _good("database", f"sound; schema {newest_schema()}, {size}, {counts}")
