"""The oldest macOS that a Mach-O file is marked for, read from its load commands."""

import struct
from collections.abc import Iterator
from pathlib import Path

Version = tuple[int, int]

_THIN = bytes.fromhex("cffaedfe")
_FAT = 0xCAFEBABE
_HEADER = 32
_MOST_ARCHITECTURES = 8
"""A Java class begins with the same four bytes; the number that follows tells them apart."""

# Load command → where in it the version stands.
_MARKS = {0x24: 8, 0x32: 12}  # LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION


def system_mark(content: bytes) -> Version | None:
    """The newest mark among the architectures of the file; None for any other kind of file."""
    marks = [mark for start in _architectures(content) for mark in _marks(content, start)]
    return max(marks, default=None)


def marks_below(folder: Path) -> dict[str, Version]:
    """The mark of every binary in a folder, by its path there."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    found = (
        (path.relative_to(folder).as_posix(), system_mark(path.read_bytes())) for path in files
    )
    return {name: mark for name, mark in found if mark is not None}


def _architectures(content: bytes) -> Iterator[int]:
    """Where each architecture begins; a member of a fat file may be an archive, which has none."""
    starts = [0]
    if len(content) >= _HEADER:
        magic, count = struct.unpack_from(">II", content)
        if magic == _FAT and count <= _MOST_ARCHITECTURES:
            starts = [struct.unpack_from(">I", content, 16 + 20 * n)[0] for n in range(count)]
    for start in starts:
        if content[start : start + 4] == _THIN:
            yield start


def _marks(content: bytes, start: int) -> Iterator[Version]:
    (commands,) = struct.unpack_from("<I", content, start + 16)
    place = start + _HEADER
    for _ in range(commands):
        command, size = struct.unpack_from("<II", content, place)
        if command in _MARKS:
            (version,) = struct.unpack_from("<I", content, place + _MARKS[command])
            yield version >> 16, version >> 8 & 0xFF
        place += size
