"""A kit on disk: names, archive, manifest, and a folder that is whole or as it was."""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from lordesk import folder_swap
from lordesk.domain.errors import StorageError
from lordesk.domain.findings import Finding, Severity
from lordesk.services import kit_folder
from lordesk.services.kit_folder import (
    archive,
    folder_name,
    manifest_bytes,
    write_folder,
)
from lordesk.services.kit_parts import KitFile, KitResult, Role
from tests.builders import a_writer, day
from tests.kits import a_full_applicant, facts_of


@pytest.mark.parametrize(
    ("given", "family", "writer", "name"),
    [
        ("Mira", "Sørensen", "Adaeze Okoye", "Sørensen Mira - Adaeze Okoye - okoye-im"),
        ("A/B", 'C"D', "Dr. X: <Y>", "C-D A-B - X- -Y- - okoye-im"),
        ("..", "", "CON", "Untitled - CON_ - okoye-im"),
        ("小龍", "李", "محمد", "李 小龍 - محمد - okoye-im"),
    ],
)
def test_the_folder_is_named_after_applicant_writer_and_letter(
    given: str, family: str, writer: str, name: str
) -> None:
    facts = facts_of(a_full_applicant(given_name=given, family_name=family), a_writer(name=writer))
    assert folder_name(facts) == name


def test_a_name_of_any_length_keeps_the_letters_key() -> None:
    facts = facts_of(a_full_applicant(family_name="Ö" * 500), a_writer(name="ü" * 500))
    assert len(folder_name(facts).encode()) <= 200
    assert folder_name(facts).endswith("okoye-im")


def test_equal_files_give_an_equal_archive() -> None:
    files = {"a.pdf": b"x" * 1000, "Editable/b ł.docx": b"y"}
    assert archive(files, day("2027-02-06")) == archive(files, day("2027-02-06"))
    zipped = zipfile.ZipFile(io.BytesIO(archive(files, day("2027-02-06"))))
    assert zipped.testzip() is None
    assert {name: zipped.read(name) for name in zipped.namelist()} == files
    assert archive({}, day("1970-01-01"))


def test_the_manifest_is_the_answer_in_plain_values() -> None:
    finding = Finding(code="kit.x", severity=Severity.WARN, message="Łook.", about="a", line=2)
    result = KitResult(
        folder=Path("out") / "kit",
        ready=True,
        findings=(finding,),
        files=(KitFile(role=Role.COVER, format="pdf", path="1.pdf", sha256="ab", pages=1),),
    )
    assert json.loads(manifest_bytes(result)) == {
        "folder": str(Path("out") / "kit"),
        "ready": True,
        "findings": [
            {"code": "kit.x", "severity": "warn", "message": "Łook.", "about": "a", "line": 2}
        ],
        "files": [{"role": "cover", "format": "pdf", "path": "1.pdf", "sha256": "ab", "pages": 1}],
    }
    unwritten = KitResult(folder=None, ready=False, findings=())
    assert json.loads(manifest_bytes(unwritten))["folder"] is None


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_folder_takes_the_place_of_the_old_one_whole(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "kit"
    write_folder(folder, {"a": b"1", "b/c": b"2"})
    write_folder(folder, {"a": b"3"})
    assert tree(tmp_path) == {"deep/kit/a": b"3"}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the profile's folders to their user")
def test_a_kit_is_for_its_user_alone(tmp_path: Path) -> None:
    write_folder(tmp_path / "kits" / "kit", {"a": b"1", "b/c/d": b"2"})
    made = [tmp_path / "kits" / "kit", *(tmp_path / "kits" / "kit").rglob("*")]
    assert len(made) == 5
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_a_failure_while_filling_leaves_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "kit", {"a": b"1"})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kit_folder.os, "fsync", full)
    with pytest.raises(StorageError, match="the disk is full"):
        write_folder(tmp_path / "kit", {"a": b"2"})
    assert tree(tmp_path) == {"kit/a": b"1"}


@pytest.mark.parametrize("has_old", [True, False])
def test_a_failure_while_swapping_leaves_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_old: bool
) -> None:
    if has_old:
        write_folder(tmp_path / "kit", {"a": b"1"})
    move = folder_swap.move_into_place

    def stuck(source: Path, target: Path) -> None:
        if source.name == "new":
            raise OSError(13, "Permission denied")
        move(source, target)

    monkeypatch.setattr(folder_swap, "move_into_place", stuck)
    with pytest.raises(StorageError, match="the folder is read-only for you"):
        write_folder(tmp_path / "kit", {"a": b"2"})
    assert tree(tmp_path) == ({"kit/a": b"1"} if has_old else {})


def test_s11_a_kit_cut_short_between_its_renames_comes_back_with_the_next_kit(
    tmp_path: Path,
) -> None:
    beside = tmp_path / "kits" / ".lordesk-abc"
    (beside / "old").mkdir(parents=True)
    (beside / "old" / "a").write_bytes(b"1")
    (beside / "for").write_text("kit")
    write_folder(tmp_path / "kits" / "other", {"a": b"2"})
    assert tree(tmp_path / "kits") == {"kit/a": b"1", "other/a": b"2"}


def test_a_place_that_is_a_file_is_told_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(StorageError, match="file"):
        write_folder(tmp_path / "file" / "kit", {"a": b"1"})
    assert tree(tmp_path) == {"file": b"x"}


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "a\\x", "C:x", ""])
def test_no_file_is_written_outside_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(StorageError, match="would leave it"):
        write_folder(tmp_path / "kit", {"a": b"1", path: b"2"})
    assert tree(tmp_path) == {}
