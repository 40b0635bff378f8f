"""What the page Rotations shows, without a window."""

import pytest

from lordesk.domain.ids import LetterKey
from lordesk.domain.quick_entry import read_entry
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Competency, ContactDepth, RotationKind, Theme
from lordesk.ui.pages.rotations.state import KitUse, derive
from tests.builders import a_desk, a_rotation, a_writer, day, worked
from tests.kits import a_kit_desk, a_moment
from tests.planning import CATALOGUE

TODAY = day("2027-02-01")
CLINIC = a_rotation(
    "clinic",
    service="Clinic",
    kind=RotationKind.OBSERVERSHIP,
    start=day("2027-03-01"),
    end=day("2027-03-12"),
)


def test_an_empty_desk_has_no_rotation() -> None:
    state = derive(Records(), CATALOGUE, TODAY)
    assert (state.rows, state.moments, state.detail) == ((), 0, None)


def test_rotations_stand_newest_first_with_who_saw_them() -> None:
    kim = a_writer("kim", name="Ana Kim", worked_together=(worked(contact=ContactDepth.INDIRECT),))
    state = derive(a_desk(CLINIC, kim, a_moment(kits=())), CATALOGUE, TODAY)
    clinic, wards = state.rows
    assert (clinic.key, clinic.weeks, clinic.writers, clinic.depth) == ("clinic", 2.0, (), None)
    assert (wards.writers, wards.depth) == (("Dr. Okoye", "Dr. Kim"), ContactDepth.DIRECT)
    assert wards.moments == 1
    assert (state.moments, state.unused) == (1, 1)


@pytest.mark.parametrize(
    ("chosen", "today", "shown"),
    [
        ("clinic", "2027-02-01", "clinic"),
        ("", "2027-02-01", "wards"),
        ("gone", "2027-04-01", "clinic"),
        ("", "2026-01-01", "wards"),
    ],
)
def test_the_chosen_rotation_is_open_else_the_one_begun_last(
    chosen: str, today: str, shown: str
) -> None:
    detail = derive(a_desk(CLINIC), CATALOGUE, day(today), chosen).detail
    assert detail is not None
    assert detail.rotation.key == shown


def test_moments_stand_newest_first_with_their_kits() -> None:
    desk = a_kit_desk(a_moment("new", kits=(), themes=(Theme.GROWTH,), seen_by=("okoye",)))
    detail = derive(desk, CATALOGUE, TODAY, "wards").detail
    assert detail is not None
    newest, fifth, *_ = detail.moments
    assert newest.themes == ("Growth after feedback",)
    assert (newest.seen_by, newest.kits) == (("Dr. Okoye",), ())
    assert fifth.kits == (KitUse(letter=LetterKey("okoye-im"), writer="Dr. Okoye"),)


def test_short_keys_name_competencies_themes_and_those_who_saw_it() -> None:
    detail = derive(a_desk(), CATALOGUE, TODAY).detail
    assert detail is not None
    entry = read_entry("Led rounds #prof #talk @okoye", detail.tags)
    assert entry.competency is Competency.PROFESSIONALISM
    assert entry.themes == (Theme.PATIENT_COMMUNICATION,)
    assert entry.seen_by == ("okoye",)


def test_every_short_key_is_one_of_its_kind() -> None:
    detail = derive(a_desk(), CATALOGUE, TODAY).detail
    assert detail is not None
    keys = [tag.typed for tag in detail.tags]
    assert len(keys) == len(set(keys)) == len(Competency) + len(Theme) + 1
