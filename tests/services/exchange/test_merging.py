"""Two desks that went apart, joined."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.attachment import Document
from lordesk.domain.clash import Side
from lordesk.domain.ids import ContactKey, Kind
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Preset
from lordesk.services.exchange.merging import Copy, Merged, merge
from lordesk.services.exchange.states import state_of, tracks
from tests.builders import a_contact, a_desk, a_document, a_letter, a_rotation, a_writer
from tests.exchanging import NAMESPACE
from tests.services.exchange.test_states import a_step

BASE = a_desk(a_letter(), a_writer("ruiz", name="Ana Ruiz"))


def a_copy(*states: Records) -> Copy:
    """A desk that went through these states, oldest first."""
    walked = [(Records(), states[0]), *pairwise(states)]
    steps = [a_step(n + 1, before, after) for n, (before, after) in enumerate(walked)]
    return Copy(records=states[-1], tracks=tracks(tuple(reversed(steps))))


def joined(mine: Records, theirs: Records, for_all: Side | None = None) -> Merged:
    return merge(BASE, a_copy(BASE, mine), a_copy(BASE, theirs), for_all=for_all)


def test_what_each_side_changed_alone_is_joined() -> None:
    mine = BASE.put(a_writer("ruiz", name="Mine"))
    theirs = BASE.put(a_letter(notes="Theirs"), a_rotation("new"), a_contact("2027-01-02"))
    found = joined(mine, theirs)
    assert found.clashes == ()
    assert found.records.writers["ruiz"].name == "Mine"
    assert found.records.letters["okoye-im"].notes == "Theirs"
    assert "new" in found.records.rotations
    assert len(found.records.contacts) == 1


def test_what_one_side_removed_is_gone_and_what_it_never_had_stays() -> None:
    mine = BASE.drop(Kind.LETTER, "okoye-im").put(a_rotation("mine"))
    theirs = BASE.drop(Kind.WRITER, "ruiz")
    found = joined(mine, theirs)
    assert found.clashes == ()
    assert "okoye-im" not in found.records.letters
    assert "ruiz" not in found.records.writers
    assert "mine" in found.records.rotations


def test_a_record_that_both_changed_is_a_clash_told_field_by_field() -> None:
    mine = BASE.put(a_letter(notes="Mine", waived=False))
    theirs = BASE.put(a_letter(notes="Theirs"))
    (clash,) = joined(mine, theirs).clashes
    assert (clash.name, clash.title) == ((Kind.LETTER, "okoye-im"), "Dr. Okoye’s letter")
    told = [(each.field, each.mine, each.theirs) for each in clash.differences]
    assert told == [("notes", "Mine", "Theirs")]
    for side, notes in ((Side.MINE, "Mine"), (Side.THEIRS, "Theirs")):
        kept = joined(mine, theirs, side).records.letters["okoye-im"]
        assert kept == a_letter(notes=notes, waived=False)


def test_two_fields_of_one_record_changed_apart_are_joined() -> None:
    found = joined(BASE.put(a_letter(waived=False)), BASE.put(a_letter(notes="Theirs")))
    assert found.clashes == ()
    assert found.records.letters["okoye-im"] == a_letter(waived=False, notes="Theirs")


def test_nothing_of_a_clash_is_taken_before_a_side_is_chosen() -> None:
    mine, theirs = BASE.put(a_letter(notes="Mine")), BASE.put(a_letter(notes="Theirs"))
    assert joined(mine, theirs).records.letters["okoye-im"].notes == "Mine"
    assert joined(mine, theirs, Side.MINE).records.letters["okoye-im"].notes == "Mine"
    assert joined(mine, theirs, Side.THEIRS).records.letters["okoye-im"].notes == "Theirs"
    name = (Kind.LETTER, "okoye-im")
    single = merge(BASE, a_copy(BASE, mine), a_copy(BASE, theirs), {name: Side.THEIRS}, Side.MINE)
    assert single.records.letters["okoye-im"].notes == "Theirs"


@pytest.mark.parametrize("is_mine", [True, False])
def test_removed_on_one_side_and_changed_on_the_other_is_a_clash(is_mine: bool) -> None:
    gone, changed = BASE.drop(Kind.LETTER, "okoye-im"), BASE.put(a_letter(notes="x"))
    sides = (gone, changed) if is_mine else (changed, gone)
    (clash,) = joined(*sides).clashes
    told = [(each.mine, each.theirs) for each in clash.differences]
    assert told == [("removed", "changed") if is_mine else ("changed", "removed")]
    assert clash.title == "Dr. Okoye’s letter"
    assert ("okoye-im" in joined(*sides, Side.THEIRS).records.letters) is is_mine


def test_an_older_version_of_theirs_never_comes_back() -> None:
    theirs = BASE.put(a_letter(notes="Theirs"))
    mine = a_copy(BASE, theirs, theirs.put(a_letter(notes="Later")))
    found = merge(None, mine, a_copy(BASE, theirs))
    assert found.clashes == ()
    assert found.records.letters["okoye-im"].notes == "Later"


def test_when_each_side_had_the_others_version_the_common_state_decides() -> None:
    x, y = BASE, BASE.put(a_letter(notes="y"))
    mine, theirs = a_copy(x, y, x), a_copy(x, y)
    assert merge(y, mine, theirs).records.letters["okoye-im"].notes is None
    assert merge(x, mine, theirs).records.letters["okoye-im"].notes == "y"
    assert len(merge(None, mine, theirs).clashes) == 1


def test_desks_without_common_history_clash_in_what_differs_and_lose_nothing() -> None:
    mine = Copy(records=BASE.put(a_letter(notes="Mine"), a_rotation("mine")), tracks={})
    theirs = Copy(records=BASE.put(a_rotation("theirs")), tracks={})
    found = merge(None, mine, theirs)
    assert [clash.name for clash in found.clashes] == [(Kind.LETTER, "okoye-im")]
    assert {"mine", "theirs"} <= set(found.records.rotations.keys())


def test_two_calendars_namespaces_are_no_clash() -> None:
    own = Preferences(calendar=CalendarChoices(namespace=NAMESPACE))
    other = Preferences(preset=Preset.LATE, calendar=CalendarChoices(namespace=None))
    mine = Copy(records=BASE.put(own), tracks={})
    same = merge(None, mine, Copy(records=BASE.put(replace(own)), tracks={}))
    assert same.clashes == ()
    plain = merge(None, mine, Copy(records=BASE.put(Preferences()), tracks={}))
    assert [clash.name[0] for clash in plain.clashes] == [Kind.PREFERENCES]
    differs = merge(None, mine, Copy(records=BASE.put(other), tracks={}))
    assert [each.field for each in differs.clashes[0].differences] == ["preset"]


def test_a_contact_keeps_the_key_it_has_here() -> None:
    here = replace(a_contact("2027-01-02"), key=ContactKey("here"))
    mine = BASE.put(here)
    theirs = BASE.put(a_contact("2027-01-02"))
    assert [each.key for each in joined(mine, theirs).records.contacts] == ["here"]


NOTES = st.sampled_from([None, "a", "b"])


@given(NOTES, NOTES, NOTES, NOTES)
def test_joining_with_a_choice_for_all_meets_no_clash_and_joining_again_changes_nothing(
    own: str | None, name: str | None, other: str | None, others_name: str | None
) -> None:
    mine = BASE.put(a_letter(notes=own), a_writer("ruiz", name=name or "Ana Ruiz"))
    theirs = BASE.put(a_letter(notes=other), a_writer("ruiz", name=others_name or "Ana Ruiz"))
    found = joined(mine, theirs, Side.THEIRS)
    assert found.clashes == ()
    again = merge(BASE, a_copy(BASE, mine, found.records), a_copy(BASE, theirs))
    assert again.clashes == ()
    assert state_of(again.records) == state_of(found.records)


OLD_FILE = a_document(stored="a" * 64, dated=date(2027, 1, 2))
NEW_FILE = a_document(stored="b" * 64, dated=date(2027, 3, 4))


@pytest.mark.parametrize("is_mine", [True, False])
@pytest.mark.parametrize("base", [None, BASE, BASE.put(OLD_FILE)])
@pytest.mark.parametrize("lacking", [a_document(), a_document(dated=date(2027, 5, 6))])
def test_a_side_without_a_documents_file_takes_it_from_nobody(
    is_mine: bool, base: Records | None, lacking: Document
) -> None:
    with_file, without = BASE.put(NEW_FILE), BASE.put(lacking)
    mine, theirs = (with_file, without) if is_mine else (without, with_file)
    found = merge(base, a_copy(mine), a_copy(theirs))
    assert found.clashes == ()
    assert found.records.documents["cv"] == NEW_FILE


@pytest.mark.parametrize("is_mine", [True, False])
def test_a_file_that_was_lost_before_another_change_is_no_change_of_theirs(is_mine: bool) -> None:
    base, lost = BASE.put(OLD_FILE), BASE.put(a_document(name="CV of May"))
    new = BASE.put(NEW_FILE)
    mine, theirs = (lost, new) if is_mine else (new, lost)
    found = merge(base, a_copy(base, mine), a_copy(base, theirs))
    assert found.clashes == ()
    assert found.records.documents["cv"] == replace(NEW_FILE, name="CV of May")


def test_a_later_version_without_the_file_keeps_the_file() -> None:
    base, later = BASE.put(OLD_FILE), BASE.put(a_document(name="CV of May"))
    found = merge(base, a_copy(base), a_copy(base, later))
    assert found.records.documents["cv"] == replace(OLD_FILE, name="CV of May")


@pytest.mark.parametrize(("side", "kept"), [(Side.MINE, 0), (Side.THEIRS, 1)])
def test_the_file_of_the_chosen_side_comes_with_its_own_day(side: Side, kept: int) -> None:
    base = BASE.put(a_document(stored="c" * 64))
    files = (replace(OLD_FILE, dated=None), NEW_FILE)
    mine, theirs = (base.put(file) for file in files)
    found = merge(base, a_copy(base, mine), a_copy(base, theirs), for_all=side)
    assert found.records.documents["cv"] == files[kept]
