"""What is gathered about a writer: weeks, depth, place, window and the letter that decides."""

import pytest

from lordesk.domain.agenda import AskWindow
from lordesk.domain.ids import TargetKey
from lordesk.domain.ranking_view import Acquaintance, Acquaintances
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import ContactDepth, RotationKind, Task
from tests.builders import (
    a_desk,
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.judging import AFTER, CATALOGUE

DIRECT, INDIRECT, NONE = ContactDepth


def view(*entities: Entity, today: str = AFTER) -> Acquaintance:
    desk = a_desk(*entities)
    views = Acquaintances(desk, CATALOGUE, desk.targets["im"], day(today))
    return views.of(desk.writers["okoye"])


@pytest.mark.parametrize(
    ("contacts", "depth"),
    [
        ((), None),
        ((DIRECT,), DIRECT),
        ((INDIRECT, DIRECT), DIRECT),
        ((INDIRECT, None), None),
        ((INDIRECT, NONE), INDIRECT),
        ((NONE,), NONE),
    ],
)
def test_the_closest_contact_counts(
    contacts: tuple[ContactDepth | None, ...], depth: ContactDepth | None
) -> None:
    spans = tuple(worked(contact=contact) for contact in contacts)
    assert view(a_writer(worked_together=spans)).depth is depth


def test_weeks_are_all_weekdays_and_supervised_ones_hands_on_only() -> None:
    watching = a_rotation("watch", kind=RotationKind.OBSERVERSHIP)
    seen = view(watching, a_writer(worked_together=(worked(), worked("watch"))))
    assert (seen.weeks, seen.supervised_weeks) == (8, 4)


def test_without_a_rotation_the_writer_s_own_country_counts() -> None:
    assert view(a_writer(worked_together=(), country="US")).is_in_the_us
    assert not view(a_writer(worked_together=(), country="PK")).is_in_the_us
    assert not view(a_rotation(country="PK"), a_writer(country="US")).is_in_the_us


def test_tasks_of_all_hands_on_rotations_in_their_own_order() -> None:
    second = a_rotation("second", duties=(Task.PRESENTED,))
    both = a_writer(worked_together=(worked(), worked("second")))
    assert view(a_rotation(duties=(Task.CALL,)), second, both).tasks == (Task.PRESENTED, Task.CALL)


def test_an_arrived_letter_decides_before_an_asked_one_and_a_live_before_an_ended_one() -> None:
    asked = a_letter("asked", asked=a_yes("2027-02-08"))
    arrived = a_letter("arrived", uploaded_on=day("2027-02-01"))
    ended = a_letter("ended", uploaded_on=day("2027-02-01"), lapsed_on=day("2027-02-02"))
    assert view(asked, arrived, ended).letter == arrived
    assert view(ended, asked).letter == asked


def test_a_letter_for_another_target_stands_apart_with_its_name() -> None:
    other = a_target("fm", specialty="family-medicine")
    seen = view(other, a_letter(targets=(TargetKey("fm"),), asked=a_yes("2027-02-03")))
    assert seen.letter is None
    assert seen.elsewhere_name == "Family Medicine"


@pytest.mark.parametrize(
    ("today", "window"),
    [
        ("2027-01-30", AskWindow.EARLY),
        ("2027-02-05", AskWindow.NOW),
        ("2027-03-05", AskWindow.FINE),
        ("2027-05-06", AskWindow.FADING),
        ("2027-05-07", AskWindow.COLD),
    ],
)
def test_the_window_is_the_plan_s(today: str, window: AskWindow) -> None:
    assert view(today=today).window is window


def test_without_a_rotation_there_is_no_window() -> None:
    assert view(a_writer(worked_together=())).window is None
