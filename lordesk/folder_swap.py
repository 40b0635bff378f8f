"""Replaces a folder by a finished new one, and repairs what an interrupted replacement left."""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.file_lock import try_lock
from lordesk.files import distinct_name, move_into_place, sync_folder, write_atomically

_PREFIX = ".lordesk-"
_MARK, _NEW, _OLD = "for", "new", "old"
_YOUNG_SECONDS = 3600


@contextmanager
def replacing(folder: Path, notes: Path | None = None) -> Generator[Path]:
    """An empty folder to fill; when the block ends well, it takes the place of `folder`.

    A folder that was there stays until then. Should the process die between the two renames, the
    old one lies hidden beside its place, and `mend_in` puts it back. Raises OSError.
    """
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file has that name", str(folder))
    beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=_PREFIX))
    with ExitStack() as leaving:
        leaving.callback(_clear, beside, folder)
        mark = os.open(beside / _MARK, os.O_RDWR | os.O_CREAT, 0o600)
        leaving.callback(os.close, mark)
        os.write(mark, os.fsencode(folder.name))
        try_lock(mark)  # held while we live, so that others see it
        new = beside / _NEW
        new.mkdir(mode=0o700)
        yield new
        os.fsync(mark)
        for each in (*new.rglob("*/"), new, beside):
            sync_folder(each)
        with _noted(beside, notes if folder.exists() else None):
            _swap(beside, folder)


def mend_in(parent: Path) -> None:
    """Put right what dead processes left in that folder.

    An old folder goes back when its place is empty. Nothing that may be the only copy is deleted.
    """
    for beside in parent.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            _mend(beside)


def mend_noted(notes: Path) -> None:
    """The same wherever the notes lead; what cannot be reached now waits for the next time."""
    for note, beside in _notes(notes):
        with suppress(OSError):
            _mend(beside)
        if beside.parent.is_dir() and not beside.exists():
            with suppress(OSError):
                note.unlink(missing_ok=True)


def torn(notes: Path) -> int:
    """How many folders lie beside their place, because a process died while swapping."""
    return sum((beside / _OLD).is_dir() for _, beside in _notes(notes))


def _swap(beside: Path, folder: Path) -> None:
    old = beside / _OLD
    had_one = folder.exists()
    if had_one:
        move_into_place(folder, old)
    try:
        move_into_place(beside / _NEW, folder)
    except OSError:
        if had_one:
            with suppress(OSError):
                move_into_place(old, folder)
        raise
    sync_folder(folder.parent)


def _clear(beside: Path, folder: Path) -> None:
    """Remove what was made beside; never an old folder whose place is empty."""
    if folder.exists() or not (beside / _OLD).exists():
        shutil.rmtree(beside, ignore_errors=True)


def _mend(beside: Path) -> None:
    mark = _taken(beside)
    if mark is None:
        return
    try:
        folder = beside.parent / os.fsdecode(os.read(mark, 1_000))
        if not _is_inside(folder, beside.parent):
            return
        _bring_back(beside, folder)
    finally:
        os.close(mark)
    _clear(beside, folder)


def _taken(beside: Path) -> int | None:
    """The mark of a dead process, ours now; None while its process lives, or without a mark."""
    try:
        mark = os.open(beside / _MARK, os.O_RDWR)
    except FileNotFoundError:
        if time.time() - beside.stat().st_mtime > _YOUNG_SECONDS:
            beside.rmdir()  # an OSError when anything lies in it
        return None
    return mark if try_lock(mark) else None


def _is_inside(folder: Path, parent: Path) -> bool:
    return folder.name not in {"", ".", ".."} and folder == parent / folder.name


def _bring_back(beside: Path, folder: Path) -> None:
    old = beside / _OLD
    if not old.is_dir():
        return
    if not folder.exists():
        move_into_place(old, folder)
        sync_folder(folder.parent)
    elif (beside / _NEW).exists():
        taken = [each.name for each in folder.parent.iterdir()]
        move_into_place(old, folder.with_name(distinct_name(f"{folder.name} (before)", taken)))


@contextmanager
def _noted(beside: Path, notes: Path | None) -> Generator[None]:
    note = notes / f"{beside.name}.txt" if notes else None
    if note is not None:
        with suppress(StorageError):  # the next one that writes beside it finds it without a note
            write_atomically(note, os.fsencode(beside.absolute()))
    yield
    if note is not None:
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _notes(notes: Path) -> Iterator[tuple[Path, Path]]:
    for note in sorted(notes.glob(f"{_PREFIX}*.txt")):
        with suppress(OSError):
            beside = Path(os.fsdecode(note.read_bytes()))
            if beside.name == note.stem:
                yield note, beside
