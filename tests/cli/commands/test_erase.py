"""`lordesk erase`."""

from pathlib import Path

import pytest

from lordesk.storage import erasure
from tests.command import SAMPLE, in_folder

SECRET = "Bayview"


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_s14_after_erasing_no_file_holds_a_word_of_the_desk(tmp_path: Path) -> None:
    lordesk = in_folder(tmp_path / "data")
    lordesk("import", SAMPLE)
    lordesk("moment", "bayview-wards", "Led the family meeting.")
    lordesk("undo")
    lordesk("backup", "create")
    lordesk("calendar", "--out", tmp_path / "out" / "letters.ics")
    assert SECRET.encode() in bytes_below(tmp_path / "data")
    told = lordesk("erase")
    assert told.code == 0
    for words in ("lordesk.db", "snapshots", "attachments", "history, bin", "lordesk export"):
        assert words in told.out
    assert "An SSD may keep traces" in told.out
    assert (tmp_path / "data" / "lordesk.db").exists()
    done = lordesk("erase", "--confirm", "ERASE", as_json=True)
    assert done.code == 0
    assert done.value["erased"]
    assert "database" in [part["part"] for part in done.value["parts"]]
    assert not (tmp_path / "data").exists()
    assert (tmp_path / "out" / "letters.ics").exists()
    assert "keeps nothing here" in lordesk("erase").out


def test_another_word_erases_nothing(tmp_path: Path) -> None:
    lordesk = in_folder(tmp_path / "data")
    lordesk("import", SAMPLE)
    for word in ("erase", "yes", ""):
        refused = lordesk("erase", "--confirm", word)
        assert refused.code == 1
        assert "Nothing was erased" in refused.complaint
    assert lordesk("export", tmp_path / "x.lordesk").code == 0


def test_what_is_not_lordesks_is_named_and_stays(tmp_path: Path) -> None:
    lordesk = in_folder(tmp_path / "data")
    lordesk("import", SAMPLE)
    (tmp_path / "data" / "notes.txt").write_text("mine")
    assert "left alone: notes.txt" in lordesk("erase", "--confirm", "ERASE").out
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["notes.txt"]


def test_what_cannot_be_erased_is_trouble_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lordesk = in_folder(tmp_path / "data")
    lordesk("import", SAMPLE)

    def held(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(erasure.shutil, "rmtree", held)
    outcome = lordesk("erase", "--confirm", "ERASE")
    assert outcome.code == 4
    assert "attachments, snapshots stayed" in outcome.complaint
