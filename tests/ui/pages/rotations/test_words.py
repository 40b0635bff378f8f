"""The words of the page: how many there are, and where the chosen one took place."""

from dataclasses import replace

from lordesk.ui.pages.rotations.state import derive
from lordesk.ui.pages.rotations.words import place_words, state_words
from tests.builders import a_desk, a_rotation, day
from tests.kits import a_moment
from tests.planning import CATALOGUE

TODAY = day("2027-02-01")


def test_the_state_counts_rotations_moments_and_what_no_kit_has() -> None:
    state = derive(a_desk(a_moment(kits=())), CATALOGUE, TODAY)
    assert state_words(state) == "One rotation · one moment in the log · one is in no kit yet"
    assert state_words(replace(state, rows=())) == ""


def test_the_site_is_not_said_again_under_a_title_that_names_it() -> None:
    named = a_rotation(service="Team C", site="Bayview", city="Quincy", state="MA")
    told: list[str] = []
    for rotation in (named, replace(named, service="Bayview"), replace(named, site="Team C")):
        state = derive(a_desk(rotation), CATALOGUE, TODAY)
        assert state.detail is not None
        told.append(place_words(state.detail))
    kind = told[1].split(" · ", maxsplit=1)[0]
    assert told == [f"{kind} at Bayview, Quincy MA", f"{kind} · Quincy MA", f"{kind} · Quincy MA"]
    assert [row.site for row in state.rows] == [""]
