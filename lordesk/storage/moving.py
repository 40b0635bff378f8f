"""Moves a desk to another folder: copy, compare, switch. The old copy stays."""

import hashlib
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lordesk import paths
from lordesk.domain.erasure import Erasure, PartKind
from lordesk.domain.errors import RefusedError, StorageError
from lordesk.domain.place import PlaceKind
from lordesk.files import complaint
from lordesk.folder_swap import replacing
from lordesk.move_notes import FROM, TO, Moved, moved_from, moved_to, note
from lordesk.storage.database import SqliteDatabase, copy_database, open_database
from lordesk.storage.erasure import PATTERNS, erase
from lordesk.storage.places import place_of
from lordesk.storage.store import Scope, SqlStore
from lordesk.storage.window_lock import WindowLock

_DATABASE = "lordesk.db"
_DAMAGED = ".damaged-"
_LEFT_BEHIND = frozenset({PartKind.TRACES})
_UNUSABLE = frozenset({PlaceKind.UNWRITABLE, PlaceKind.NO_FOLDER})
_CHUNK = 1 << 20
_NAMES_TRIED = 9


def place_for(data: Path, wanted: Path | None = None) -> Path:
    """A free, local folder for the desk: the one wanted, else the platform's own or one beside it.

    Raises RefusedError or StorageError with the reason when there is none.
    """
    _require_reason(data, wanted)
    target = _free_folder(wanted)
    here = Path(os.path.realpath(data))
    if target.is_relative_to(here) or here.is_relative_to(target):
        raise RefusedError(f"{target} and {data} lie in one another. Name another folder.")
    place = place_of(target)
    if place.kind in _UNUSABLE:
        raise StorageError(_unusable(target))
    if not place.is_safe:
        raise RefusedError(f"{target} will not do: {place.warning} Name another folder.")
    return target


def _free_folder(wanted: Path | None) -> Path:
    """The first one with nothing in it, where its links lead: a link is no folder to swap."""
    own = paths.default_data_folder()
    numbered = (own.with_name(f"{own.name}-{number}") for number in range(2, _NAMES_TRIED))
    named = (own, *numbered) if wanted is None else (wanted,)
    tried = [Path(os.path.realpath(each)) for each in named]
    target = next((each for each in tried if _is_free(each)), None)
    if target is None:
        raise RefusedError(f"{tried[0]} holds something already. Name a new or an empty folder.")
    return target


def _require_reason(data: Path, wanted: Path | None) -> None:
    left = old_copy(data)
    if left is not None:
        raise RefusedError(f"The copy of the last move is still in {left}. Remove it first.")
    if wanted is None and place_of(data).is_safe:
        raise RefusedError(f"The desk lies in a local folder already, {data}. Nothing was moved.")


def move_desk(
    data: Path,
    target: Path,
    is_cancelled: Callable[[], bool] = lambda: False,
    lock: WindowLock | None = None,
) -> Moved:
    """Copy all that lordesk keeps, prove the copy equal, and lead every start there.

    No process can write to the desk meanwhile, and none to the old copy afterwards. Raises
    StorageError with everything as it was when a step fails or it is cancelled before the switch.
    `lock` is that of the window whose desk it is.
    """
    (lock or WindowLock(data)).require_free("moved")
    data = data.absolute()
    with _opened(data / _DATABASE) as database, database.transaction(), _explained(target):
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _taken_back_if_it_fails(data, target):
            with replacing(target) as new:
                moved = _filled(data, new, target, is_cancelled)
                _copy_desk(data / _DATABASE, new / _DATABASE)
                note(new, FROM, data)
                if is_cancelled():
                    raise StorageError("The desk was not moved. Everything is as it was.")
            note(data, TO, target)  # from here on every start goes to the new folder
    return moved


def old_copy(data: Path) -> Path | None:
    """The folder where the copy still lies that this desk was moved from."""
    source = _source(data)
    return source if source is not None and (source / _DATABASE).exists() else None


def remove_old_copy(data: Path) -> Erasure:
    """Remove what was left behind by the move, but for the note that leads here."""
    source = old_copy(data)
    if source is None:
        return Erasure(parts=(), others=())
    WindowLock(source).require_free("removed")
    return erase(source, keep=frozenset({TO, FROM}))


def sources(data: Path) -> tuple[Path, ...]:
    """The folders that lead here, the last one first; in that one the old copy may still be."""
    found: list[Path] = []
    folder = _source(data)
    while folder is not None and folder not in found:
        found.append(folder)
        folder = _source(folder)
    return tuple(found)


def erase_sources(folders: Iterable[Path]) -> tuple[str, ...]:
    """Remove old copies and the notes that led here; answers the paths that could not go."""
    erased = [(folder, erase(folder)) for folder in folders]
    return tuple(str(folder / name) for folder, each in erased for name in each.stuck)


def _source(data: Path) -> Path | None:
    """The folder the desk came from, if its own note confirms it."""
    source = moved_from(data)
    target = moved_to(source) if source is not None else None
    return source if target is not None and _is_same(target, data) else None


def _is_same(folder: Path, other: Path) -> bool:
    return os.path.realpath(folder) == os.path.realpath(other)


@contextmanager
def _taken_back_if_it_fails(data: Path, target: Path) -> Generator[None]:
    """Removes the copy if the move fails, so that there is never a second desk."""
    try:
        yield
    except BaseException:
        (data / TO).unlink(missing_ok=True)
        if moved_from(target) == data:
            shutil.rmtree(target, ignore_errors=True)
        raise


def _is_free(folder: Path) -> bool:
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError as error:  # a name too long, or a folder that may not be looked into
        raise StorageError(_unusable(folder)) from error


def _unusable(folder: Path) -> str:
    return f"{folder} cannot be written. Check the rights, or name another folder."


def _filled(data: Path, new: Path, target: Path, is_cancelled: Callable[[], bool]) -> Moved:
    """Copy every file but the database, each read back and compared."""
    files, size = 1, (data / _DATABASE).stat().st_size
    for path in _files(data):
        if is_cancelled():
            break
        copied = _copy(path, new / path.relative_to(data))
        files, size = files + 1, size + copied
    for folder in new.rglob("*/"):
        folder.chmod(0o700)
    return Moved(source=data, target=target, files=files, size=size)


def _files(data: Path) -> Iterator[Path]:
    """The files to copy; a linked part is followed, links inside a part are not."""
    for kind, patterns in PATTERNS.items():
        names = () if kind in _LEFT_BEHIND else patterns
        for found in (path for pattern in names for path in sorted(data.glob(pattern))):
            inside = sorted(found.rglob("*")) if found.is_dir() else [found]
            for path in inside:
                is_own = path == found or not path.is_symlink()
                if is_own and path.is_file() and not _is_open(path, data):
                    yield path


def _is_open(path: Path, data: Path) -> bool:
    """The database and what SQLite or a beginning desk keeps beside it, but no damaged one."""
    is_beside = path.parent == data and path.name.startswith(_DATABASE)
    return is_beside and _DAMAGED not in path.name


def _copy(source: Path, copy: Path) -> int:
    copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as old, os.fdopen(descriptor, "wb") as new:
        digest = hashlib.sha256()
        while chunk := old.read(_CHUNK):
            digest.update(chunk)
            new.write(chunk)
        new.flush()
        os.fsync(new.fileno())
        size = new.tell()
    with copy.open("rb") as written:
        if hashlib.file_digest(written, "sha256").digest() != digest.digest():
            raise StorageError(f"{source} could not be copied whole. The desk was not moved.")
    return size


def _copy_desk(source: Path, path: Path) -> None:
    """Copies the database through SQLite, opens the copy with every check, and compares."""
    with _opened(source) as present:
        with _opened(path) as copy:
            copy_database(present, copy)
        with _opened(path) as copy:
            SqlStore(copy, Scope()).load()
            if _content(copy) != _content(present):
                raise StorageError(f"{source} could not be copied whole. It was not moved.")


def _content(database: SqliteDatabase) -> tuple[bytes, ...]:
    """All bytes except the header's counters, in which copies may differ."""
    whole = database.connection.serialize("main")
    return whole[:24], whole[28:40], whole[44:92], whole[100:]


@contextmanager
def _opened(path: Path) -> Generator[SqliteDatabase]:
    database = open_database(path)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def _explained(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(f"{complaint(target, error)} The desk was not moved.") from error
