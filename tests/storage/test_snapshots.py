"""Snapshots are proved good, thinned out with care, and lead back."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lordesk.domain.changes import between
from lordesk.domain.errors import InvalidInputError, StorageError
from lordesk.domain.history import HistoryAction, SentKit
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.storage.database import SqliteDatabase, copy_database, open_database
from lordesk.storage.ledgers import SqlSendLedger
from lordesk.storage.shelf import FileShelf
from lordesk.storage.snapshots import FolderSnapshots
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_letter, a_rotation, a_target, a_writer, an_applicant

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ONE = Records().put(an_applicant())
TWO = ONE.put(a_writer())


class Place:
    """A desk's file and its snapshots."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "lordesk.db"
        self.folder = folder / "snapshots"
        self.snapshots = FolderSnapshots(self.file, self.folder)

    def load(self) -> Records:
        database = open_database(self.file)
        records = SqlStore(database, Scope()).load()
        database.close()
        return records

    def become(self, records: Records) -> None:
        database = open_database(self.file)
        store = SqlStore(database, Scope())
        store.save(between(store.load(), records, "Edit"), HistoryAction.DO, NOON)
        database.close()

    def send(self, letter: str, content: bytes) -> SentKit:
        database = open_database(self.file)
        ledger = SqlSendLedger(database, Scope(), FileShelf(self.file.parent / "attachments"))
        kit = ledger.remember_kit(letter, NOON.date(), "Kit", {"1 Cover.pdf": content}, "f")
        database.close()
        return kit

    def sent(self) -> tuple[SentKit, ...]:
        database = open_database(self.file)
        kits = SqlSendLedger.read(database, Scope())
        database.close()
        return kits

    def revision(self) -> int:
        database = open_database(self.file)
        found = SqlStore(database, Scope()).revision()
        database.close()
        return found


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    place.become(ONE)
    return place


def test_a_snapshot_says_what_it_holds(place: Place) -> None:
    made = place.snapshots.create(NOON)
    assert made.id == "20261124T120000Z"
    assert made.made_at == NOON
    assert (made.counts["applicant"], made.counts["writer"]) == (1, 0)
    assert place.snapshots.known() == (made,)
    assert place.snapshots.verify(made.id) == made
    assert sorted(path.name for path in place.folder.iterdir()) == [
        "desk-20261124T120000Z.db",
        "desk-20261124T120000Z.json",
    ]
    assert all(path.stat().st_mode & 0o077 == 0 for path in place.folder.iterdir())


def test_two_in_one_second_get_names_of_their_own(place: Place) -> None:
    first, second = place.snapshots.create(NOON), place.snapshots.create(NOON)
    assert [each.id for each in place.snapshots.known()] == [second.id, first.id]


def test_an_unchanged_desk_needs_no_other_snapshot(place: Place, tmp_path: Path) -> None:
    assert FolderSnapshots(tmp_path / "none.db", place.folder).create_if_changed(NOON) is None
    assert place.snapshots.create_if_changed(NOON) is not None
    assert place.snapshots.create_if_changed(NOON + timedelta(days=1)) is None
    place.become(TWO)
    assert place.snapshots.create_if_changed(NOON + timedelta(days=1)) is not None


def test_s8_restoring_brings_the_desk_back_and_keeps_the_present(place: Place) -> None:
    old = place.snapshots.create(NOON)
    place.become(TWO)
    revision = place.revision()
    before = place.snapshots.restore(old.id, NOON + timedelta(hours=1))
    assert place.load() == ONE
    assert place.revision() > revision
    assert before is not None
    place.snapshots.restore(before.id, NOON + timedelta(hours=2))
    assert place.load() == TWO
    assert not (place.folder / "restoring.db").exists()


def test_s8_kits_sent_since_a_snapshot_stay_known_where_their_letter_is(place: Place) -> None:
    desk = TWO.put(a_target()).put(a_rotation()).put(a_letter())
    place.become(desk)
    first = place.send("okoye-im", b"first")
    old = place.snapshots.create(NOON)
    second = place.send("okoye-im", b"second")
    place.send("gone-im", b"of a letter that the old desk has not")
    place.snapshots.restore(old.id, NOON + timedelta(hours=1))
    assert place.sent() == (first, second)
    place.snapshots.restore(old.id, NOON + timedelta(hours=2))
    assert place.sent() == (first, second)


def test_s8_nobody_writes_to_a_desk_while_it_is_copied_and_replaced(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = place.snapshots.create(NOON)
    place.become(TWO)
    monkeypatch.setattr("lordesk.storage.database.BUSY_MILLISECONDS", 1)
    copied: list[Path] = []

    def copy_while_another_writes(source: SqliteDatabase, target: SqliteDatabase) -> None:
        with pytest.raises(StorageError, match="in use by another"):
            place.become(TWO.put(a_rotation()))
        copied.append(target.path)
        copy_database(source, target)

    monkeypatch.setattr("lordesk.storage.snapshots.copy_database", copy_while_another_writes)
    before = place.snapshots.restore(old.id, NOON + timedelta(hours=1))
    assert [path.name for path in copied] == ["copy.db", "lordesk.db"]
    assert before is not None
    assert (place.load(), place.snapshots.records_in(before.id)) == (ONE, TWO)
    assert list(place.file.parent.glob("lordesk.db-*")) == []


def test_s8_restoring_waits_for_nobody_and_changes_nothing_while_another_writes(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lordesk.storage.database.BUSY_MILLISECONDS", 1)
    old = place.snapshots.create(NOON)
    place.become(TWO)
    other = open_database(place.file)
    with other.transaction(), pytest.raises(StorageError, match="in use by another"):
        place.snapshots.restore(old.id, NOON)
    other.close()
    assert place.load() == TWO


@pytest.mark.parametrize("damage", ["empty", "garbage", "row"])
def test_s4_a_damaged_desk_is_moved_aside_and_replaced(place: Place, damage: str) -> None:
    old = place.snapshots.create(NOON)
    if damage == "row":
        database = open_database(place.file)
        database.run("UPDATE applicant SET given_name='Other'")
        database.close()
    else:
        place.file.write_bytes(b"" if damage == "empty" else b"x" * 9_000)
    content = place.file.read_bytes()
    assert place.snapshots.restore(old.id, NOON) is None
    assert place.load() == ONE
    (aside,) = place.file.parent.glob("lordesk.db.damaged-*")
    assert aside.read_bytes() == content


def test_s8_a_lost_desk_is_brought_back(place: Place) -> None:
    old = place.snapshots.create(NOON)
    place.file.unlink()
    place.snapshots.restore(old.id, NOON)
    assert place.load() == ONE


def test_s7_a_snapshot_that_changed_is_refused_and_nothing_is_touched(place: Place) -> None:
    old = place.snapshots.create(NOON)
    copy = place.folder / f"desk-{old.id}.db"
    copy.write_bytes(copy.read_bytes() + b"x")
    with pytest.raises(StorageError, match="not as it was made"):
        place.snapshots.restore(old.id, NOON)
    copy.unlink()
    with pytest.raises(StorageError, match="cannot be read"):
        place.snapshots.verify(old.id)
    with pytest.raises(InvalidInputError, match="no snapshot"):
        place.snapshots.verify("20200101T000000Z")
    assert place.load() == ONE


def test_s7_a_manifest_that_tells_other_counts_is_noticed(place: Place) -> None:
    made = place.snapshots.create(NOON)
    manifest = place.folder / f"desk-{made.id}.json"
    plain = json.loads(manifest.read_text())
    plain["counts"]["writer"] = 7
    manifest.write_text(json.dumps(plain))
    with pytest.raises(StorageError, match="does not hold what it should"):
        place.snapshots.verify(made.id)


def test_s7_a_damaged_desk_makes_no_snapshot_and_pushes_none_out(place: Place) -> None:
    good = place.snapshots.create(NOON)
    database = open_database(place.file)
    database.run("UPDATE applicant SET given_name='Other'")
    database.close()
    with pytest.raises(StorageError):
        place.snapshots.create(NOON + timedelta(days=400))
    assert [each.id for each in place.snapshots.known()] == [good.id]
    assert not list(place.folder.glob("*.new"))


def test_s7_thinning_touches_only_files_of_our_name_with_our_manifest(place: Place) -> None:
    place.snapshots.create(NOON)
    stamps = [NOON + timedelta(hours=n) for n in (1, 2)]
    for stamp in stamps:
        place.snapshots.create(stamp)
    own = place.folder / "desk-20200101T000000Z.db"
    own.write_text("a file of the user's own")
    (place.folder / "desk-20200102T000000Z.json").write_text("[]")
    (place.folder / "notes.json").write_text("{}")
    newest = place.snapshots.create(NOON + timedelta(days=30))
    assert [each.id for each in place.snapshots.known()] == [newest.id, "20261124T140000Z"]
    assert own.exists()
    assert (place.folder / "desk-20200102T000000Z.json").exists()
    assert (place.folder / "notes.json").exists()


def test_s7_an_automatic_snapshot_comes_when_the_desk_changed_and_time_passed(
    place: Place,
) -> None:
    assert place.snapshots.create_if_due(NOON) is not None
    place.become(TWO)
    assert place.snapshots.create_if_due(NOON + timedelta(minutes=10)) is None
    assert place.snapshots.create_if_due(NOON + timedelta(hours=1)) is not None
    assert place.snapshots.create_if_due(NOON + timedelta(hours=2)) is None


def test_s7_what_calendars_were_told_and_kits_that_were_sent_count_as_changes(
    place: Place,
) -> None:
    place.snapshots.create(NOON)
    database = open_database(place.file)
    ledger = SqlSendLedger(database, Scope(), FileShelf(place.folder))
    ledger.remember_kit("okoye-im", NOON.date(), "Okoye", {"a.pdf": b"a"}, "f")
    database.close()
    assert place.snapshots.create_if_changed(NOON + timedelta(hours=1)) is not None


def test_s7_a_folder_that_a_dead_process_left_is_swept_and_a_young_one_stays(
    place: Place,
) -> None:
    place.folder.mkdir()
    dead, young = place.folder / ".making-dead", place.folder / ".making-young"
    for room in (dead, young):
        room.mkdir()
        (room / "copy.db").write_text("half")
    os.utime(dead, (1_000_000, 1_000_000))
    place.snapshots.create(NOON)
    assert not dead.exists()
    assert young.exists()


def test_a_snapshot_can_be_looked_at_before_it_is_brought_back(place: Place) -> None:
    made = place.snapshots.create(NOON)
    place.become(TWO)
    assert place.snapshots.records_in(made.id) == ONE
    assert place.load() == TWO


def test_s14_snapshots_that_hold_a_removed_record_are_known_and_can_go(place: Place) -> None:
    without = place.snapshots.create(NOON)
    place.become(TWO)
    present = place.snapshots.create(NOON + timedelta(hours=1))
    place.become(ONE)
    past = place.snapshots.create(NOON + timedelta(hours=2))
    names = [(Kind.WRITER, "okoye")]
    assert place.snapshots.holding(names) == (past, present)
    (place.folder / f"desk-{past.id}.db").write_bytes(b"")  # unreadable: it may hold anything
    assert place.snapshots.holding(names) == (past, present)
    place.snapshots.forget((past.id, present.id))
    assert place.snapshots.known() == (without,)
