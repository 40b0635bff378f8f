"""Zip files from elsewhere cannot escape, swell or pretend; ours are the same bytes each time."""

import io
import stat
import zipfile
from collections.abc import Callable

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import (
    ENTRIES_AT_MOST,
    is_zip,
    listed_names,
    read_archive,
    written_archive,
)


def a_zip(*files: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as zipped:
        for name, content in files:
            zipped.writestr(name, content, method)
    return buffer.getvalue()


def a_link() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def locked() -> bytes:
    raw = bytearray(a_zip(("a", b"x")))
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


def twice() -> bytes:
    return a_zip(("a.txt", b"1"), ("A.TXT", b"2"))


def lying() -> bytes:
    """A file that says it unpacks to one byte and unpacks to more."""
    raw = bytearray(a_zip(("a", b"xyz" * 50)))
    for header, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = raw.index(header) + place
        raw[at : at + 4] = (1).to_bytes(4, "little")
    return bytes(raw)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a path that climbs": (lambda: a_zip(("../../evil", b"x")), "would leave its folder"),
    "an absolute path": (lambda: a_zip(("/etc/passwd", b"x")), "would leave its folder"),
    "a Windows path": (lambda: a_zip(("C:\\evil", b"x")), "would leave its folder"),
    "a drive": (lambda: a_zip(("C:evil", b"x")), "would leave its folder"),
    "a link": (lambda: a_zip((a_link(), b"/etc/passwd")), "a link in place of a file"),
    "a password": (locked, "locked with a password"),
    "one name twice": (twice, "two files of one name"),
    "a rare packing": (lambda: a_zip(("a", b"x" * 99), method=zipfile.ZIP_LZMA), "packed in a way"),
    "a bomb": (lambda: a_zip(("a", bytes(30_000_000))), "would unpack to 30 MB"),
    "too much": (lambda: a_zip(("a", b"ab" * 9), method=zipfile.ZIP_STORED), "would unpack"),
    "too many files": (
        lambda: a_zip(*((str(n), b"") for n in range(ENTRIES_AT_MOST + 1))),
        "files; 2000 is the most",
    ),
    "a lie about sizes": (lying, "is damaged"),
    "a cut file": (lambda: a_zip(("a", b"hello"))[:-10], "is damaged"),
    "noise": (lambda: b"PK\x03\x04" + b"noise" * 20, "is damaged"),
}


@pytest.mark.parametrize(("made", "message"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_zip_is_refused_in_one_sentence(made: Callable[[], bytes], message: str) -> None:
    raw = made()
    with pytest.raises(InvalidInputError) as caught:
        read_archive(raw, "x.zip", 10 if message == "would unpack" else 50_000_000)
    assert message in str(caught.value)


def test_files_are_found_in_any_folder_and_case() -> None:
    archive = read_archive(a_zip(("Export/Profile.csv", b"hi")), "x.zip", 1000)
    assert archive.named("profile.CSV") == b"hi"
    assert archive.named("other") is None


def test_the_list_of_names_is_read_alone() -> None:
    assert listed_names(a_zip(("a", b""), ("b", b"")), "x.zip") == ("a", "b")
    with pytest.raises(InvalidInputError, match="is damaged"):
        listed_names(b"PK\x03\x04", "x.zip")


def test_our_zips_are_the_same_bytes_and_come_back() -> None:
    files = [("a.txt", b"one"), ("b/c.txt", b"two")]
    raw = written_archive(files)
    assert raw == written_archive(files)
    assert is_zip(raw)
    assert read_archive(raw, "x", 1000).contents == dict(files)
