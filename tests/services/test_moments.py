"""The evidence log."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import MomentKey, RotationKey, WriterKey
from lordesk.domain.kit_findings import KitText
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.services.moments import (
    add_moment,
    change_moment,
    clear_findings,
    find_moment,
    move_moment,
    next_key,
    tags_on,
    with_tags_read,
)
from tests.builders import a_desk, a_rotation
from tests.kits import a_moment, no_marks
from tests.planning import CATALOGUE


def test_a_moment_is_one_line_under_the_next_free_key() -> None:
    desk = a_desk()
    key, changes = add_moment(desk, "wards", "Led\nrounds ", seen_by=(WriterKey("okoye"),))
    after = apply(desk, changes)
    assert key == "m01"
    assert after.moments["m01"].text == "Led rounds"
    assert changes.label == "Add a moment on Inpatient medicine"
    assert next_key(after) == "m02"


def test_a_key_that_is_taken_is_passed_over() -> None:
    desk = a_desk()
    _, first = add_moment(desk, "wards", "One.")
    desk = apply(desk, first)
    taken = replace(desk.moments["m01"], key=MomentKey("m02"))
    assert next_key(Records().put(taken)) == "m03"


@pytest.mark.parametrize(
    ("rotation", "text", "seen_by", "said"),
    [
        ("x", "Led.", (), "Rotations on this desk: wards"),
        ("wards", " ", (), "A moment needs a text"),
        ("wards", "Led.", (WriterKey("x"),), "Writers on this desk: okoye"),
    ],
)
def test_what_does_not_fit_is_said(
    rotation: str, text: str, seen_by: tuple[WriterKey, ...], said: str
) -> None:
    with pytest.raises(InvalidInputError, match=said):
        add_moment(a_desk(), rotation, text, seen_by=seen_by)


def test_an_answered_finding_is_remembered_once() -> None:
    desk = a_desk()
    desk = apply(desk, add_moment(desk, "wards", "Foley led rounds.")[1])
    for _ in range(2):
        desk = apply(desk, clear_findings(desk, "m01", ("phi.unknown_word",)))
    assert desk.moments["m01"].cleared == ("phi.unknown_word",)
    with pytest.raises(InvalidInputError, match="There is no moment x"):
        clear_findings(desk, "x", ("phi.name",))


def marks_names(text: KitText) -> Iterator[Mark]:
    for name in ("Virchow", "Henderson"):
        if (start := text.text.find(name)) >= 0:
            yield Mark(
                start=start,
                end=start + len(name),
                code="phi.name",
                severity=Severity.BLOCK,
                message="",
            )


def test_a_changed_moment_is_one_line_and_keeps_emphasis_that_stands_in_it() -> None:
    desk = a_desk(a_moment(kits=()))
    edited = a_moment(kits=(), text=" Led\nrounds. ", emphasis="Led")
    changes = change_moment(desk, edited, no_marks)
    after = apply(desk, changes).moments["m1"]
    assert (after.text, after.emphasis) == ("Led rounds.", "Led")
    assert changes.label == "Change a moment on Inpatient medicine"
    reworded = change_moment(desk, replace(edited, text="Ran rounds."), no_marks)
    assert apply(desk, reworded).moments["m1"].emphasis is None


@pytest.mark.parametrize(
    ("text", "cleared"),
    [
        ("Named the triad of Virchow quickly.", ("phi.name",)),
        ("Quickly.", ("phi.name",)),
        ("Told Henderson of Virchow.", ()),
    ],
)
def test_not_a_patient_holds_for_the_words_it_was_said_of(
    text: str, cleared: tuple[str, ...]
) -> None:
    before = a_moment(kits=(), text="Named the triad of Virchow.", cleared=("phi.name",))
    desk = a_desk(before)
    after = apply(desk, change_moment(desk, replace(before, text=text), marks_names))
    assert after.moments["m1"].cleared == cleared


def test_tags_in_a_changed_text_are_added_to_what_the_moment_has() -> None:
    desk = a_desk()
    tags = tags_on("wards", desk, CATALOGUE)
    written = a_moment(text="Led rounds #prof #talk @okoye", themes=(Theme.TEAMWORK,))
    read = with_tags_read(written, tags)
    assert read.text == "Led rounds"
    assert read.competency is Competency.PROFESSIONALISM
    assert read.themes == (Theme.PATIENT_COMMUNICATION, Theme.TEAMWORK)
    assert read.seen_by == ("okoye",)


def test_a_text_without_tags_stays_as_it_is() -> None:
    moment = a_moment(text="Led rounds  in room #4")
    assert with_tags_read(moment, tags_on("wards", a_desk(), CATALOGUE)) is moment


def test_a_moment_cannot_be_emptied() -> None:
    desk = a_desk(a_moment(kits=()))
    with pytest.raises(RefusedError, match="delete it instead"):
        change_moment(desk, a_moment(kits=(), text=" "), no_marks)


def test_a_moment_moves_to_another_rotation() -> None:
    desk = a_desk(a_moment(kits=()), a_rotation("clinic", service="Clinic"))
    changes = move_moment(desk, "m1", RotationKey("clinic"))
    assert apply(desk, changes).moments["m1"].rotation == "clinic"
    assert changes.label == "Move a moment to Clinic"
    with pytest.raises(InvalidInputError, match="no rotation x any more"):
        move_moment(desk, "m1", RotationKey("x"))


def test_several_findings_are_answered_at_once() -> None:
    desk = a_desk(a_moment(kits=(), cleared=("phi.age",)))
    after = apply(desk, clear_findings(desk, "m1", ("phi.name", "phi.age", "phi.name")))
    assert after.moments["m1"].cleared == ("phi.age", "phi.name")


def test_a_moment_that_is_gone_is_said() -> None:
    with pytest.raises(InvalidInputError, match="no moment x any more"):
        find_moment(a_desk(), "x")
