"""Two changes of one record: joined where they can be, both shown where they cannot."""

from typing import Any

import pytest

from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.clash import (
    ClashError,
    Decision,
    FieldClash,
    Side,
    clashes,
    decided,
    rebased,
)
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DutyKind
from tests.builders import a_desk, a_letter, a_writer, a_yes, day

START = a_desk(a_letter(notes="as it was"))


def edit(**news: Any) -> Records:
    fields: dict[str, Any] = {"notes": "as it was", **news}
    return a_desk(a_letter(**fields))


def change(after: Records) -> ChangeSet:
    return between(START, after, "Mine")


def test_a_change_that_fits_clashes_with_nothing() -> None:
    mine = change(edit(notes="mine"))
    assert clashes(mine, START) == ()
    assert rebased(mine, START) == mine


def test_two_fields_of_one_letter_are_joined_and_neither_is_lost() -> None:
    theirs = edit(asked=a_yes("2027-02-03"))
    joined = apply(theirs, rebased(change(edit(notes="mine")), theirs))
    assert joined == edit(asked=a_yes("2027-02-03"), notes="mine")


def test_one_field_changed_by_both_is_shown_with_all_three_values() -> None:
    theirs = edit(notes="theirs")
    with pytest.raises(ClashError, match="Letter okoye-im was changed by somebody else") as refusal:
        rebased(change(edit(notes="mine")), theirs)
    (clash,) = refusal.value.clashes
    assert clash.fields == (
        FieldClash(name="notes", base="as it was", mine="mine", theirs="theirs"),
    )
    assert (clash.mine, clash.theirs) == (
        edit(notes="mine").letters["okoye-im"],
        theirs.letters["okoye-im"],
    )


@pytest.mark.parametrize(("side", "kept"), [(Side.MINE, "mine"), (Side.THEIRS, "theirs")])
def test_the_choice_decides_that_field_and_no_other(side: Side, kept: str) -> None:
    theirs = edit(notes="theirs", letter_id="123")
    mine = change(edit(notes="mine", deadline=day("2027-05-01")))
    choices = {(Kind.LETTER, "okoye-im", "notes"): Decision(side=side, theirs="theirs")}
    joined = apply(theirs, rebased(mine, theirs, choices))
    assert joined == edit(notes=kept, letter_id="123", deadline=day("2027-05-01"))


def test_the_same_change_made_twice_is_no_clash_and_no_change() -> None:
    assert not rebased(change(edit(notes="same")), edit(notes="same"))


def test_what_the_other_removed_is_decided_as_a_whole() -> None:
    theirs = START.drop(Kind.LETTER, "okoye-im")
    mine = change(edit(notes="mine"))
    with pytest.raises(ClashError) as refusal:
        rebased(mine, theirs)
    (clash,) = refusal.value.clashes
    assert clash.is_whole
    kept = rebased(mine, theirs, decided((clash,), Side.MINE))
    assert apply(theirs, kept) == edit(notes="mine")
    assert not rebased(mine, theirs, decided((clash,), Side.THEIRS))


def test_what_both_added_under_one_key_is_decided_as_a_whole() -> None:
    theirs = START.put(a_writer("b", name="Theirs"))
    mine = change(START.put(a_writer("b", name="Mine")))
    with pytest.raises(ClashError):
        rebased(mine, theirs)
    kept = rebased(mine, theirs, decided(clashes(mine, theirs), Side.MINE))
    assert apply(theirs, kept).writers["b"].name == "Mine"


def test_a_choice_falls_when_the_other_side_moved_on_after_it() -> None:
    mine, seen = change(edit(notes="mine")), edit(notes="theirs")
    choices = decided(clashes(mine, seen), Side.MINE)
    with pytest.raises(ClashError) as refusal:
        rebased(mine, edit(notes="newer still"), choices)
    assert [field.theirs for field in refusal.value.clashes[0].fields] == ["newer still"]


def test_what_both_removed_needs_no_choice() -> None:
    gone = START.drop(Kind.LETTER, "okoye-im")
    assert not rebased(change(gone), gone)


def test_lists_to_which_each_added_something_are_joined_without_a_question() -> None:
    theirs = edit(reminded=(day("2027-05-01"),), pinned={DutyKind.KIT: day("2027-04-01")})
    mine = edit(reminded=(day("2027-06-01"),), pinned={DutyKind.FORM: day("2027-04-02")})
    both = edit(
        reminded=(day("2027-05-01"), day("2027-06-01")),
        pinned={DutyKind.KIT: day("2027-04-01"), DutyKind.FORM: day("2027-04-02")},
    )
    assert apply(theirs, rebased(change(mine), theirs)) == both


def test_a_list_that_both_turned_round_is_decided_as_one_field() -> None:
    theirs, mine = edit(names_specialty=("neurology",)), edit(names_specialty=("psychiatry",))
    start = edit(names_specialty=("pediatrics",))
    with pytest.raises(ClashError) as refusal:
        rebased(between(start, mine, "Mine"), theirs)
    (clash,) = refusal.value.clashes
    assert [field.name for field in clash.fields] == ["names_specialty"]
    kept = rebased(between(start, mine, "Mine"), theirs, decided((clash,), Side.MINE))
    assert apply(theirs, kept) == mine
