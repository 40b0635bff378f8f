"""Files are written whole or not at all, under names that every system accepts."""

import errno
import os
import stat
import unicodedata
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.files import (
    NAME_BYTES,
    complaint,
    distinct_name,
    safe_name,
    stays_inside,
    write_atomically,
)


class FakeWindowsError(OSError):
    """What Windows raises while another program holds a file."""

    winerror: int

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "Access is denied")
        self.winerror = winerror


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_bytes_and_is_the_owners_own(tmp_path: Path) -> None:
    target = tmp_path / "kits" / "a.pdf"
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names(target.parent) == ["a.pdf"]


def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_s11_windows_holding_the_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    failures = iter([FakeWindowsError(winerror)] * 4)
    replace, pauses = Path.replace, list[float]()

    def replace_later(self: Path, target: Path) -> Path:
        for failure in failures:
            raise failure
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", replace_later)
    monkeypatch.setattr("time.sleep", pauses.append)
    write_atomically(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert len(pauses) == 4


def test_s11_a_file_open_in_word_is_kept_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, pauses = tmp_path / "a.docx", list[float]()
    target.write_bytes(b"old")

    def refuse(_self: Path, _target: Path) -> Path:
        raise FakeWindowsError(32)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr("time.sleep", pauses.append)
    with pytest.raises(StorageError, match="is it open in Word"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.docx"]
    assert sum(pauses) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("error", "is_too_long"),
    [
        (FileNotFoundError(errno.ENOENT, "not found", "C:\\kits\\new\\" + "a" * 250), True),
        (OSError(errno.ENAMETOOLONG, "File name too long"), True),
        (FileNotFoundError(errno.ENOENT, "not found", "C:\\kits\\new\\a"), False),
    ],
)
def test_a_path_that_is_too_long_for_windows_is_not_called_missing(
    error: OSError, *, is_too_long: bool
) -> None:
    assert ("too long here" in complaint(Path("C:\\kits"), error)) is is_too_long


def test_a_single_name_that_is_too_long_is_told_from_a_long_path(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="a name in it is too long") as refused:
        write_atomically(tmp_path / ("x" * 3_200), b"new")
    assert len(refused.value.message) < 200


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EFBIG, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "input/output error"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "write", "replace"])
def test_s11_a_failing_call_keeps_the_old_file_and_names_path_and_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, call: str
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    class Broken:
        write = staticmethod(fail)

        def __enter__(self) -> "Broken":
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self.descriptor)

        def __init__(self, descriptor: int, _mode: str) -> None:
            self.descriptor = descriptor

    match call:
        case "fsync":
            monkeypatch.setattr(os, "fsync", fail)
        case "write":
            monkeypatch.setattr(os, "fdopen", Broken)
        case _:
            monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(StorageError, match=words) as caught:
        write_atomically(target, b"new")
    assert str(target) in str(caught.value)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


def test_a_folder_and_a_path_through_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="is a folder"):
        write_atomically(tmp_path, b"new")
    with pytest.raises(StorageError, match="part of that path is a file"):
        write_atomically(tmp_path / "file" / "a.pdf", b"new")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the full device of Linux")
def test_a_device_is_written_to_and_never_replaced() -> None:
    with pytest.raises(StorageError, match="disk is full"):
        write_atomically(Path("/dev/full"), b"new")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


NAMES = [
    ("Dr. Osei", "Dr. Osei.pdf"),
    ("", "Untitled.pdf"),
    (" . ", "Untitled.pdf"),
    ("..", "Untitled.pdf"),
    ("../../etc/passwd", "etc-passwd.pdf"),
    ("C:\\Users\\me", "C--Users-me.pdf"),
    ('a<b>c:"d"|e?f*g', "a-b-c--d--e-f-g.pdf"),
    ("nul", "nul_.pdf"),
    ("NUL ", "NUL_.pdf"),
    ("nul .txt", "_nul .txt_.pdf"),
    ("con.tar", "_con.tar_.pdf"),
    ("COM1", "COM1_.pdf"),
    ("com¹", "com¹_.pdf"),
    ("LPT³", "LPT³_.pdf"),
    ("COM0", "COM0_.pdf"),
    ("CONIN$", "CONIN$_.pdf"),
    ("conout$", "conout$_.pdf"),
    ("Console", "Console.pdf"),
    ("gpj\u202efdp", "gpjfdp.pdf"),
    ("zero\u200bwidth\ufeff", "zerowidth.pdf"),
    ("bell\x07 and\x00 nul", "bell and nul.pdf"),
    ("line\r\nbreak\u2028more", "line break more.pdf"),
    ("tab\tnext\u00a0space", "tab next space.pdf"),
    ("lone \ud800surrogate", "lone surrogate.pdf"),
    ("Mu\u0308ller", "Müller.pdf"),
    ("Nguyễn Thị Hồng", "Nguyễn Thị Hồng.pdf"),
    ("Łukasz Żółć", "Łukasz Żółć.pdf"),
    ("山田太郎", "山田太郎.pdf"),
    ("-rf", "rf.pdf"),
    ("~$draft", "$draft.pdf"),
    (".hidden", "hidden.pdf"),
    ("ends in dots...", "ends in dots.pdf"),
    ("private \ue000 use", "private use.pdf"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_any_text_becomes_a_name_that_every_system_accepts(text: str, expected: str) -> None:
    assert safe_name(text, ".pdf") == expected


@pytest.mark.parametrize("letter", ["x", "ü", "山", "e\u0323\u0302", "👩🏽"])
def test_a_long_name_ends_between_letters_within_its_bytes(letter: str) -> None:
    name = safe_name(letter * 300, ".docx")
    assert NAME_BYTES - 12 <= len(name.encode()) <= NAME_BYTES
    assert name.endswith(".docx")
    assert unicodedata.is_normalized("NFC", name)


def test_a_cut_never_leaves_a_letter_without_its_marks() -> None:
    whole = "x" + "q\u0323\u0307" * 60
    stem = safe_name(whole, "")
    assert whole.startswith(stem)
    assert stem.endswith("\u0307")


def test_a_cut_device_name_stays_no_device() -> None:
    assert safe_name("con." + "x" * 300, "").startswith("_con.")


def test_twins_that_differ_in_case_or_form_are_numbered() -> None:
    assert distinct_name("Osei.pdf", []) == "Osei.pdf"
    assert distinct_name("OSEI.pdf", ["osei.pdf"]) == "OSEI (2).pdf"
    assert distinct_name("Osei.pdf", ["osei.PDF", "Osei (2).pdf"]) == "Osei (3).pdf"
    assert distinct_name("Müller", ["MU\u0308LLER"]) == "Müller (2)"
    long = safe_name("x" * 300, ".pdf")
    assert len(distinct_name(long, [long]).encode()) <= NAME_BYTES


def test_a_device_name_with_a_long_ending_stays_within_its_bytes() -> None:
    name = safe_name(f"con.{'y' * 300}", "")
    assert name.startswith("_con.")
    assert len(name.encode()) == NAME_BYTES


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("1 Cover.pdf", True),
        ("Editable/1 Cover.docx", True),
        ("..cover", True),
        *((path, False) for path in ("..", "../a", "a/..", "/a", "a//b", "", "a\\b", "C:a", "a\0")),
    ],
)
def test_a_path_stays_inside_its_folder_or_does_not(path: str, *, stays: bool) -> None:
    assert stays_inside(path) is stays


def test_s11_what_a_dead_process_left_is_swept_and_everything_else_stays(tmp_path: Path) -> None:
    ours = (".lordesk-abcd12_x.tmp", ".lordesk-zzzzzzzz.tmp")
    theirs = (".lordesk-mine.tmp", "lordesk-abcd12_x.tmp", ".lordesk-abcd12_x.tmp.txt", "x.tmp")
    for name in (*ours, *theirs):
        (tmp_path / name).write_text("x")
    for name in (ours[0], *theirs):
        os.utime(tmp_path / name, (0, 0))
    write_atomically(tmp_path / "new", b"x")
    assert {path.name for path in tmp_path.iterdir()} == {ours[1], *theirs, "new"}
