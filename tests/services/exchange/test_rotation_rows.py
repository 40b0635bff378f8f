"""Lists of rotations."""

from typing import Any

import pytest

from lordesk.domain.ids import RotationKey
from lordesk.domain.vocabulary import RotationKind, Setting
from tests.builders import a_desk, day
from tests.exchanging import problems, taken

ROW = (
    "Rotation,Specialty,Hospital,City,State,Type,Start date,End date,Attending,EMR,Setting\n"
    "Cardiology consults,Cardiology,Bay,Quincy,MA,Elective,2027-03-01,2027-03-28,Dr. Ann Lee,"
    "Epic,Inpatient\n"
)


def test_a_row_becomes_a_rotation_and_links_its_attending() -> None:
    desk = taken(a_desk(), ROW)
    made = desk.rotations["cardiology-consults-bay"]
    assert (made.service, made.site, made.country) == ("Cardiology consults", "Bay", "US")
    assert (made.kind, made.setting) == (RotationKind.ELECTIVE, Setting.INPATIENT)
    assert (made.start, made.end, made.record_system) == (
        day("2027-03-01"),
        day("2027-03-28"),
        "Epic",
    )
    (worked,) = desk.writers["ann-lee"].worked_together
    assert worked.rotation == RotationKey("cardiology-consults-bay")


def test_a_known_rotation_is_brought_up_to_date_and_stand_ins_change_nothing() -> None:
    desk = taken(
        a_desk(),
        "Rotation,Hospital,From,To,Role\nInpatient medicine,Harbour General,2027-01-11,2027-02-12,"
        "Visitor\n",
        values={
            "rotation.kind": "observership",
            "rotation.country": "Canada",
            "rotation.specialty": "x",
        },
    )
    wards = desk.rotations["wards"]
    assert (wards.end, wards.role) == (day("2027-02-12"), "Visitor")
    assert (wards.kind, wards.country) == (RotationKind.SUB_INTERNSHIP, "US")


def test_both_days_may_stand_in_one_cell() -> None:
    desk = taken(
        a_desk(),
        "Rotation,Hospital,Country,Type,Dates\nNeurology,Bay,US,Elective,2027-03-01 to "
        "2027-03-28\n",
    )
    made = desk.rotations["neurology-bay"]
    assert (made.start, made.end, made.specialty) == (
        day("2027-03-01"),
        day("2027-03-28"),
        "Neurology",
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"2027-03-01": ""}, "row 2, column G (Start date) is empty"),
        ({"2027-03-28": ""}, "row 2, column H (End date) is empty"),
        ({"2027-03-28": "2027-02-01"}, "row 2, column H (End date) gives a rotation whose end"),
        ({"Elective": "holiday"}, "row 2, column F (Type) holds “holiday”"),
    ],
)
def test_what_a_rotation_cannot_do_without_is_named(change: dict[str, str], message: str) -> None:
    text = ROW
    for old, new in change.items():
        text = text.replace(old, new)
    (said,) = problems(a_desk(), text)
    assert message in said


@pytest.mark.parametrize(
    "lack", [{"Cardiology,Bay": ",Bay"}, {"Quincy,MA": "Quincy,"}, {"Elective": ""}]
)
def test_what_no_column_tells_can_be_said_once_for_all(lack: dict[str, str]) -> None:
    text = ROW
    for old, new in lack.items():
        text = text.replace(old, new)
    values: dict[str, Any] = {
        "rotation.specialty": "cardiology",
        "rotation.country": "usa",
        "rotation.kind": "clerkship",
    }
    assert "cardiology-consults-bay" in taken(a_desk(), text, values=values).rotations
