"""The file is checked at every open, and never overwritten."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from lordesk.domain.errors import StorageError
from lordesk.storage import database as module
from lordesk.storage import schema
from lordesk.storage.database import SqliteDatabase, open_database
from lordesk.storage.schema import newest_schema
from lordesk.storage.sql import CorruptDeskError, NewerDeskError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own folder ü" / "lordesk.db"


@pytest.fixture
def closing() -> Iterator[list[SqliteDatabase]]:
    opened: list[SqliteDatabase] = []
    yield opened
    for database in opened:
        database.close()


def made(path: Path) -> Path:
    open_database(path).close()
    return path


def test_a_new_file_is_ours_current_and_the_users_alone(path: Path) -> None:
    database = open_database(path)
    assert database.rows("PRAGMA user_version") == [(newest_schema(),)]
    assert database.rows("PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert database.rows("PRAGMA journal_mode") == [("delete",)]
    assert database.rows("PRAGMA synchronous") == [(3,)]
    database.close()
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_making_leaves_nothing_beside_the_file(path: Path) -> None:
    made(path)
    assert [each.name for each in path.parent.iterdir()] == ["lordesk.db"]


def test_of_two_that_make_the_file_at_once_the_first_wins(path: Path, tmp_path: Path) -> None:
    made(path)
    second = tmp_path / "second.db"
    second.write_bytes(b"late")
    module.link_unless_there(second, path)
    assert path.read_bytes() != b"late"


def test_a_disk_without_links_gets_its_file_by_renaming(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    made(path)
    before = path.read_bytes()
    made(path)
    assert path.read_bytes() == before


def test_a_failed_making_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_database: SqliteDatabase) -> None:
        raise StorageError("no")

    monkeypatch.setattr(module, "migrate", fail)
    with pytest.raises(StorageError):
        open_database(path)
    assert list(path.parent.iterdir()) == []


def test_s3_an_empty_file_is_no_new_user(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"")
    with pytest.raises(CorruptDeskError, match="it is empty"):
        open_database(path)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\x00" + b"\xff" * 5_000])
def test_s3_garbage_is_refused_and_left_as_it_is(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(CorruptDeskError, match="cannot be opened"):
        open_database(path)
    assert path.read_bytes() == content


_WRITING = "import apsw, sys; apsw.Connection(sys.argv[1]).execute('BEGIN IMMEDIATE; COMMIT')"


def test_s9_opening_a_desk_again_leaves_the_lock_of_a_transaction_under_way(path: Path) -> None:
    """POSIX lets go of all locks of a process when it closes any handle of the file."""
    command = [sys.executable, "-c", _WRITING, str(path)]
    database = open_database(path)
    with database.transaction():
        open_database(path).close()
        refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "BusyError" in refused.stderr
    database.close()
    assert subprocess.run(command, check=False).returncode == 0


def test_s3_another_programs_database_is_not_touched(path: Path) -> None:
    database = open_database(path)
    database.rows("PRAGMA application_id=7")
    database.close()
    before = path.read_bytes()
    with pytest.raises(CorruptDeskError, match="not a desk of lordesk"):
        open_database(path)
    assert path.read_bytes() == before


def test_s5_a_newer_schema_is_refused_untouched(path: Path) -> None:
    database = open_database(path)
    database.rows("PRAGMA user_version=999")
    database.close()
    before = path.read_bytes()
    with pytest.raises(
        NewerDeskError, match=r"written by lordesk .*, newer than this .*\(schema 999"
    ):
        open_database(path)
    assert path.read_bytes() == before


def test_s3_truncated_pages_are_seen(path: Path) -> None:
    made(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(StorageError, match="cannot be opened"):
        open_database(path)


def test_s4_a_locked_file_says_who_has_it_and_does_not_hang(
    path: Path, closing: list[SqliteDatabase], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BUSY_MILLISECONDS", 1)
    first = open_database(path)
    second = open_database(path)
    closing += [first, second]
    with first.transaction(), pytest.raises(StorageError, match="in use by another lordesk"):
        second.run("BEGIN IMMEDIATE")


@pytest.mark.parametrize("failures", [1, module.OPEN_TRIES])
def test_s4_a_failing_open_is_tried_again_and_is_no_damage(
    path: Path, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    made(path)
    before, connect, calls = path.read_bytes(), apsw.Connection, list[float]()

    def connect_later(name: str, flags: int) -> apsw.Connection:
        if len(calls) < failures:
            raise apsw.CantOpenError
        return connect(name, flags=flags)

    monkeypatch.setattr("apsw.Connection", connect_later)
    monkeypatch.setattr("time.sleep", calls.append)
    if failures == 1:
        open_database(path).close()
    else:
        monkeypatch.setattr(module, "OPEN_TRIES", 3)
        with pytest.raises(StorageError, match="cannot be opened"):
            open_database(path)
    assert path.read_bytes() == before


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a file")
    with pytest.raises(StorageError, match="cannot be"):
        open_database(tmp_path / "x" / "lordesk.db")


def test_s10_read_only_reads_and_refuses_to_write(
    path: Path, closing: list[SqliteDatabase]
) -> None:
    made(path)
    closing.append(database := open_database(path, read_only=True))
    assert database.rows("SELECT count(*) FROM writer") == [(0,)]
    with pytest.raises(StorageError, match="cannot be written"):
        database.run("DELETE FROM writer")


def fill(database: SqliteDatabase) -> None:
    sql = "INSERT INTO desk VALUES (?, ?, 1, 0, '')"
    with database.transaction():
        for number in range(200):
            database.run(sql, (f"{number}", "x" * 2_000))


def test_s10_a_full_disk_is_said_and_nothing_is_half_written(
    path: Path, closing: list[SqliteDatabase]
) -> None:
    closing.append(database := open_database(path))
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError, match="the disk is full"):
        fill(database)
    assert database.rows("SELECT count(*) FROM desk") == [(0,)]


def test_a_script_that_fails_leaves_nothing_behind(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path)
    before = path.read_bytes()
    broken = tmp_path / "0002_broken.sql"
    broken.write_text("CREATE TABLE half (x TEXT) STRICT; CREATE TABLE writer (x TEXT);")
    known = schema.migrations()
    monkeypatch.setattr(schema, "migrations", lambda: (*known, broken))
    with pytest.raises(StorageError):
        open_database(path)
    monkeypatch.undo()
    database = open_database(path)
    assert database.rows("SELECT name FROM sqlite_master WHERE name='half'") == []
    database.close()
    assert len(path.read_bytes()) == len(before)


def test_a_path_too_long_for_a_database_is_called_that(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*("x" * 200,) * 3)
    folder.mkdir(parents=True)
    with pytest.raises(StorageError, match="too long for a database"):
        open_database(folder / "lordesk.db")
    assert not list(folder.iterdir())
