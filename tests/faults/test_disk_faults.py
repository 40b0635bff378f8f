"""Nothing acknowledged is lost when writes fail, the disk is full or the power goes."""

import random
from itertools import count
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.domain.records import Records
from lordesk.storage.store import SqlStore
from tests.faults import desks
from tests.faults.disk import Log, Refusal, failing, logged


@pytest.mark.parametrize("is_lasting", [False, True])
def test_whichever_write_or_sync_fails_every_acknowledged_change_is_there(
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


def test_a_power_cut_at_any_moment_loses_nothing_acknowledged(tmp_path: Path) -> None:
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


def test_a_full_disk_is_said_and_works_again_when_there_is_space(tmp_path: Path) -> None:
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
