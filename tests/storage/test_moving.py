"""S1: a desk leaves a cloud folder whole, or it stays as it was."""

import os
from pathlib import Path

import apsw
import pytest

from lordesk import folder_swap, paths
from lordesk.domain.errors import RefusedError, StorageError
from lordesk.domain.opening import Opened
from lordesk.domain.place import Place, PlaceKind
from lordesk.move_notes import TO, moved_from, moved_to
from lordesk.storage import erasure, moving
from lordesk.storage.database import SqliteDatabase
from lordesk.storage.moving import move_desk, old_copy, place_for, remove_old_copy
from lordesk.workspace import Workspace
from tests.faults import desks

KEPT = ("attachments/ab/cdef", "snapshots/desk-x.db", "wording.toml", "Kits/one/1 Cover.pdf")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A desk with files of every sort, below a folder that OneDrive synchronises."""
    folder = tmp_path / "OneDrive" / "desk"
    folder.mkdir(parents=True)
    desks.begin(folder)
    desks.add_until_it_fails(folder, 3, lambda _: None)
    for name in KEPT:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "notes of my own.txt").write_text("not lordesk's")
    return folder


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The platform's folder for the desk."""
    folder = tmp_path / "local" / "lordesk"
    monkeypatch.setattr(paths, "default_data_folder", lambda: folder)
    return folder


def test_s1_everything_of_the_desk_is_copied_and_the_old_folder_stays(
    data: Path, own: Path
) -> None:
    (data / "snapshots" / "link").symlink_to(data / "notes of my own.txt")
    before = sorted(path for path in data.rglob("*"))
    listed = desks.listed(data)
    moved = move_desk(data, place_for(data))
    assert (moved.source, moved.target, moved.files) == (data, own, 1 + len(KEPT))
    assert desks.listed(own) == listed
    assert {name: (own / name).read_text() for name in KEPT} == {name: name for name in KEPT}
    assert not (own / "notes of my own.txt").exists()
    assert not (own / "snapshots" / "link").exists()
    assert sorted(path for path in data.rglob("*")) == sorted([*before, data / TO])
    assert (moved_to(data), moved_from(own), old_copy(own)) == (own, data, data)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_s1_the_new_folder_is_for_its_owner_alone(data: Path, own: Path) -> None:
    move_desk(data, own)
    assert {path.stat().st_mode & 0o077 for path in own.rglob("*")} == {0}


def test_s1_nothing_is_written_to_the_old_copy_any_more(data: Path, own: Path) -> None:
    with desks.opened(data) as (_, store):
        records = store.load()
        move_desk(data, own)
        with pytest.raises(StorageError, match="was moved to"):
            desks.add_moment(store, records, 9)
    with pytest.raises(StorageError, match=r"delete .*moved-to.txt to go on here"):
        _ = Workspace(data).desk
    assert len(desks.listed(own)) == 3


def test_s1_nobody_writes_to_the_old_desk_while_it_is_copied(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refused = moving.copy_database, list[str]()

    def copy_while_another_writes(source: SqliteDatabase, target: SqliteDatabase) -> None:
        other = apsw.Connection(str(data / "lordesk.db"))
        with pytest.raises(apsw.BusyError) as busy:
            other.execute("BEGIN IMMEDIATE")  # pyright: ignore[reportUnknownMemberType] - apsw leaves its bindings open
        refused.append(str(busy.value))
        other.close()
        real(source, target)

    monkeypatch.setattr(moving, "copy_database", copy_while_another_writes)
    move_desk(data, own)
    assert len(refused) == 1


def test_s1_a_desk_in_a_window_elsewhere_is_not_moved_and_its_own_window_may(
    data: Path, own: Path
) -> None:
    window = Workspace(data)
    assert isinstance(window.open_desk(), Opened)
    with pytest.raises(StorageError, match="so it was not moved"):
        move_desk(data, own)
    assert not own.exists()
    window.move(own)
    assert window.folder.lock.take()
    window.close()


def test_s1_cancelled_or_failed_everything_is_as_it_was(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}

    def require_untouched() -> None:
        present = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
        assert present == before
        assert list(own.parent.glob("*")) == []

    with pytest.raises(StorageError, match=r"was not moved. Everything is as it was"):
        move_desk(data, own, lambda: True)
    require_untouched()

    def failing(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("_copy", "note"):
        with monkeypatch.context() as patch:
            patch.setattr(moving, name, failing)
            with pytest.raises(StorageError, match=r"the disk is full.*was not moved"):
                move_desk(data, own)
        require_untouched()


def test_s1_a_file_that_does_not_arrive_whole_stops_the_move(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Bent:
        def digest(self) -> bytes:
            return b"other"

    def bent(*_: object) -> Bent:
        return Bent()

    monkeypatch.setattr(moving.hashlib, "file_digest", bent)
    with pytest.raises(StorageError, match="could not be copied whole"):
        move_desk(data, own)
    assert not own.exists()


def test_s1_a_database_that_differs_stops_the_move(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetting(*_: object) -> None: ...

    monkeypatch.setattr(moving, "copy_database", forgetting)
    with pytest.raises(StorageError, match="could not be copied whole"):
        move_desk(data, own)
    assert moved_to(data) is None


def test_s1_a_failed_switch_leaves_no_second_desk(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = moving.note

    def note(folder: Path, name: str, other: Path) -> None:
        if name == TO:
            raise StorageError("The disk is full.")
        real(folder, name, other)

    monkeypatch.setattr(moving, "note", note)
    with pytest.raises(StorageError, match="full"):
        move_desk(data, own)
    assert not own.exists()
    assert desks.listed(data) == {"m0", "m1", "m2"}


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs folders itself")
def test_s1_a_copy_whose_place_cannot_be_synced_does_not_stay_there(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(folder: Path) -> None:
        if own.exists():
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(folder_swap, "sync_folder", failing)
    with pytest.raises(StorageError, match="was not moved"):
        move_desk(data, own)
    assert not own.exists()
    assert desks.listed(data) == {"m0", "m1", "m2"}


def test_a_folder_that_is_taken_is_passed_over(data: Path, own: Path) -> None:
    assert place_for(data) == own
    own.mkdir(parents=True)
    assert place_for(data) == own
    (own / "lordesk.db").write_text("another desk")
    assert place_for(data) == own.with_name("lordesk-2")


def test_a_folder_that_will_not_do_is_refused_with_its_reason(
    data: Path, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted, reason in (
        (data / "inside", "lie in one another"),
        (tmp_path / "Dropbox" / "desk", "that Dropbox synchronises"),
        (data.parent, "holds something already"),
    ):
        with pytest.raises(RefusedError, match=reason):
            place_for(data, wanted)

    def on_the_network(_: Path) -> Place:
        return Place(kind=PlaceKind.NETWORK, service="nfs4")

    monkeypatch.setattr(moving, "place_of", on_the_network)
    with pytest.raises(RefusedError, match=r"on another computer .nfs4.*Name another folder"):
        place_for(data)


def test_a_folder_below_a_file_is_named(data: Path, own: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="Check the rights, or name another folder"):
        place_for(data, tmp_path / "file" / "desk")


def test_a_desk_in_a_good_folder_is_moved_only_where_it_is_told(tmp_path: Path, own: Path) -> None:
    desks.begin(tmp_path / "desk")
    with pytest.raises(RefusedError, match="in a local folder already"):
        place_for(tmp_path / "desk")
    assert place_for(tmp_path / "desk", tmp_path / "other") == tmp_path / "other"


def test_the_old_copy_goes_on_the_persons_word_and_the_way_to_the_desk_stays(
    data: Path, own: Path
) -> None:
    move_desk(data, own)
    with pytest.raises(RefusedError, match="last move is still in"):
        place_for(own, own.with_name("third"))
    assert remove_old_copy(own).stuck == ()
    assert sorted(path.name for path in data.iterdir()) == [TO, "notes of my own.txt"]
    assert old_copy(own) is None
    assert remove_old_copy(own).parts == ()


def test_erasing_everything_erases_the_old_copy_and_the_way_too(data: Path, own: Path) -> None:
    move_desk(data, own)
    workspace = Workspace(own)
    assert workspace.survey().moved_from == (str(data),)
    erased = workspace.erase()
    workspace.close()
    assert (erased.moved_from, erased.stuck) == ((str(data),), ())
    assert [path.name for path in data.iterdir()] == ["notes of my own.txt"]
    assert not own.exists()


def test_erasing_a_desk_that_moved_twice_leaves_no_note_that_leads_nowhere(
    data: Path, own: Path
) -> None:
    third = own.with_name("third")
    move_desk(data, own)
    remove_old_copy(own)
    move_desk(own, third)
    remove_old_copy(third)
    assert Workspace(third).survey().moved_from == (str(own), str(data))
    Workspace(third).erase()
    assert [path.name for path in data.iterdir()] == ["notes of my own.txt"]
    assert not own.exists()
    assert not third.exists()


def test_erasing_that_is_refused_leaves_the_old_copy_and_the_way(data: Path, own: Path) -> None:
    move_desk(data, own)
    window = Workspace(own)
    assert isinstance(window.open_desk(), Opened)
    with pytest.raises(StorageError, match="so it was not erased"):
        Workspace(own).erase()
    assert (moved_to(data), old_copy(own)) == (own, data)
    window.close()


def test_what_of_an_old_copy_cannot_be_erased_is_named(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_desk(data, own)
    real = erasure.shutil.rmtree

    def held(path: Path) -> None:
        if path == data / "snapshots":
            raise PermissionError(13, "Permission denied", str(path))
        real(path)

    monkeypatch.setattr(erasure.shutil, "rmtree", held)
    assert Workspace(own).erase().stuck == (str(data / "snapshots"),)


def test_a_folder_named_from_where_one_stands_is_found_again(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    assert move_desk(Path("desk"), own).source == data
    assert old_copy(own) == data
    monkeypatch.chdir(own.parent)
    assert old_copy(Path("lordesk")) == data


def test_where_a_link_leads_the_desk_goes_and_the_link_stays(
    data: Path, own: Path, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "disk")
    target = place_for(data, link)
    move_desk(data, target)
    assert (target, link.is_symlink()) == (tmp_path / "disk", True)
    assert len(desks.listed(link)) == 3


def test_parts_that_somebody_put_elsewhere_behind_a_link_go_along(
    data: Path, own: Path, tmp_path: Path
) -> None:
    for name in ("attachments", "wording.toml"):
        (data / name).rename(tmp_path / name)
        (data / name).symlink_to(tmp_path / name)
    move_desk(data, own)
    assert {name: (own / name).read_text() for name in KEPT} == {name: name for name in KEPT}
    assert not any(path.is_symlink() for path in own.rglob("*"))


def test_a_damaged_desk_and_files_with_its_name_go_along(data: Path, own: Path) -> None:
    kept = ("lordesk.db.damaged-20261122T101112Z", "Kits/one/lordesk.db notes.pdf")
    for name in kept:
        (data / name).write_text(name)
    (data / "lordesk.db-x7.new").write_text("half made")
    move_desk(data, own)
    assert {name: (own / name).read_text() for name in kept} == {name: name for name in kept}
    assert not (own / "lordesk.db-x7.new").exists()


def test_a_name_that_no_disk_takes_is_refused_in_one_sentence(data: Path, own: Path) -> None:
    with pytest.raises(StorageError, match=r"cannot be written. Check the rights, or name another"):
        place_for(data, data.with_name("x" * 300))


def test_s1_a_switch_that_fails_behind_the_note_takes_the_note_back(
    data: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = moving.note

    def note(folder: Path, name: str, other: Path) -> None:
        real(folder, name, other)
        if name == TO:
            raise StorageError("The list of names did not reach the disk.")

    monkeypatch.setattr(moving, "note", note)
    with pytest.raises(StorageError, match="list of names"):
        move_desk(data, own)
    assert moved_to(data) is None
    assert desks.listed(data) == {"m0", "m1", "m2"}
