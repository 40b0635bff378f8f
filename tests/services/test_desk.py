"""The open desk."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import ClassVar

import pytest

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.clash import ClashError, Side, decided
from lordesk.domain.errors import RefusedError, StaleChangeError, StorageError
from lordesk.domain.history import HistoryAction
from lordesk.domain.ids import Kind
from lordesk.domain.letter import Letter
from lordesk.domain.records import Records
from lordesk.services.desk import Desk, utc_now
from tests.builders import a_desk, a_letter, a_rotation, a_writer, an_applicant, day
from tests.memory_store import MemoryDesk, MemoryStore

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def opened(shared: MemoryDesk | None = None, who: str = "") -> Desk:
    return Desk(MemoryStore(shared, who), lambda: NOON)


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
    other = between(there.records, there.records.put(a_writer("a", name="C")), "Other name")
    edit(here, here.records.put(a_writer("a", name="D", worked_together=())))
    with pytest.raises(StaleChangeError):
        there.perform(other)


class Slow(MemoryStore):
    """Somebody else writes while the records are read."""

    def load(self) -> Records:
        read = super().load()
        if self.meanwhile:
            self.meanwhile.pop()()
        return read

    meanwhile: ClassVar[list[Callable[[], object]]] = []


def test_what_is_written_while_the_records_are_read_is_noticed() -> None:
    shared = MemoryDesk(records=Records())
    other = opened(shared)
    edit(other, a_desk())
    Slow.meanwhile.append(lambda: edit(other, other.records.put(a_writer(name="Ada Okoye"))))
    slow = Desk(Slow(shared), lambda: NOON)
    assert slow.refresh()
    assert slow.records == other.records
    Slow.meanwhile.append(lambda: edit(other, other.records.put(a_writer(name="Bea Okoye"))))
    edit(other, other.records.put(a_writer(name="Cleo Okoye")))
    assert slow.refresh()
    assert slow.refresh()
    assert slow.records == other.records


class Contested(MemoryStore):
    """A store whose rows change between the look and the write."""

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
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

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        raise StorageError("The disk is full.")


def test_s10_a_change_that_could_not_be_saved_is_named_and_not_kept() -> None:
    desk = Desk(Full(), utc_now)
    with pytest.raises(StorageError, match=r"^“Add a writer” was not saved. The disk is full.$"):
        desk.perform(between(Records(), a_desk(), "Add a writer"))
    assert desk.records == Records()
    assert not desk.has_changed


def letter_of(desk: Desk) -> Letter:
    return desk.records.letters["okoye-im"]


def two_advisers() -> tuple[Desk, Desk]:
    shared = MemoryDesk(records=Records())
    vogt, lind = opened(shared, "Vogt"), opened(shared, "Lind")
    edit(vogt, a_desk(a_letter(notes="start")), "Begin")
    lind.refresh()
    return vogt, lind


def test_fields_that_two_changed_apart_are_joined_and_it_is_known_with_whom() -> None:
    vogt, lind = two_advisers()
    mine = between(lind.records, lind.records.put(a_letter(notes="start", letter_id="7")), "Mine")
    edit(vogt, vogt.records.put(a_letter(notes="theirs")))
    lind.perform(mine)
    assert letter_of(lind) == a_letter(notes="theirs", letter_id="7")
    assert [(clash.key, clash.made_by) for clash in lind.met] == [("okoye-im", "Vogt")]
    edit(lind, lind.records.put(a_letter(notes="next", letter_id="7")))
    assert lind.met == ()


def test_what_was_joined_is_one_step_to_take_back() -> None:
    vogt, lind = two_advisers()
    mine = between(lind.records, lind.records.put(a_letter(notes="start", letter_id="7")), "Mine")
    edit(vogt, vogt.records.put(a_letter(notes="theirs")))
    lind.perform(mine)
    lind.undo()
    assert letter_of(lind) == a_letter(notes="theirs")
    lind.redo()
    assert letter_of(lind) == a_letter(notes="theirs", letter_id="7")


def test_a_step_is_taken_back_beneath_what_others_did_to_other_fields() -> None:
    vogt, lind = two_advisers()
    edit(vogt, vogt.records.put(a_letter(notes="by Vogt")))
    lind.refresh()
    edit(lind, lind.records.put(a_letter(notes="by Vogt", letter_id="7")))
    assert vogt.undo() is not None
    assert letter_of(vogt) == a_letter(notes="start", letter_id="7")
    assert vogt.redo() is not None
    assert letter_of(vogt) == a_letter(notes="by Vogt", letter_id="7")


def test_taking_back_what_another_has_changed_since_is_asked_and_never_done_silently() -> None:
    vogt, lind = two_advisers()
    edit(vogt, vogt.records.put(a_letter(notes="by Vogt")))
    lind.refresh()
    edit(lind, lind.records.put(a_letter(notes="by Lind")))
    with pytest.raises(ClashError, match="changed by Lind meanwhile") as refusal:
        vogt.undo()
    assert letter_of(vogt).notes == "by Lind"
    (clash,) = refusal.value.clashes
    assert [(each.mine, each.theirs) for each in clash.fields] == [("start", "by Lind")]
    vogt.undo(decided(refusal.value.clashes, Side.THEIRS))
    assert letter_of(vogt).notes == "by Lind"
    last = vogt.reach.undo
    assert last is not None
    assert last.label == "Begin"


def test_taking_back_over_another_is_done_when_it_was_chosen() -> None:
    vogt, lind = two_advisers()
    edit(vogt, vogt.records.put(a_letter(notes="by Vogt")))
    lind.refresh()
    edit(lind, lind.records.put(a_letter(notes="by Lind")))
    with pytest.raises(ClashError) as refusal:
        vogt.undo()
    vogt.undo(decided(refusal.value.clashes, Side.MINE))
    assert letter_of(vogt).notes == "start"
    with pytest.raises(ClashError, match="changed by Vogt"):
        lind.undo()


def test_what_others_built_upon_cannot_be_taken_away() -> None:
    vogt, lind = two_advisers()
    edit(vogt, vogt.records.put(a_writer("new")), "Add a writer")
    lind.refresh()
    edit(lind, lind.records.put(a_letter("new-im", writer="new")))
    with pytest.raises(RefusedError, match=r"“Add a writer” cannot be .* others went on from it"):
        vogt.undo()
    assert "new" in vogt.records.writers


class Overtaken(MemoryStore):
    """A store on which somebody else writes between the look and the write, as often as said."""

    def __init__(self, shared: MemoryDesk, times: int) -> None:
        super().__init__(shared)
        self.rival = MemoryStore(shared, "Rival")
        self.times = times

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        if self.times:
            self.times -= 1
            now = self.rival.load()
            after = now.put(a_letter(notes=f"rival {self.times}"))
            self.rival.save(between(now, after, "Rival"), HistoryAction.DO, at)
        super().save(changes, action, at, number)


def test_a_write_that_lost_the_race_is_joined_anew() -> None:
    desk = Desk(Overtaken(MemoryDesk(records=a_desk(a_letter())), times=2), lambda: NOON)
    edit(desk, desk.records.put(a_letter(letter_id="7")))
    assert letter_of(desk) == a_letter(notes="rival 0", letter_id="7")
