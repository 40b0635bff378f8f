"""Themes: who can speak of what, from the bullets given to each kit."""

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey
from lordesk.domain.letter import Letter
from lordesk.domain.moment import Moment
from lordesk.domain.portfolio_themes import coverage, themes_by_letter
from lordesk.domain.vocabulary import Answer, Theme
from tests.builders import a_desk, a_letter, a_target, a_yes, an_answer

GROWN = Moment(
    key=MomentKey("m"),
    rotation=RotationKey("wards"),
    text="Read and changed.",
    themes=(Theme.GROWTH, Theme.TEAMWORK),
    kits=(LetterKey("okoye-im"),),
)


def speakers(letter: Letter) -> tuple[str, ...]:
    return coverage(a_target(), a_desk(letter, GROWN))[Theme.GROWTH]


def test_a_planned_or_promised_letter_speaks_of_its_bullets() -> None:
    assert speakers(a_letter()) == ("okoye",)
    assert speakers(a_letter(asked=a_yes("2027-02-03"))) == ("okoye",)


def test_a_refused_letter_speaks_of_nothing() -> None:
    assert speakers(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03"))) == ()


def test_a_moment_that_no_kit_uses_speaks_for_nobody() -> None:
    assert themes_by_letter(a_desk(a_letter())) == {}


def test_every_theme_is_named() -> None:
    found = coverage(a_target(), a_desk(a_letter(), GROWN))
    assert list(found) == list(Theme)
    assert found[Theme.RESEARCH] == ()
