"""S2, S10: nothing acknowledged is lost when writes fail, the disk is full or the power goes."""

import random
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from lordesk.bootstrap import Workspace
from lordesk.domain.changes import between
from lordesk.domain.errors import StorageError
from lordesk.domain.ids import Kind
from lordesk.domain.opening import Opened
from lordesk.domain.records import Records
from lordesk.storage.database import open_database
from lordesk.storage.store import SqlStore
from tests.faults import desks
from tests.faults.disk import Log, Refusal, failing, logged, read_only


@pytest.mark.parametrize("is_lasting", [False, True])
def test_s2_whichever_write_or_sync_fails_every_acknowledged_change_is_there(
    tmp_path: Path, is_lasting: bool
) -> None:
    number, complaint = 0, str(tmp_path)
    while complaint:
        assert str(tmp_path) in complaint
        complaint = ""
        number += 1
        folder = tmp_path / f"{number}"
        desks.begin(folder)
        acknowledged: list[str] = []
        with failing(Refusal(number, is_lasting=is_lasting)):
            try:
                desks.add_until_it_fails(folder, 2, acknowledged.append)
            except StorageError as error:
                complaint = error.message
        assert set(acknowledged) <= desks.listed(folder) <= {"m0", "m1"}
    assert number > 20


STRIDE = 1 if desks.RUNS > 1 else 9
"""The long form lets every write and sync fail, the short one every ninth."""

SCHEMA_1 = Path(__file__).parents[1] / "databases" / "schema-1.db"


def old_desk(folder: Path) -> None:
    folder.mkdir()
    shutil.copy(SCHEMA_1, folder / "lordesk.db")


def with_a_snapshot(folder: Path) -> None:
    desks.begin(folder)
    Workspace(folder).snapshots.create(desks.NOON)
    desks.add_until_it_fails(folder, 1, lambda _: None)


def migrate(workspace: Workspace) -> None:
    assert workspace.database


def make_snapshot(workspace: Workspace) -> None:
    workspace.snapshots.create(desks.NOON)


def restore(workspace: Workspace) -> None:
    workspace.snapshots.restore(workspace.snapshots.known()[-1].id, desks.NOON)


@pytest.mark.parametrize(
    ("prepared", "deed"),
    [(old_desk, migrate), (with_a_snapshot, make_snapshot), (with_a_snapshot, restore)],
)
def test_s6_s7_s8_whichever_write_or_sync_fails_the_desk_is_the_old_or_the_new(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepared: Callable[[Path], None],
    deed: Callable[[Workspace], None],
) -> None:
    monkeypatch.setattr("lordesk.storage.database.OPEN_PAUSE_SECONDS", 0)
    start, old, new = (tmp_path / name for name in ("start", "old", "new"))
    prepared(start)
    for copy in (old, new):
        shutil.copytree(start, copy)
    done(deed, new)
    allowed = (moments_in(old), moments_in(new))
    number, has_failed = 0, True
    while has_failed:
        number += STRIDE
        folder = tmp_path / f"{number}"
        shutil.copytree(start, folder)
        with failing(Refusal(number, is_lasting=True)):
            has_failed = done(deed, folder) is not None
        assert moments_in(folder) in allowed
    assert number > 10


def done(deed: Callable[[Workspace], None], folder: Path) -> StorageError | None:
    """Do it; the complaint when it could not be done."""
    workspace = Workspace(folder, lambda: desks.NOON)
    try:
        deed(workspace)
    except StorageError as error:
        return error
    finally:
        workspace.close()
    return None


def moments_in(folder: Path) -> set[str]:
    workspace = Workspace(folder, lambda: desks.NOON)
    assert isinstance(workspace.open_desk(), Opened)
    found = {str(key) for key, _ in workspace.desk.records.moments.rows()}
    for snapshot in workspace.snapshots.known():
        workspace.snapshots.verify(snapshot.id)
    workspace.close()
    return found


def test_s6_a_power_cut_while_migrating_leaves_the_old_or_the_new_desk(tmp_path: Path) -> None:
    live = tmp_path / "live"
    old_desk(live)
    with logged(live) as log:
        open_database(live / "lordesk.db").close()
    luck = random.Random(7)
    for number in range(15 * desks.RUNS):
        image = tmp_path / f"image{number}"
        image.mkdir()
        for name, content in log.image(luck.randrange(len(log.events) + 1), luck).items():
            (image / name).write_bytes(content)
        with desks.opened(image) as (_, store):
            assert len(store.load().writers) == 1
            assert len(store.steps(9)) == 2


def crash_images(folder: Path, log: Log, how_many: int) -> list[set[str]]:
    """For random moments at which the power goes: what was acknowledged and is gone."""
    luck = random.Random(6)
    lost: list[set[str]] = []
    first = next(n for n, event in enumerate(log.events) if event.kind == "acknowledged")
    for number in range(how_many):
        until = luck.randrange(first + 1, len(log.events) + 1)
        image = folder / f"image{number}"
        image.mkdir()
        for name, content in log.image(until, luck).items():
            (image / name).write_bytes(content)
        lost.append(set(log.acknowledged(until)) - kept_in(image))
    return lost


def kept_in(image: Path) -> set[str]:
    """An image that is refused lost everything."""
    try:
        return desks.listed(image)
    except StorageError:
        return set()


def test_s2_a_power_cut_at_any_moment_loses_nothing_acknowledged(tmp_path: Path) -> None:
    live = tmp_path / "live"
    desks.begin(live)
    with logged(live) as log:
        desks.add_until_it_fails(live, 8, log.note)
    assert set().union(*crash_images(tmp_path, log, 30 * desks.RUNS)) == set()


def test_this_harness_sees_the_loss_that_a_weaker_setting_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaker = ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=FULL")
    monkeypatch.setattr("lordesk.storage.database._PRAGMAS", weaker)
    live = tmp_path / "live"
    desks.begin(live)
    with logged(live) as log:
        desks.add_until_it_fails(live, 8, log.note)
    assert set().union(*crash_images(tmp_path, log, 60)) != set()


def test_s10_on_a_disk_that_refuses_writing_everything_can_be_read_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    with_a_snapshot(tmp_path / "desk")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with read_only():
        workspace = Workspace(tmp_path / "desk", lambda: desks.NOON)
        outcome = workspace.open_desk()
        assert isinstance(outcome, Opened)
        assert outcome.is_read_only
        records = workspace.desk.records
        assert "m0" in records.moments
        changes = between(records, records.drop(Kind.MOMENT, "m0"), "Remove a moment")
        with pytest.raises(StorageError, match="“Remove a moment” was not saved") as refusal:
            workspace.desk.perform(changes)
        assert str(workspace.folder.path) in str(refusal.value)
        assert workspace.desk.records == records
        workspace.close()
    after = {path: path.read_bytes() for path in before}
    assert after == before
    workspace = Workspace(tmp_path / "desk", lambda: desks.NOON)
    workspace.desk.perform(changes)
    workspace.close()
    assert desks.listed(tmp_path / "desk") == set()


def test_s10_a_full_disk_is_said_and_works_again_when_there_is_space(tmp_path: Path) -> None:
    desks.begin(tmp_path)
    with desks.opened(tmp_path) as (database, store):
        pages = int(str(database.rows("PRAGMA page_count")[0][0]))
        database.rows(f"PRAGMA max_page_count={pages + 8}")
        records = [store.load()]
        with pytest.raises(StorageError, match="disk is full"):
            add_for_ever(store, records[0], records)
        database.rows("PRAGMA max_page_count=100000")
        after = desks.add_moment(store, records[-1], 2_000)
    assert len(records) > 2
    assert desks.listed(tmp_path) == {str(key) for key, _ in after.moments.rows()}


def add_for_ever(store: SqlStore, records: Records, kept: list[Records]) -> None:
    for number in count():
        records = desks.add_moment(store, records, number)
        kept.append(records)
