"""What a letter is for, short enough for a line."""

from lordesk.domain.ids import SeasonKey
from lordesk.domain.vocabulary import Track
from lordesk.ui.aims import Aim, aims_apart, aims_of, aims_of_letter, seasons_apart
from tests.builders import a_desk, a_letter, a_target, a_writer, day
from tests.planning import CATALOGUE


def test_targets_of_one_specialty_share_its_name() -> None:
    desk = a_desk(
        a_target("prelim", track=Track.PRELIMINARY),
        a_target("neuro", specialty="neurology", track=Track.ADVANCED),
        a_target("own", specialty="Space medicine"),
    )
    assert aims_of(("im", "prelim", "neuro", "own", "gone"), desk, CATALOGUE) == (
        Aim(field="IM", tracks=(Track.PRELIMINARY,)),
        Aim(field="Neuro", tracks=(Track.ADVANCED,)),
        Aim(field="Space medicine"),
    )


def test_the_only_letter_of_a_writer_needs_nothing_to_be_known_by() -> None:
    desk = a_desk(a_target(), a_writer(), a_letter())
    assert aims_apart(desk.letters["okoye-im"], desk, CATALOGUE) == ()


def test_letters_for_other_fields_are_told_apart_by_these() -> None:
    neuro = a_target("neuro", specialty="neurology")
    desk = a_desk(a_target(), neuro, a_writer(), a_letter(), a_letter("other", targets=("neuro",)))
    assert aims_apart(desk.letters["okoye-im"], desk, CATALOGUE) == (Aim(field="IM"),)
    assert aims_apart(desk.letters["other"], desk, CATALOGUE) == (Aim(field="Neuro"),)
    assert seasons_apart(desk.letters["other"], desk, CATALOGUE) == ()


def test_letters_alike_but_for_the_season_are_told_apart_by_it() -> None:
    old = a_target("old", season=SeasonKey("eras-2027"))
    desk = a_desk(a_target(), old, a_writer(), a_letter(), a_letter("former", targets=("old",)))
    assert aims_of_letter(desk.letters["okoye-im"], desk, CATALOGUE) == (
        Aim(field="IM"),
        Aim(field="ERAS 2028"),
    )
    assert seasons_apart(desk.letters["former"], desk, CATALOGUE) == ("ERAS 2027",)


def test_what_a_roll_over_left_behind_is_told_by_the_year_it_came() -> None:
    """Its targets went on to the new season, together with the letter that is asked for anew."""
    former = a_letter("former", uploaded_on=day("2026-09-14"), withdrawn_on=day("2027-06-01"))
    desk = a_desk(a_target(), a_writer(), a_letter(), former)
    assert seasons_apart(former, desk, CATALOGUE) == ("2026",)
    assert seasons_apart(desk.letters["okoye-im"], desk, CATALOGUE) == ("ERAS 2028",)
