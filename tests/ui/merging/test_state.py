"""What is disputed, and what the choices make of it: a table without a window."""

from typing import Any

import pytest

from lordesk.domain.changes import apply, between
from lordesk.domain.clash import Decision, Side, clashes, rebased
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.ui.merging.state import Difference, MergeState, differences_of, state_of
from tests.builders import a_desk, a_letter, a_writer, day

START = a_desk(a_letter(notes="was", letter_id="1"))
GONE = START.drop(Kind.LETTER, "okoye-im")


def edit(**news: Any) -> Records:
    return a_desk(a_letter(**{"notes": "was", "letter_id": "1", **news}))


def state_between(mine: Records, theirs: Records) -> MergeState:
    return state_of(clashes(between(START, mine, "Mine"), theirs), theirs)


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (edit(notes="a"), edit(letter_id="2"), []),
        (edit(notes="a"), edit(notes="a"), []),
        (edit(notes="a"), edit(notes="b"), [("notes", "a", "b")]),
        (edit(notes="a"), edit(notes=None), [("notes", "a", None)]),
        (
            edit(notes="a", letter_id="3"),
            edit(notes="b", letter_id="2", deadline=day("2027-05-01")),
            [("letter_id", "3", "2"), ("notes", "a", "b")],
        ),
        (GONE, GONE, []),
    ],
)
def test_only_fields_that_both_changed_differently_are_asked(
    mine: Records, theirs: Records, expected: list[tuple[str, object, object]]
) -> None:
    state = state_between(mine, theirs)
    found = [(d.field, d.mine, d.theirs) for each in state.disputes for d in each.differences]
    assert found == expected
    assert state.open_count == len(expected)
    assert state.is_ready == (not expected)


def test_a_removal_against_a_change_is_one_choice_about_the_whole() -> None:
    state = state_between(GONE, edit(notes="theirs", letter_id="9"))
    (dispute,) = state.disputes
    assert dispute.is_whole
    assert dispute.differences == (
        Difference(field="", mine=None, theirs=a_letter(notes="theirs", letter_id="9")),
    )
    assert dispute.title == "Dr. Okoye’s letter"
    chosen = state.chosen(0, 0, Side.MINE)
    assert chosen.is_ready
    assert chosen.choices == {
        (Kind.LETTER, "okoye-im", ""): Decision(side=Side.MINE, theirs=dispute.theirs)
    }


def test_what_both_added_under_one_name_shows_every_difference_and_is_one_choice() -> None:
    state = state_between(
        START.put(a_writer("b", name="Mine", title="Dr.")),
        START.put(a_writer("b", name="Theirs", title="Prof.")),
    )
    assert [each.field for each in state.disputes[0].differences] == ["name", "title"]
    assert state.open_count == 1
    assert state.chosen(0, 0, Side.THEIRS).is_ready


@pytest.mark.parametrize("side", Side)
def test_all_of_one_side_decides_everything_and_fits_the_desk(side: Side) -> None:
    theirs = edit(notes="b", letter_id="2")
    mine = between(START, edit(notes="a", letter_id="3"), "Mine")
    state = state_of(clashes(mine, theirs), theirs).chosen(0, 0, Side.MINE).all_from(side)
    joined = apply(theirs, rebased(mine, theirs, state.choices))
    assert joined == (edit(notes="a", letter_id="3") if side is Side.MINE else theirs)


def test_a_choice_may_be_changed_until_it_is_kept() -> None:
    state = state_between(edit(notes="a"), edit(notes="b"))
    state = state.chosen(0, 0, Side.MINE).chosen(0, 0, Side.THEIRS)
    assert [decision.side for decision in state.choices.values()] == [Side.THEIRS]


def test_two_versions_differ_by_field_and_one_that_is_gone_as_a_whole() -> None:
    assert [each.field for each in differences_of(a_letter(), a_letter(notes="x"))] == ["notes"]
    assert differences_of(None, None) == (Difference(field="", mine=None, theirs=None),)
