"""Writes files so that a crash never leaves half of one, and makes names every system accepts."""

import errno
import os
import re
import stat
import time
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.domain.tidy import excerpt

NAME_BYTES = 120
"""Longest file name with its extension, in UTF-8 bytes; leaves room for deep folders."""

FALLBACK_NAME = "Untitled"

_HELD_BY_ANOTHER = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation (a scanner, or an open document)."""

_PAUSES = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.7)
"""Seconds between tries on Windows: 2.5 in all."""

_LONGEST_NAME = 255
"""Bytes of a file's or a folder's own name, on nearly every system."""

_LONGEST_PATH = 259
"""Of Windows, unless its owner allowed more."""

_LEFT_BEHIND_AFTER_SECONDS = 3600
_TEMPORARY = re.compile(r"\.lordesk-[a-z0-9_]{8}\.tmp")
_PRIVATE = 0o600
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)


def write_atomically(path: Path, content: bytes) -> None:
    """Write the whole file or leave the old one as it was; missing folders are made.

    On return the bytes are on disk under `path`. A new file is readable by its owner only, an
    existing one keeps its mode, a link is followed. Raises StorageError, leaving nothing behind.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            _write_into_device(target, content)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace_with(target, content)
    except OSError as error:
        raise StorageError(complaint(path, error)) from error


def sync_folder(folder: Path) -> None:
    """Put a folder's list of names on disk, where the system can (Windows does it itself)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move_into_place(source: Path, target: Path) -> None:
    """Rename over the target, waiting a little while Windows holds it; OSError when it stays."""
    for pause in _PAUSES:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)


def safe_name(text: str, extension: str) -> str:
    """A file name that Windows, macOS and Linux all accept, made from any text.

    `extension` comes with its dot, or is empty. The text is shortened so that the name with its
    extension has at most 120 bytes, never inside a letter with its marks.
    """
    stem = _shortened(_printable(text), NAME_BYTES - len(extension.encode()))
    if _is_device(stem):
        stem = f"{_shortened(stem, NAME_BYTES - len(extension.encode()) - 1)}_"
    if _is_device(stem):
        stem = f"_{_shortened(stem, NAME_BYTES - len(extension.encode()) - 1)}"
    return f"{stem or FALLBACK_NAME}{extension}"


def stays_inside(path: str) -> bool:
    """Whether a path with slashes leads to a file below the folder it is put into, everywhere."""
    parts = path.split("/")
    return not any(part in {"", ".", ".."} for part in parts) and not set(path) & set("\\:\0")


def distinct_name(name: str, taken: Iterable[str]) -> str:
    """The name, numbered when a folder that ignores case would confuse it with one taken."""
    used = {_folded(other) for other in taken}
    stem, extension = _split(name)
    candidate, number = name, 1
    while _folded(candidate) in used:
        number += 1
        mark = f" ({number})"
        room = NAME_BYTES - len((mark + extension).encode())
        candidate = f"{_shortened(stem, room)}{mark}{extension}"
    return candidate


def _replace_with(target: Path, content: bytes) -> None:
    import tempfile  # noqa: PLC0415 - most commands write no file, and start-up counts

    _sweep(target.parent)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".lordesk-", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else _PRIVATE)
        move_into_place(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _sweep(folder: Path) -> None:
    """Remove what processes left that died while they wrote here, an hour ago or longer."""
    now = time.time()
    with suppress(OSError):
        for left in [each for each in folder.iterdir() if _TEMPORARY.fullmatch(each.name)]:
            with suppress(OSError):
                if abs(now - left.lstat().st_mtime) > _LEFT_BEHIND_AFTER_SECONDS:
                    left.unlink()


def _write_into_device(target: Path, content: bytes) -> None:
    with target.open("wb") as device:
        device.write(content)


def complaint(path: Path, error: OSError) -> str:
    """One sentence about a file or folder that could not be written, with the next step."""
    if getattr(error, "winerror", None) in _HELD_BY_ANOTHER:
        return (
            f"{path} could not be replaced; is it open in Word or another program? "
            "Close it there and repeat. The old file is unchanged."
        )
    if _is_too_long(path, error):
        shown = excerpt(str(path))
        if any(len(os.fsencode(part)) > _LONGEST_NAME for part in path.parts):
            return f"{shown} was not written: a name in it is too long. Choose a shorter one."
        return (
            f"{shown} was not written: with its folders that name is too long here. "
            "Choose a folder with a shorter path."
        )
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return f"{path} was not written: the disk is full. Free some space and repeat."
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return f"{path} was not written: the folder is read-only for you. Choose another one."
        case errno.EISDIR:
            return f"{path} is a folder. Give the name of a file."
        case errno.ENOTDIR | errno.EEXIST:
            return f"{path} was not written: a part of that path is a file. Choose another folder."
        case _:
            reason = (error.strerror or str(error)).lower()
            return f"{path} was not written: {reason}. Choose another place and repeat."


def _is_too_long(path: Path, error: OSError) -> bool:
    """Windows says of such a path that it is not found."""
    named = (path, error.filename, error.filename2)
    is_long = max(len(str(each)) for each in named) > _LONGEST_PATH
    return error.errno == errno.ENAMETOOLONG or (error.errno == errno.ENOENT and is_long)


def _printable(text: str) -> str:
    spaced = " ".join(text.split())
    letters = (_letter(each) for each in unicodedata.normalize("NFC", spaced))
    joined = unicodedata.normalize("NFC", "".join(letters))
    return " ".join(joined.split()).lstrip(" .~-").rstrip(" .")


def _letter(each: str) -> str:
    if each in _FORBIDDEN:
        return "-"
    category = unicodedata.category(each)
    if category in {"Zl", "Zp", "Zs"}:
        return " "
    return "" if category[0] == "C" else each


def _shortened(stem: str, room: int) -> str:
    if len(stem.encode()) <= room:
        return stem
    cut = len(stem.encode()[:room].decode(errors="ignore"))
    while cut and unicodedata.combining(stem[cut]):
        cut -= 1
    return stem[:cut].rstrip(" .")


def _is_device(stem: str) -> bool:
    return stem.split(".", 1)[0].strip().casefold() in _DEVICES


def _split(name: str) -> tuple[str, str]:
    path = Path(name)
    return path.stem, path.suffix


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
