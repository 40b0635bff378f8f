"""Opens zip files from elsewhere safely, and writes our own byte for byte repeatably."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from lordesk.domain.errors import InvalidInputError

ENTRIES_AT_MOST = 2_000
RATIO_AT_MOST = 100
_SMALL = 1_000_000
_STAMP = (1980, 1, 1, 0, 0, 0)
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LINK = 0o120000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """The files of a zip by name, checked; nothing is unpacked to disk."""

    name: str
    contents: Mapping[str, bytes]

    def named(self, file: str) -> bytes | None:
        """The file of that name in whatever folder, without regard to case."""
        wanted = file.casefold()
        found = (c for path, c in self.contents.items() if _base(path).casefold() == wanted)
        return next(found, None)


def is_zip(raw: bytes) -> bool:
    return raw.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def listed_names(raw: bytes, name: str) -> tuple[str, ...]:
    """The names in the zip's own list, with nothing read; InvalidInputError when it has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as zipped:
            return tuple(entry.filename for entry in zipped.infolist())
    except _BROKEN as error:
        raise InvalidInputError(_damaged(name)) from error


def read_archive(raw: bytes, name: str, at_most: int) -> Archive:
    """Every file of the zip; InvalidInputError for one that is damaged, hidden or too large.

    `at_most` is the number of bytes that all files together may have.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as zipped:
            entries = [entry for entry in zipped.infolist() if not entry.is_dir()]
            _require_harmless(entries, name, at_most)
            contents: dict[str, bytes] = {}
            for entry in entries:
                contents[entry.filename] = _read(zipped, entry)
    except _BROKEN as error:
        raise InvalidInputError(_damaged(name)) from error
    return Archive(name=name, contents=contents)


def written_archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of these files in this order, with a fixed date: equal files give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as zipped:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            zipped.writestr(entry, content)
    return buffer.getvalue()


def _read(zipped: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with zipped.open(entry) as file:
        content = file.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise zipfile.BadZipFile(entry.filename)
    return content


def _require_harmless(entries: list[zipfile.ZipInfo], name: str, at_most: int) -> None:
    if len(entries) > ENTRIES_AT_MOST:
        raise InvalidInputError(
            f"{name} holds {len(entries)} files; {ENTRIES_AT_MOST} is the most."
        )
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > at_most or (unpacked > _SMALL and unpacked > RATIO_AT_MOST * packed):
        raise InvalidInputError(
            f"{name} would unpack to {unpacked // 1_000_000} MB, which no such file needs. "
            "It was not opened."
        )
    seen: set[str] = set()
    for entry in entries:
        problem = _problem(entry, seen)
        if problem:
            raise InvalidInputError(f"{name} {problem}. It was not opened.")
        seen.add(entry.filename.casefold())


def _problem(entry: zipfile.ZipInfo, seen: set[str]) -> str | None:
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in path.parts or any(c in entry.orig_filename for c in "\\:\0"):
        return "holds a file that would leave its folder"
    if entry.external_attr >> 16 & 0o170000 == _LINK:
        return "holds a link in place of a file"
    if entry.flag_bits & 0x1:
        return "is locked with a password by another program"
    if entry.compress_type not in _METHODS:
        return "is packed in a way that lordesk does not read"
    return "holds two files of one name" if entry.filename.casefold() in seen else None


def _damaged(name: str) -> str:
    return f"{name} is damaged or no zip file. Download or export it again."


def _base(path: str) -> str:
    return path.rpartition("/")[2]
