"""Questions for a rotation with the moments that speak to them, and themes to confirm."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.vocabulary import Theme
from lordesk.services.prompting import questions, theme_hints
from tests.builders import a_desk
from tests.judging import CATALOGUE, sample


def test_a_question_names_the_moments_that_speak_to_it() -> None:
    found = {each.prompt.key: each for each in questions(sample(), CATALOGUE, "bayview-wards")}
    moments = sample().moments
    assert any(each.moments for each in found.values())
    for each in found.values():
        for key in each.moments:
            assert moments[key].rotation == "bayview-wards"
            assert moments[key].competency is each.prompt.competency


def test_a_rotation_without_moments_has_all_its_questions_open() -> None:
    found = questions(a_desk(), CATALOGUE, "wards")
    assert found
    assert all(each.moments == () for each in found)


def test_an_unknown_rotation_is_named() -> None:
    with pytest.raises(InvalidInputError, match="Rotations on this desk: wards"):
        questions(a_desk(), CATALOGUE, "x")


def test_words_suggest_themes_that_were_not_chosen() -> None:
    text = "Wrote all progress notes in Epic."
    assert theme_hints(text, CATALOGUE)[0].theme is Theme.DOCUMENTATION
    chosen = [hint.theme for hint in theme_hints(text, CATALOGUE)]
    assert theme_hints(text, CATALOGUE, chosen) == ()
