"""The form of a rotation, and of who worked there."""

from dataclasses import replace

import pytest

from lordesk.domain.ids import RotationKey, WriterKey
from lordesk.domain.vocabulary import ContactDepth, Setting, Task
from lordesk.domain.writer import Feedback
from lordesk.ui.forms.form import Form
from lordesk.ui.pages.rotations.fields import (
    companion_fields,
    companion_values,
    days_problem,
    read_rotation,
    rotation_fields,
    rotation_values,
    stretch_of,
    with_companion,
    without_companion,
)
from tests.builders import a_desk, a_rotation, a_writer, day, worked
from tests.planning import CATALOGUE

WHOLE = a_rotation(
    city="Chicago",
    state="IL",
    acgme=True,
    role="Sub-intern",
    patient_load="5 patients",
    duties=(Task.PRESENTED, Task.CALL),
    record_system="Epic",
)


@pytest.mark.parametrize("rotation", [WHOLE, replace(WHOLE, acgme=None, setting=None, duties=())])
def test_a_rotation_goes_through_its_form_unchanged(rotation: object) -> None:
    assert isinstance(rotation, type(WHOLE))
    form = Form(rotation_fields(CATALOGUE), day("2027-01-01"))
    form.fill(rotation_values(rotation))
    assert form.validate()
    assert read_rotation(form.values(), a_desk(), rotation) == rotation


def test_a_new_rotation_gets_a_key_that_reads_like_it() -> None:
    form = Form(rotation_fields(CATALOGUE), day("2027-01-01"))
    values = {
        **rotation_values(None),
        "service": "ICU",
        "site": "Lakeside",
        "specialty": "cardiology",
        "start": day("2027-01-01"),
        "end": day("2027-01-31"),
        "country": "us",
        "setting": Setting.ICU.value,
    }
    form.fill(values)
    made = read_rotation(form.values(), a_desk(), None)
    assert (made.key, made.country, made.setting) == ("lakeside-icu", "US", Setting.ICU)


def test_what_cannot_be_is_said_beside_its_field() -> None:
    form = Form(rotation_fields(CATALOGUE), day("2027-01-01"))
    form.fill({"country": "Atlantis"})
    assert not form.validate()
    assert form.problems()["country"].startswith("No country is known")
    assert set(form.problems()) >= {"service", "site", "specialty", "start", "end"}


def test_who_saw_the_work_goes_through_the_form_unchanged() -> None:
    feedback = (Feedback(said="Be briefer.", then="Led with the plan."), Feedback(said="Good."))
    together = worked(shifts=12, feedback=feedback, start=day("2027-01-12"), end=day("2027-01-20"))
    writer = a_writer(worked_together=(together,))
    form = Form(companion_fields(a_desk(), writer=False), day("2027-01-01"))
    form.fill(companion_values(together))
    changed = with_companion(writer, RotationKey("wards"), form.values(), together)
    assert changed == writer


def test_a_person_is_added_and_taken_off() -> None:
    form = Form(companion_fields(a_desk(), writer=True), day("2027-01-01"))
    form.fill({"writer": "okoye", **companion_values(None), "feedback": ("Slow -> Sped up",)})
    added = with_companion(a_writer(worked_together=()), RotationKey("wards"), form.values(), None)
    [together] = added.worked_together
    assert together.contact is ContactDepth.DIRECT
    assert together.feedback == (Feedback(said="Slow", then="Sped up"),)
    assert without_companion(added, together).worked_together == ()


def test_a_stretch_is_found_by_writer_and_rotation() -> None:
    desk = a_desk()
    assert stretch_of(desk, WriterKey("okoye"), RotationKey("wards")) is not None
    assert stretch_of(desk, WriterKey("okoye"), RotationKey("x")) is None
    assert stretch_of(desk, WriterKey("x"), RotationKey("wards")) is None


def test_a_last_day_before_the_first_is_said_in_the_words_of_the_form() -> None:
    values = {"start": day("2026-09-14"), "end": day("2025-10-09")}
    assert days_problem(values) == (
        "The last day, Thu 9 Oct 2025, comes before the first day, Mon 14 Sep 2026. "
        "Change one of them."
    )
    assert days_problem({"start": day("2026-09-14"), "end": None}) == ""
