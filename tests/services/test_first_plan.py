"""The first plan: three answers become a desk with duties."""

from typing import Any

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.records import Records
from lordesk.domain.timeline import live, make_plan
from lordesk.domain.vocabulary import DutyKind, RotationKind, Track
from lordesk.services.first_plan import Aimed, Answers, first_plan
from tests.builders import day
from tests.planning import CATALOGUE

IM = Aimed(specialty="internal-medicine")
PRELIM = Aimed(specialty="internal-medicine", track=Track.PRELIMINARY)


def answers(**more: Any) -> Answers:
    given: dict[str, Any] = {
        "season": "eras-2028",
        "aims": (IM, PRELIM),
        "place": "Harbour General",
        "physician": "Adaeze Okoye",
        "start": day("2027-01-11"),
        "end": day("2027-02-05"),
        "kind": RotationKind.EXTERNSHIP,
        **more,
    }
    return Answers(**given)


def planned(**more: Any) -> Records:
    return apply(Records(), first_plan(Records(), answers(**more)))


def test_three_answers_fill_a_plan_in_one_step() -> None:
    desk = planned()
    assert [target.track for target in desk.targets] == [Track.CATEGORICAL, Track.PRELIMINARY]
    (letter,) = desk.letters
    assert len(letter.targets) == 2
    kinds = {duty.kind for duty in live(make_plan(desk, CATALOGUE, day("2026-11-22")))}
    assert {DutyKind.SIGNAL, DutyKind.ASK, DutyKind.REMINDER_1, DutyKind.DEADLINE} <= kinds


def test_a_rotation_is_of_the_kind_that_was_said_and_none_is_guessed() -> None:
    (rotation,) = planned(kind=RotationKind.OBSERVERSHIP).rotations
    assert rotation.kind is RotationKind.OBSERVERSHIP
    with pytest.raises(RefusedError, match="what kind of rotation"):
        planned(kind=None)


def test_a_physician_without_a_rotation_and_a_rotation_without_a_physician_are_enough() -> None:
    alone = planned(place="")
    assert (len(alone.rotations), len(alone.letters)) == (0, 1)
    empty_handed = planned(physician=" ")
    assert (len(empty_handed.rotations), len(empty_handed.letters)) == (1, 0)


def test_a_desk_may_begin_with_what_is_applied_to_alone() -> None:
    desk = planned(place="", physician="", start=None, end=None)
    assert (len(desk.targets), len(desk.writers)) == (2, 0)


def test_without_a_specialty_there_is_no_plan() -> None:
    with pytest.raises(RefusedError, match="specialty"):
        planned(aims=())


def test_a_rotation_needs_its_days() -> None:
    with pytest.raises(RefusedError, match="begins and ends"):
        planned(end=None)


def test_names_in_any_script_make_keys() -> None:
    desk = planned(physician="  لیلا \n رضایی ", place="東京病院")
    (writer,) = desk.writers
    assert writer.name == "لیلا رضایی"
    assert (writer.key, desk.letters["writer-internal-medicine"].writer) == ("writer", "writer")


def test_the_name_goes_into_the_profile_and_a_profile_that_is_there_stays() -> None:
    desk = planned(given_name=" Amina ", family_name="Rahmani")
    assert desk.applicant is not None
    assert desk.applicant.name == "Amina Rahmani"
    again = apply(desk, first_plan(desk, answers(given_name="Other", family_name="Name")))
    assert again.applicant == desk.applicant
    assert planned().applicant is None


def test_half_a_name_is_asked_for_whole() -> None:
    with pytest.raises(RefusedError, match="family name"):
        planned(given_name="Amina")
