"""S10 on a real full disk and a real read-only one, where this process may mount them."""

import hashlib
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lordesk.domain.opening import Opened
from lordesk.workspace import Workspace
from tests.command import SAMPLE, Command, in_folder

Words = tuple[str, ...]
MOMENT = "Led the family meeting."


@dataclass
class Disk:
    """A small disk of its own with a desk on it; a test ends by letting go of it."""

    root: Path
    lordesk: Command
    snapshot: str

    @property
    def out(self) -> Path:
        return self.root / "out"

    def fill(self) -> None:
        with (self.root / "filler").open("wb", buffering=0) as filler:
            while _wrote(filler.write, bytes(4096)):
                pass

    def clear(self) -> None:
        (self.root / "filler").unlink()

    def forbid_writing(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", self.root], check=True)

    def every_file(self) -> dict[str, str]:
        return {
            path.relative_to(self.root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in self.root.rglob("*")
            if path.is_file() and path.name != "filler"
        }


def _wrote(write: Callable[[bytes], int], content: bytes) -> bool:
    try:
        return write(content) > 0
    except OSError:
        return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    root = tmp_path / "disk"
    root.mkdir()
    if os.name == "nt" or not _may_mount(root):
        pytest.skip("this process may not mount a disk")
    try:
        yield _with_a_desk(root)
    finally:
        subprocess.run(["umount", root], check=True)  # busy, and so an error, if a file is open


def _may_mount(root: Path) -> bool:
    call = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(root)]
    try:
        return subprocess.run(call, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _with_a_desk(root: Path) -> Disk:
    lordesk = in_folder(root / "data")
    lordesk("import", SAMPLE)
    lordesk("moment", "bayview-wards", MOMENT)
    lordesk("backup", "create")
    lordesk("log", "patel-im", "kit_sent", "--on", "2026-11-20")
    lordesk("undo")
    (root / "out").mkdir()
    for name in OLD:
        (root / "out" / name).write_bytes(b"OLD")
    (snapshot,) = lordesk("backup", "list", as_json=True).value[:1]
    return Disk(root=root, lordesk=lordesk, snapshot=snapshot["id"])


OLD = ("a.lordesk", "a.json", "a.xlsx", "a.csv", "a.vcf", "a.zip", "a.eml", "a.ics", "a.pdf")
EXPORTS = tuple(("export", f"OUT/{name}") for name in OLD if name[2:] not in {"eml", "ics", "pdf"})
WRITING: tuple[Words, ...] = (
    *EXPORTS,
    ("kit", "patel-im", "--out", "OUT/kits"),
    ("draft", "patel-im", "ask", "--out", "OUT/a.eml"),
    ("card", "patel-im", "--out", "OUT/a.pdf"),
    ("status", "--out", "OUT/a.pdf"),
    ("calendar", "--out", "OUT/a.ics"),
    ("calendar", "--update", "--out", "OUT/a.ics"),
    ("log", "patel-im", "kit_sent", "--on", "2026-11-20"),
    ("moment", "bayview-wards", "Presented a case. " * 200),
    ("undo",),
    ("redo",),
    ("backup", "create"),
    ("backup", "verify", "SNAPSHOT"),
    ("backup", "restore", "SNAPSHOT"),
    ("move", "--to", "OUT/new"),
    ("import", "PEOPLE"),
)
READING: tuple[Words, ...] = (
    *(("today",), ("plan",), ("rank",), ("portfolio",), ("backup", "list"), ("bin", "list")),
    *(("erase",), ("codes",), ("prompts", "bayview-wards")),
)


def words_for(disk: Disk, words: Words, people: Path) -> list[str]:
    stands = {"SNAPSHOT": disk.snapshot, "PEOPLE": str(people)}
    return [stands.get(word, word.replace("OUT", str(disk.out))) for word in words]


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    rows = (f"Person {n},p{n}@x.example,{'x' * 400}\n" for n in range(900))
    path.write_text(f"Name,Email,Notes\n{''.join(rows)}", encoding="utf-8")
    return path


def refused(disk: Disk, people: Path) -> int:
    """Call every writing command; each refuses with path and cure, and no file changes."""
    before = disk.every_file()
    for words in WRITING:
        outcome = disk.lordesk(*words_for(disk, words, people))
        assert outcome.code == 4, (words, outcome.out, outcome.err)
        assert str(disk.root) in outcome.complaint
        assert any(cure in outcome.complaint for cure in CURES), outcome.complaint
        assert disk.every_file() == before, words
    return len(WRITING)


CURES = ("Free some space", "Choose another", "Check the rights", "Check the folder")


def test_s10_a_full_disk_is_told_with_path_and_cure_and_keeps_everything(
    disk: Disk, people: Path
) -> None:
    disk.fill()
    assert refused(disk, people) == 21
    for words in READING:
        assert disk.lordesk(*words).code == 0, words
    assert disk.lordesk("doctor").code == 4
    in_two_days = datetime.now(UTC) + timedelta(days=2)
    workspace = Workspace(disk.root / "data", lambda: in_two_days)  # a snapshot is due
    outcome = workspace.open_desk()
    assert isinstance(outcome, Opened)
    assert "Free some space" in outcome.warning
    assert len(workspace.desk.records.letters) > 3
    workspace.close()
    disk.clear()
    for words in WRITING[:-1]:
        outcome = disk.lordesk(*words_for(disk, words, people))
        assert outcome.code in {0, 1}, (words, outcome.err)
    assert MOMENT in disk.lordesk("export", disk.out / "b.lordesk").out + (
        disk.out / "b.lordesk"
    ).read_text(encoding="utf-8")


def test_s10_a_read_only_disk_is_told_with_path_and_cure_and_can_be_read(
    disk: Disk, people: Path
) -> None:
    disk.forbid_writing()
    assert refused(disk, people) == 21
    for words in READING:
        assert disk.lordesk(*words).code == 0, words
    workspace = Workspace(disk.root / "data")
    outcome = workspace.open_desk()
    assert isinstance(outcome, Opened)
    assert outcome.is_read_only
    assert len(workspace.desk.records.letters) > 3
    workspace.close()
    erased = disk.lordesk("erase", "--confirm", "ERASE")
    assert erased.code == 4
    assert "stayed" in erased.complaint
