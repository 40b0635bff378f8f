"""The open desk."""

from datetime import UTC, datetime

import pytest

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import RefusedError, StaleChangeError, StorageError
from lordesk.domain.history import Move
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.services.desk import Desk, utc_now
from lordesk.storage.memory import MemoryDesk, MemoryStore
from tests.builders import a_desk, a_rotation, a_writer, an_applicant, day

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def opened(shared: MemoryDesk | None = None) -> Desk:
    return Desk(MemoryStore(shared), lambda: NOON)


def edit(desk: Desk, after: Records, label: str = "Edit") -> ChangeSet:
    return desk.perform(between(desk.records, after, label))


def test_a_change_is_kept_and_told() -> None:
    desk, heard = opened(), list[ChangeSet]()
    desk.subscribe(heard.append)
    kept = edit(desk, a_desk(), "Start")
    assert desk.records == a_desk()
    assert heard == [kept]


def test_texts_are_cleaned_before_they_are_kept() -> None:
    desk = opened()
    edit(desk, Records().put(an_applicant(given_name="Mi\x00ra")))
    assert desk.records.applicant == an_applicant()


def test_nothing_to_change_is_no_step() -> None:
    desk, heard = opened(), list[ChangeSet]()
    desk.subscribe(heard.append)
    edit(desk, desk.records)
    assert heard == []
    assert desk.reach.undo is None


def test_a_broken_invariant_changes_nothing() -> None:
    desk = opened()
    edit(desk, a_desk())
    with pytest.raises(RefusedError, match=r"end .* is before start"):
        edit(desk, desk.records.put(a_rotation(end=day("2026-01-01"))))
    assert desk.records == a_desk()


def test_undo_and_redo_name_the_step_and_end() -> None:
    desk = opened()
    edit(desk, a_desk(), "Start")
    undone = desk.undo()
    assert undone is not None
    assert undone.label == "Start"
    assert desk.records == Records()
    assert desk.undo() is None
    assert desk.redo() == undone
    assert desk.redo() is None
    assert desk.records == a_desk()


def test_a_listener_may_leave() -> None:
    desk, heard = opened(), list[ChangeSet]()
    leave = desk.subscribe(heard.append)
    leave()
    edit(desk, a_desk())
    assert heard == []


def test_what_another_process_did_is_taken_in_and_told() -> None:
    shared = MemoryDesk(records=Records())
    here, there = opened(shared), opened(shared)
    heard = list[ChangeSet]()
    here.subscribe(heard.append)
    edit(there, a_desk())
    assert here.refresh()
    assert not here.refresh()
    assert here.records == a_desk()
    assert heard[0].kinds == {Kind.APPLICANT, Kind.TARGET, Kind.ROTATION, Kind.WRITER}


def test_an_edit_beside_another_process_is_joined_unless_it_is_the_same_record() -> None:
    shared = MemoryDesk(records=Records())
    here, there = opened(shared), opened(shared)
    edit(there, Records().put(a_writer("a", worked_together=())))
    here.refresh()
    rename = between(
        here.records, here.records.put(a_writer("a", name="B", worked_together=())), "Rename"
    )
    edit(there, there.records.put(a_writer("z", worked_together=())))
    here.perform(rename)
    assert {writer.key: writer.name for writer in here.records.writers} == {
        "a": "B",
        "z": "Adaeze Okoye",
    }
    with pytest.raises(StaleChangeError):
        there.perform(rename)


class Contested(MemoryStore):
    """A store whose rows change between the look and the write."""

    def save(self, changes: ChangeSet, move: Move, at: datetime) -> None:
        raise StaleChangeError("Writer a was changed by another window or command.")


def test_a_write_that_lost_the_race_reloads_and_says_so() -> None:
    desk, heard = Desk(Contested(), utc_now), list[ChangeSet]()
    desk.subscribe(heard.append)
    with pytest.raises(StaleChangeError):
        edit(desk, a_desk())
    assert desk.records == Records()
    assert heard[0].label == "Change made elsewhere"


def test_a_change_of_much_at_once_is_preceded_by_the_precaution() -> None:
    before: list[str] = []
    shared = MemoryDesk(records=Records())

    def note(changes: ChangeSet) -> None:
        assert shared.records == Records()
        before.append(changes.label)

    desk = Desk(MemoryStore(shared), utc_now, note)
    many = a_desk(*(a_writer(f"w{number}") for number in range(9)))
    assert not desk.has_changed
    desk.perform(between(desk.records, many, "Import x"))
    edit(desk, many.put(a_writer("later")))
    assert before == ["Import x"]
    assert desk.has_changed


class Full(MemoryStore):
    """A store on a disk without space."""

    def save(self, changes: ChangeSet, move: Move, at: datetime) -> None:
        raise StorageError("The disk is full.")


def test_s10_a_change_that_could_not_be_saved_is_named_and_not_kept() -> None:
    desk = Desk(Full(), utc_now)
    with pytest.raises(StorageError, match=r"^“Add a writer” was not saved. The disk is full.$"):
        desk.perform(between(Records(), a_desk(), "Add a writer"))
    assert desk.records == Records()
    assert not desk.has_changed
