"""Questions that fit a rotation, and themes that words suggest."""

import pytest

from lordesk.domain.prompts import prompts_for, suggest_themes
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import Competency, RotationKind, Setting, Task, Theme
from tests.builders import a_rotation
from tests.judging import CATALOGUE, sample

RULES = CATALOGUE.prompts


def asked(rotation: Rotation) -> set[str]:
    return {prompt.key for prompt in prompts_for(rotation, RULES)}


def test_an_observer_is_asked_nothing_about_hands_on_work() -> None:
    found = prompts_for(a_rotation(kind=RotationKind.OBSERVERSHIP), RULES)
    assert found
    assert not any(prompt.hands_on for prompt in found)
    assert "observed" in {prompt.key for prompt in found}


def test_the_wards_are_asked_about_load_notes_and_nights() -> None:
    wards = a_rotation(duties=(Task.WROTE_NOTES, Task.CALL))
    assert {"load", "notes", "call"} <= asked(wards)
    assert not asked(wards) & {"procedures", "orders", "operating", "observed", "research"}


def test_without_noted_duties_every_duty_is_asked_about() -> None:
    assert {"orders", "notes", "handoffs", "call", "procedures"} <= asked(a_rotation())


@pytest.mark.parametrize(
    ("setting", "key"),
    [(Setting.OPERATING_ROOM, "operating"), (Setting.OUTPATIENT, "continuity")],
)
def test_a_setting_has_questions_of_its_own(setting: Setting, key: str) -> None:
    assert key in asked(a_rotation(setting=setting))
    assert key not in asked(a_rotation(setting=Setting.ICU))


def test_research_is_asked_which_part_was_yours() -> None:
    assert "research" in asked(a_rotation(kind=RotationKind.RESEARCH))


def test_the_questions_reach_every_competency_and_core_activity() -> None:
    assert {prompt.competency for prompt in RULES.prompt} == set(Competency)
    assert {prompt.epa for prompt in RULES.prompt} == {None, *range(1, 14)}
    assert all(prompt.question.endswith("?") for prompt in RULES.prompt)


@pytest.mark.parametrize(
    ("text", "theme", "word"),
    [
        ("Wrote all progress notes in Epic.", Theme.DOCUMENTATION, "notes"),
        ("Performed 40 lumbar punctures.", Theme.PROCEDURES, "lumbar punctures"),
        ("After feedback, led every plan.", Theme.GROWTH, "After feedback"),
        ("Interpreted for two families.", Theme.INTERPRETERS, "Interpreted"),
        ("Handed over every patient.", Theme.VOLUME_AND_HANDOFFS, "Handed over"),
    ],
)
def test_a_word_suggests_a_theme(text: str, theme: Theme, word: str) -> None:
    assert (theme, word) in [(hint.theme, hint.word) for hint in suggest_themes(text, RULES)]


def test_a_chosen_theme_is_not_suggested_again() -> None:
    hints = suggest_themes("Built a card with the nurse.", RULES, (Theme.TEAMWORK,))
    assert [hint.theme for hint in hints] == [Theme.INITIATIVE]


def test_nothing_is_suggested_from_nothing() -> None:
    assert suggest_themes("", RULES) == ()
    assert suggest_themes("Xylophone.", RULES) == ()


def test_most_moments_of_the_sample_would_have_got_one_of_their_themes() -> None:
    moments = [moment for moment in sample().moments if moment.themes]
    right = [
        moment
        for moment in moments
        if {hint.theme for hint in suggest_themes(moment.text, RULES)} & set(moment.themes)
    ]
    assert len(right) >= 0.7 * len(moments)
