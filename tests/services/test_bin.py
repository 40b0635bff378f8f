"""S12, S14: the bin lists, gives back and deletes, and says which snapshots still hold it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lordesk.bootstrap import Workspace
from lordesk.domain.bin import KEPT
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import Kind
from lordesk.services.bin import (
    bring_back,
    forget,
    forget_in_snapshots,
    found,
    listed,
    purge,
    records_of,
    thing,
)
from lordesk.services.editing import remove, save
from tests.builders import a_desk, a_document, a_letter, a_writer

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECRET = "Whistleblower-Okonkwo"


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path / "data", clock)
    for entity in (*a_desk().applicants, *a_desk().targets, *a_desk().rotations):
        workspace.desk.perform(save(workspace.desk.records, entity))
    yield workspace
    workspace.close()


def add_and_remove(workspace: Workspace) -> None:
    """A writer with a letter and its document, all taken away again."""
    desk, stored = workspace.desk, workspace.shelf.keep(f"{SECRET} CV".encode())
    desk.perform(save(desk.records, a_writer("secret", name=SECRET)))
    desk.perform(save(desk.records, a_letter("secret-im", writer="secret")))
    document = a_document(letter="secret-im", stored=stored)
    desk.perform(save(desk.records, document))
    workspace.send_ledger.remember_kit(
        "secret-im", NOON.date(), SECRET, {"a.pdf": SECRET.encode()}, "f"
    )
    desk.perform(remove(desk.records, Kind.WRITER, "secret"))


def holders(folder: Path) -> set[str]:
    """Names of the files that hold the secret."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name for path in paths if SECRET.encode() in path.read_bytes()}


def test_s12_what_was_removed_lies_in_the_bin_and_comes_back(workspace: Workspace) -> None:
    add_and_remove(workspace)
    desk = workspace.desk
    (item,) = listed(workspace.archive, desk.records)
    assert {each.kind for each in item.records} >= {Kind.WRITER, Kind.LETTER}
    assert [each.key for each in records_of([item], Kind.LETTER)] == ["secret-im"]
    desk.perform(bring_back(workspace.archive, desk.records, item.step))
    assert desk.records.writers["secret"].name == SECRET
    assert listed(workspace.archive, desk.records) == ()
    desk.undo()
    assert "secret" not in desk.records.writers
    with pytest.raises(InvalidInputError, match="The bin holds no item 999"):
        found(workspace.archive, desk.records, 999)


def test_s12_an_addition_that_was_undone_lies_in_the_bin_too(workspace: Workspace) -> None:
    desk = workspace.desk
    desk.perform(save(desk.records, a_writer("b", name="Ada")))
    desk.undo()
    desk.perform(save(desk.records, a_writer("c")))
    (item,) = listed(workspace.archive, desk.records)
    assert [each.key for each in item.records] == ["b"]


def test_s14_deletion_for_good_leaves_no_trace_in_any_file_but_snapshots(
    workspace: Workspace, tmp_path: Path
) -> None:
    add_and_remove(workspace)
    snapshot = workspace.snapshots.create(NOON)
    assert {"lordesk.db", f"desk-{snapshot.id}.db"} < holders(tmp_path)
    items = listed(workspace.archive, workspace.desk.records)
    gone = forget(workspace.archive, workspace.shelf, workspace.snapshots, items, NOON)
    assert holders(tmp_path) == {f"desk-{snapshot.id}.db"}
    assert gone.records >= 2
    assert gone.attachments == 2
    assert gone.held_by == (snapshot,)
    assert gone.gone_on is not None
    assert timedelta(days=2) < gone.gone_on - NOON < timedelta(days=500)
    forget_in_snapshots(workspace.snapshots, gone.held_by, NOON)
    assert holders(tmp_path) == set()
    assert len(workspace.snapshots.known()) == 1


def test_s14_what_another_record_still_needs_is_not_deleted(workspace: Workspace) -> None:
    stored = workspace.shelf.keep(b"CV")
    desk = workspace.desk
    desk.perform(save(desk.records, a_document(stored=stored)))
    desk.perform(save(desk.records, a_writer("secret", name=SECRET)))
    desk.perform(save(desk.records, a_letter("secret-im", writer="secret")))
    desk.perform(save(desk.records, a_document("two", letter="secret-im", stored=stored)))
    desk.perform(remove(desk.records, Kind.WRITER, "secret"))
    items = listed(workspace.archive, desk.records)
    assert forget(workspace.archive, workspace.shelf, None, items, NOON).attachments == 0
    assert workspace.shelf.fetch(stored) == b"CV"


def test_s14_after_it_the_rest_can_still_be_undone_and_done(workspace: Workspace) -> None:
    add_and_remove(workspace)
    desk = workspace.desk
    desk.perform(save(desk.records, a_writer("later")))
    forget(workspace.archive, workspace.shelf, None, listed(workspace.archive, desk.records), NOON)
    assert desk.undo() is not None
    assert desk.undo() is None
    assert desk.redo() is not None
    assert "later" in desk.records.writers


def test_s14_deleting_nothing_deletes_no_snapshot(workspace: Workspace) -> None:
    forget_in_snapshots(workspace.snapshots, (), NOON)
    assert workspace.snapshots.known() == ()
    assert forget(workspace.archive, workspace.shelf, workspace.snapshots, (), NOON).records == 0


def test_s12_after_90_days_the_bin_is_emptied_and_the_desk_is_as_it_was(
    workspace: Workspace, clock: Clock, tmp_path: Path
) -> None:
    add_and_remove(workspace)
    clock.moment += KEPT - timedelta(days=1)
    workspace.desk.perform(save(workspace.desk.records, a_writer("later")))
    records = workspace.desk.records
    assert not purge(workspace.archive, workspace.shelf, clock.moment)
    clock.moment += timedelta(days=2)
    assert purge(workspace.archive, workspace.shelf, clock.moment)
    assert listed(workspace.archive, records) == ()
    assert [step.label for step in workspace.desk.steps(9)] == ["Add Dr. Okoye"]
    workspace.desk.refresh()
    assert workspace.desk.records == records


def test_s12_opening_the_window_empties_what_is_due(
    workspace: Workspace, clock: Clock, tmp_path: Path
) -> None:
    add_and_remove(workspace)
    clock.moment += timedelta(days=60)
    workspace.desk.perform(save(workspace.desk.records, a_writer("later")))
    workspace.close()
    clock.moment += timedelta(days=60)
    window = Workspace(tmp_path / "data", clock)
    window.open_desk()
    assert listed(window.archive, window.desk.records) == ()
    window.close()


def test_an_item_is_named_as_what_comes_back(workspace: Workspace) -> None:
    add_and_remove(workspace)
    desk = workspace.desk
    item = listed(workspace.archive, desk.records)[0]
    named = "Dr. Whistleblower-Okonkwo, writer, with 1 letter and 1 document"
    assert thing(item, desk.records) == named
    label = bring_back(workspace.archive, desk.records, item.step).label
    assert label == f"Bring back {named}"
