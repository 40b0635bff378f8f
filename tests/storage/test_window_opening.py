"""S3, S4, S5, S7: how the opening of a data folder ends, and what it leaves as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lordesk.domain.opening import (
    Damaged,
    Fresh,
    Newer,
    Opened,
    Opening,
    Unreachable,
)
from lordesk.domain.place import PlaceKind
from lordesk.storage.database import open_database
from lordesk.storage.desk_folder import DeskFolder
from tests.builders import a_desk, a_writer
from tests.storage.windows import NOON, Windows, load, save


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    windows = Windows(tmp_path / "data")
    yield windows
    windows.close()


def test_a_first_opening_is_fresh_and_the_next_is_not(windows: Windows) -> None:
    first = windows.new()
    outcome = first.open_for_window()
    assert isinstance(outcome, Fresh)
    assert outcome.place.is_safe
    first.close()
    assert isinstance(windows.new().open_for_window(), Opened)


def test_s1_a_start_in_a_cloud_folder_opens_and_warns(tmp_path: Path) -> None:
    folder = DeskFolder(tmp_path / "Dropbox" / "desk", lambda: NOON)
    outcome = folder.open_for_window()
    folder.close()
    assert isinstance(outcome, Fresh)
    assert outcome.place.kind is PlaceKind.CLOUD


def test_s3_a_file_that_is_older_than_its_snapshot_is_told(windows: Windows) -> None:
    folder = windows.written()
    old = folder.path.read_bytes()
    save(folder, load(folder).put(a_writer("late")))
    made = folder.snapshots.create(NOON)
    folder.close()
    folder.path.write_bytes(old)
    outcome = windows.new().open_for_window()
    assert isinstance(outcome, Opened)
    assert "older than its snapshot of" in outcome.warning
    assert f"{made.total} records" in outcome.warning
    assert made.id in [each.id for each in folder.snapshots.known()]


def test_s7_opening_makes_the_snapshot_that_is_due(windows: Windows) -> None:
    folder = windows.written()
    assert folder.snapshots.known() == ()
    windows.new().open_for_window()
    (made,) = folder.snapshots.known()
    assert (made.reason, made.total) == ("automatic", 4)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 9_000])
def test_s4_a_damaged_file_stays_and_its_snapshots_are_offered(
    windows: Windows, content: bytes
) -> None:
    """S3: an empty file is no new user."""
    folder = windows.written()
    kept = folder.snapshots.create(NOON)
    folder.path.write_bytes(content)
    window = windows.new()
    outcome = window.open_for_window()
    assert isinstance(outcome, Damaged)
    assert outcome.snapshots == (kept,)
    assert str(folder.path) in outcome.message
    assert folder.path.read_bytes() == content
    window.snapshots.restore(kept.id, NOON)
    assert isinstance(window.open_for_window(), Opened)
    assert load(window) == a_desk()
    assert [path.read_bytes() for path in windows.data.glob("*.damaged-*")] == [content]


def test_s4_a_damaged_record_is_seen_before_the_window_shows_anything(windows: Windows) -> None:
    folder = windows.written()
    database = open_database(folder.path)
    database.run("UPDATE writer SET name='Another'")
    database.close()
    assert isinstance(windows.new().open_for_window(), Damaged)


def test_s5_a_newer_desk_is_refused_untouched(windows: Windows) -> None:
    folder = windows.written()
    database = open_database(folder.path)
    database.rows("PRAGMA user_version=999")
    database.close()
    before = folder.path.read_bytes()
    outcome = windows.new().open_for_window()
    assert isinstance(outcome, Newer)
    assert "install the newer version" in outcome.message
    assert folder.path.read_bytes() == before


def test_s4_a_file_that_cannot_be_read_now_is_not_damaged(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = windows.written()

    def refuse(*_: object, **_more: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lordesk.storage.database.OPEN_PAUSE_SECONDS", 0)
    with monkeypatch.context() as patch:
        patch.setattr("lordesk.storage.database._connect", refuse)
        window = windows.new()
        outcome: Opening = window.open_for_window()
    assert isinstance(outcome, Unreachable)
    assert str(folder.path) in outcome.message
    assert isinstance(window.open_for_window(), Opened)
