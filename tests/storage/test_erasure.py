"""S14: everything that lordesk keeps goes, whatever else lies there stays, and all is named."""

import re
import shutil
from pathlib import Path

import pytest

from lordesk import bootstrap, move_notes, paths
from lordesk.domain.erasure import PartKind
from lordesk.domain.errors import StorageError
from lordesk.services import own_base, own_wordings, reports
from lordesk.storage import desk_folder, erasure, own_rules_keeper, window_lock
from lordesk.storage.erasure import PATTERNS, erase, survey
from lordesk.storage.window_lock import WindowLock
from lordesk.workspace import Workspace

PACKAGE = Path(erasure.__file__).parents[1]
OURS = {
    "Kits/Sørensen Mira/1 Cover.pdf": PartKind.DOCUMENTS,
    "Kits as sent/2026-11-02/x/Kit.zip": PartKind.DOCUMENTS,
    "Drafts/x.eml": PartKind.DOCUMENTS,
    "Ask cards/x.pdf": PartKind.DOCUMENTS,
    "attachments/ab/cd": PartKind.ATTACHMENTS,
    "snapshots/desk-20261122T101112Z.db": PartKind.SNAPSHOTS,
    "lordesk.db": PartKind.DATABASE,
    "lordesk.db-journal": PartKind.DATABASE,
    "lordesk.db-wal": PartKind.DATABASE,
    "lordesk.db-shm": PartKind.DATABASE,
    "lordesk.db-x7.new": PartKind.DATABASE,
    "lordesk.db.damaged-20261122T101112Z": PartKind.DATABASE,
    "lordesk.db-journal.damaged-20261122T101112Z": PartKind.DATABASE,
    "wording.toml": PartKind.OWN_WORDS,
    "base.docx": PartKind.OWN_WORDS,
    "rules.toml": PartKind.OWN_WORDS,
    "lordesk.log": PartKind.LOG,
    "choices.toml": PartKind.CHOICES,
    "window.ini": PartKind.CHOICES,
    "unfinished/.lordesk-x.txt": PartKind.TRACES,
    ".lordesk-a.tmp": PartKind.TRACES,
    "window.lock": PartKind.TRACES,
    "moved-to.txt": PartKind.TRACES,
    "moved-from.txt": PartKind.TRACES,
}
THEIRS = ("notes.txt", "lordesk.db-copy", "lordesk.db.bak", "CV/cv.pdf")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    for name in (*OURS, *THEIRS):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    return folder


def left(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in files}


def test_s14_each_part_is_named_with_what_it_holds(data: Path) -> None:
    found = survey(data)
    named = {name: part.kind for part in found.parts for name in part.names}
    assert named == {name.split("/")[0]: kind for name, kind in OURS.items()}
    assert found.files == len(OURS)
    assert set(found.others) == {name.split("/")[0] for name in THEIRS}
    assert left(data) == {*OURS, *THEIRS}


def test_s14_all_of_ours_goes_and_the_rest_stays(data: Path) -> None:
    done = erase(data)
    assert (done.files, done.stuck) == (len(OURS), ())
    assert left(data) == set(THEIRS)
    assert erase(data).parts == ()


def test_s14_a_folder_that_held_nothing_else_goes_too(tmp_path: Path) -> None:
    data = tmp_path / "data"
    workspace = Workspace(data)
    workspace.open_desk()
    assert workspace.erase().files > 0
    assert not data.exists()
    assert survey(data).parts == ()


def test_s14_a_link_goes_and_what_it_leads_to_stays(data: Path, tmp_path: Path) -> None:
    shutil.rmtree(data / "snapshots")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "mine").write_text("x")
    (data / "snapshots").symlink_to(tmp_path / "elsewhere")
    erase(data)
    assert not (data / "snapshots").is_symlink()
    assert (tmp_path / "elsewhere" / "mine").exists()


def test_s14_what_cannot_go_is_named(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(erasure.shutil, "rmtree", held)
    done = erase(data)
    assert set(done.stuck) == {
        *("Kits", "Kits as sent", "Drafts", "Ask cards"),
        *("attachments", "snapshots", "unfinished"),
    }
    assert not (data / "lordesk.db").exists()


def test_s14_a_desk_that_is_open_in_a_window_is_not_erased_from_elsewhere(data: Path) -> None:
    window = WindowLock(data)
    assert window.take()
    with pytest.raises(StorageError, match="so it was not erased"):
        Workspace(data).erase()
    window.release()
    assert left(data) == {*OURS, *THEIRS}


def test_s14_an_erased_desk_is_not_made_anew_by_the_process_that_had_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    workspace = Workspace(data)
    desk = workspace.desk
    workspace.erase()
    assert not desk.records.letters
    with pytest.raises(StorageError, match="Start lordesk anew"):
        _ = workspace.database
    workspace.close()
    assert not data.exists()


def test_s14_whatever_the_program_names_in_its_folder_is_known() -> None:
    """A new file of the data folder has to be erased, too."""
    named = {
        *(move_notes.TO, move_notes.FROM),
        *(own_wordings.FILE_NAME, own_base.FILE_NAME, own_rules_keeper.FILE_NAME),
        *(reports.LOG_NAME, desk_folder.DATABASE_NAME, window_lock.NAME, paths.UNFINISHED),
        *(paths.KITS, paths.SENT_KITS, paths.DRAFTS, paths.ASK_CARDS),
        bootstrap.CHOICES,
    }
    known = {pattern for patterns in PATTERNS.values() for pattern in patterns}
    assert named <= known
    code = "\n".join(path.read_text() for path in PACKAGE.rglob("*.py"))
    written = set(re.findall(r'(?:\.data|_data|\bdata) / "([^"]+)"', code))
    assert {"window.ini", "attachments", "snapshots"} <= written <= known
