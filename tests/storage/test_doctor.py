"""What the doctor looks at."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lordesk.domain.changes import between
from lordesk.domain.codes import Check
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.storage import doctor
from lordesk.storage.database import open_database
from lordesk.storage.doctor import diagnose
from lordesk.storage.snapshots import FolderSnapshots
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_desk, a_writer

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def found(data: Path, name: str) -> Check:
    return next(check for check in diagnose(data, data / "lordesk.db") if check.name == name)


def test_a_synchronised_folder_is_not_well(tmp_path: Path) -> None:
    assert not found(tmp_path / "Dropbox", "data folder").ok
    assert found(tmp_path, "data folder").ok


def test_a_folder_that_is_a_file_is_not_well(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not found(tmp_path / "file" / "data", "data folder").ok


def test_a_desk_without_a_database_is_well(tmp_path: Path) -> None:
    assert "none yet" in found(tmp_path / "data", "database").message
    open_database(tmp_path / "data" / "lordesk.db").close()
    assert "sound" in found(tmp_path / "data", "database").message


def test_little_space_is_not_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LEAST_FREE_BYTES", 10**18)
    assert not found(tmp_path, "free space").ok


def test_a_package_that_is_not_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_PACKAGES", ("no-such-package",))
    assert found(tmp_path, "packages").message == "no-such-package not found"


def test_an_old_desk_is_left_old_and_said_to_be(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).parents[1] / "databases" / "schema-1.db", tmp_path / "lordesk.db")
    assert "schema 1, brought up to schema" in found(tmp_path, "database").message


def test_the_newest_snapshot_is_named_and_a_lost_desk_beside_snapshots_is_not_well(
    tmp_path: Path,
) -> None:
    assert found(tmp_path, "snapshots").message == "none yet"
    file = tmp_path / "lordesk.db"
    open_database(file).close()
    FolderSnapshots(file, tmp_path / "snapshots").create(datetime(2026, 11, 24, tzinfo=UTC))
    assert found(tmp_path, "snapshots").message == "1, the newest of 2026-11-24 with 0 records"
    file.unlink()
    assert not found(tmp_path, "snapshots").ok


def test_s11_a_kit_that_was_cut_short_is_told_without_its_name(tmp_path: Path) -> None:
    assert found(tmp_path, "kits").ok
    beside = tmp_path / "Letters of Zahra" / ".lordesk-abc"
    (beside / "old").mkdir(parents=True)
    (tmp_path / "unfinished").mkdir()
    (tmp_path / "unfinished" / ".lordesk-abc.txt").write_text(str(beside))
    check = found(tmp_path, "kits")
    assert not check.ok
    assert "1 cut short" in check.message
    assert "Zahra" not in check.message


def test_s3_a_file_that_is_older_than_its_snapshot_is_not_well(tmp_path: Path) -> None:
    path = tmp_path / "lordesk.db"
    database = open_database(path)
    store = SqlStore(database, Scope())
    store.save(between(Records(), a_desk(), "Begin"), HistoryAction.DO, NOON)
    database.close()
    old = path.read_bytes()
    database = open_database(path)
    store = SqlStore(database, Scope())
    store.save(between(a_desk(), a_desk(a_writer("late")), "Add"), HistoryAction.DO, NOON)
    database.close()
    FolderSnapshots(path, tmp_path / "snapshots").create(NOON)
    assert found(tmp_path, "snapshots").ok
    path.write_bytes(old)
    assert "older than the newest" in found(tmp_path, "snapshots").message
    path.write_bytes(b"")
    assert found(tmp_path, "snapshots").ok
    assert not found(tmp_path, "database").ok
