"""Adding to the evidence log."""

from dataclasses import replace

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import MomentKey, WriterKey
from lordesk.domain.records import Records
from lordesk.services.moments import add_moment, clear_finding, next_key
from tests.builders import a_desk


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
        desk = apply(desk, clear_finding(desk, "m01", "phi.unknown_word"))
    assert desk.moments["m01"].cleared == ("phi.unknown_word",)
    with pytest.raises(InvalidInputError, match="There is no moment x"):
        clear_finding(desk, "x", "phi.name")
