"""S6: every released schema comes along, behind a snapshot, whole or not at all."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.domain.opening import Opened
from lordesk.storage import schema
from lordesk.storage.database import open_database
from lordesk.storage.desk_folder import DeskFolder
from lordesk.storage.schema import newest_schema, schema_of
from lordesk.storage.store import Scope, SqlStore
from lordesk.storage.window_lock import WindowLock

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SAVED = sorted(Path(__file__).parents[1].joinpath("databases").glob("schema-*.db"))
"""A desk of each released schema, as the lordesk of that time wrote it."""


@pytest.fixture(params=SAVED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DeskFolder]:
    (tmp_path / "data").mkdir()
    shutil.copy(request.param, tmp_path / "data" / "lordesk.db")
    folder = DeskFolder(tmp_path / "data", lambda: NOON)
    yield folder
    folder.close()


def test_s6_there_is_a_saved_desk_of_every_older_schema() -> None:
    assert [path.stem for path in SAVED] == [f"schema-{n}" for n in range(1, newest_schema())]


def test_s6_an_old_desk_opens_with_all_it_held_and_its_history(old: DeskFolder) -> None:
    outcome = old.open_for_window()
    assert isinstance(outcome, Opened)
    store = SqlStore(old.database, Scope())
    records = store.load()
    assert [letter.key for letter in records.letters] == ["okoye-im"]
    assert next(iter(records.contacts)).note == "Łukasz said: “yes”, 李小龍"
    assert [step.label for step in store.steps(5)] == ["Remove Zhang Wei", "Begin"]
    assert schema_of(old.database) == newest_schema()


def test_s6_the_migration_lies_behind_a_snapshot_of_the_desk_as_it_was(old: DeskFolder) -> None:
    before = open_database(old.path, read_only=True)
    was, rows = schema_of(before), before.rows("SELECT * FROM step ORDER BY number")
    before.close()
    outcome = old.open_for_window()
    assert isinstance(outcome, Opened)
    kept = outcome.migrated_behind
    assert kept is not None
    assert kept.schema == was
    assert kept.reason.startswith("before lordesk")
    assert old.snapshots.verify(kept.id) == kept
    copy = open_database(old.data / "snapshots" / f"desk-{kept.id}.db", read_only=True)
    assert copy.rows("SELECT * FROM step ORDER BY number") == rows
    copy.close()


def test_s6_a_migration_taken_back_can_be_brought_up_to_date_again(old: DeskFolder) -> None:
    outcome = old.open_for_window()
    assert isinstance(outcome, Opened)
    assert outcome.migrated_behind
    records = SqlStore(old.database, Scope()).load()
    old.snapshots.restore(outcome.migrated_behind.id, NOON)
    assert SqlStore(old.database, Scope()).load() == records


def test_s6_without_a_snapshot_there_is_no_migration(
    old: DeskFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.path.read_bytes()

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("lordesk.storage.snapshot_files.write_atomically", full)
        with pytest.raises(StorageError, match="full"):
            assert old.database
    assert old.path.read_bytes() == before


def test_s6_nothing_is_migrated_beneath_an_open_window(old: DeskFolder) -> None:
    before = old.path.read_bytes()
    window = WindowLock(old.data)
    window.take()
    with pytest.raises(StorageError, match="so it was not brought up to date"):
        assert old.database
    window.release()
    assert old.path.read_bytes() == before


def test_s6_a_script_that_leaves_the_desk_unsound_changes_nothing(
    old: DeskFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dangling reference shows only in the check, after every statement went well."""
    broken = tmp_path / "9999_broken.sql"
    broken.write_text(
        "CREATE TABLE extra (x TEXT) STRICT; PRAGMA defer_foreign_keys=ON;"
        "INSERT INTO change (step, place, org_id, applicant_id, kind, key) "
        "VALUES (77, 0, 'self', 'self', 'writer', 'x');"
    )
    before, known = old.path.read_bytes(), schema.migrations()
    monkeypatch.setattr(schema, "migrations", lambda: (*known, broken))
    database = open_database(old.path, read_only=True)
    database.close()
    with pytest.raises(StorageError):
        open_database(old.path)
    assert old.path.read_bytes() == before


def test_s6_a_read_only_look_leaves_an_old_desk_old(old: DeskFolder) -> None:
    before = old.path.read_bytes()
    open_database(old.path, read_only=True).close()
    assert old.path.read_bytes() == before
