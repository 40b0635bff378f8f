"""The check of one desk: identifiers and weak words are marked, its own people and places pass."""

import pytest

from lordesk.domain.kit_findings import KitText
from lordesk.domain.records import Records
from lordesk.domain.writer import Assistant
from lordesk.paths import resources
from lordesk.services.text_check import desk_check
from lordesk.storage.guard_files import read_guard
from lordesk.storage.wording_files import read_wording
from tests.builders import a_program, a_rotation, a_writer
from tests.kits import a_kit_desk

LEXICON = read_guard(resources() / "rules")
RULES = read_wording(resources() / "rules")
DESK = a_kit_desk(
    a_writer(assistant=Assistant(name="Carol Dunnweather"), institution="Quillhaven Clinic"),
    a_rotation(record_system="Zephyrchart"),
    a_program(name="Ostrander Hospital"),
)


def codes(
    text: str, *, desk: Records = DESK, is_hands_on: bool = True, line: int | None = 1
) -> list[str]:
    asked = KitText(text=text, about="x", line=line, is_hands_on=is_hands_on)
    return [mark.code for mark in desk_check(desk, LEXICON, RULES)(asked)]


def test_a_sure_identifier_is_marked() -> None:
    assert "phi.name" in codes("Presented Mr. Gonzalez to the team within 10 minutes.")


@pytest.mark.parametrize(
    "text",
    [
        "Presented 20 patients to Dr. Okoye.",
        "Called Ms. Dunnweather about 3 clinics.",
        "Learned Zephyrchart within 2 days.",
        "Handed over 12 patients to Quillhaven Clinic.",
        "Compared 6 plans with Ostrander Hospital.",
        "Interpreted Danish for 3 families.",
    ],
)
def test_the_desks_own_people_and_places_pass(text: str) -> None:
    assert codes(text) == []


def test_a_verb_of_the_hand_is_marked_for_observers_only() -> None:
    text = "Examined 12 patients with murmurs."
    assert codes(text) == []
    assert codes(text, is_hands_on=False) == ["wording.hands_on"]


def test_only_a_bullet_needs_an_outcome() -> None:
    text = "Talked often with the nurses about how the team might arrange its mornings."
    assert "wording.no_outcome" in codes(text)
    assert codes(text, line=None) == []


def test_an_empty_desk_lets_nothing_pass_and_fails_on_nothing() -> None:
    assert "phi.name" in codes("Saw Mr. Okoye at 3.", desk=Records())


def test_a_sheet_is_weighed_as_a_whole_and_not_searched_again() -> None:
    text = "Mrs. Alvarez said I was diligent.\nReliable and careful with 3 patients."
    marks = list(
        desk_check(DESK, LEXICON, RULES)(KitText(text=text, about="letter x", is_sheet=True))
    )
    assert [mark.code for mark in marks] == ["wording.balance"]
