"""A clock that is wrong loses nothing: 1970, 2020, 2038 and back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lordesk.bootstrap import Workspace
from lordesk.domain.ids import Kind
from lordesk.domain.opening import Fresh, Opened
from lordesk.services.bin import listed
from lordesk.services.editing import remove, save
from tests.builders import a_desk, a_writer

TODAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
WRONG = [
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2020, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
]


def work(folder: Path, now: datetime, key: str) -> None:
    """A session: open, add a writer, remove the one before it, snapshot, close."""
    workspace = Workspace(folder, lambda: now)
    assert isinstance(workspace.open_desk(), Opened | Fresh)
    desk = workspace.desk
    for entity in (*a_desk().applicants, *a_desk().targets, *a_desk().rotations):
        desk.perform(save(desk.records, entity))
    before = [writer.key for writer in desk.records.writers]
    desk.perform(save(desk.records, a_writer(key)))
    for each in before:
        desk.perform(remove(desk.records, Kind.WRITER, each))
    workspace.snapshots.create(now)
    workspace.close()


@pytest.mark.parametrize("wrong", WRONG, ids=lambda moment: f"{moment:%Y}")
def test_s7_s12_snapshots_bin_and_undo_survive_a_wrong_clock(
    tmp_path: Path, wrong: datetime
) -> None:
    work(tmp_path, TODAY, "first")
    kept = {snapshot.id for snapshot in Workspace(tmp_path).snapshots.known()}
    work(tmp_path, wrong, "second")
    work(tmp_path, TODAY, "third")
    workspace = Workspace(tmp_path, lambda: TODAY)
    workspace.open_desk()
    assert kept <= {snapshot.id for snapshot in workspace.snapshots.known()}
    removed = {
        each.key
        for item in listed(workspace.archive, workspace.desk.records)
        for each in item.records
    }
    assert removed == {"first", "second"}
    while workspace.desk.undo():
        pass
    assert not list(workspace.desk.records.writers)
    while workspace.desk.redo():
        pass
    assert [writer.key for writer in workspace.desk.records.writers] == ["third"]
    workspace.close()
