"""Specialties in lists, matched to targets."""

import pytest

from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.season import Season
from lordesk.domain.vocabulary import Track
from lordesk.services.exchange.targets import find_target, new_target
from tests.builders import a_desk, a_target, day
from tests.exchanging import KNOWN, TODAY

DESK = a_desk(
    a_target("im"),
    a_target("prelim", track=Track.PRELIMINARY),
    a_target("neuro", specialty="neurology", track=Track.ADVANCED),
    a_target("own", specialty="Space medicine"),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("im", "im"),
        ("Internal Medicine", "im"),
        ("IM", "im"),
        ("Internal Medicine - Preliminary", "prelim"),
        ("IM prelim", "prelim"),
        ("Neurology", "neuro"),
        ("space  medicine", "own"),
        ("Pediatrics", None),
        ("Neurology (preliminary)", None),
    ],
)
def test_a_specialty_in_words_finds_its_target(text: str, key: str | None) -> None:
    found = find_target(DESK, KNOWN.catalogue, text)
    assert (found.key if found else None) == key


def test_a_shipped_specialty_makes_a_target_in_the_desks_season() -> None:
    made = new_target(DESK, KNOWN.catalogue, "Peds", None, TODAY)
    assert made is not None
    assert (made.specialty, made.season, made.key) == ("pediatrics", "eras-2028", "pediatrics")


@pytest.mark.parametrize(
    ("today", "season"), [("2026-08-01", "eras-2027"), ("2026-11-25", "eras-2028")]
)
def test_without_targets_the_next_season_to_submit_is_taken(today: str, season: str) -> None:
    made = new_target(Records(), KNOWN.catalogue, "IM prelim", None, day(today))
    assert made is not None
    assert (made.season, made.track) == (season, Track.PRELIMINARY)


def test_a_chosen_season_wins_and_an_unknown_specialty_makes_nothing() -> None:
    made = new_target(DESK, KNOWN.catalogue, "IM", "eras-2027", TODAY)
    assert made is not None
    assert made.season == "eras-2027"
    assert new_target(DESK, KNOWN.catalogue, "Wizardry", None, TODAY) is None
    assert new_target(Records(), KNOWN.catalogue, "IM", None, day("2040-01-01")) is None


def test_the_season_is_that_of_a_target_of_the_same_portal() -> None:
    desk = DESK.put(Season(key=SeasonKey("mine")), a_target("x", season=SeasonKey("mine")))
    made = new_target(desk, KNOWN.catalogue, "Emergency medicine", None, TODAY)
    assert made is not None
    assert made.season.startswith("residencycas")
