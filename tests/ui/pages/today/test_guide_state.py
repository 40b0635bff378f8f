"""What the first-run guide offers."""

from lordesk.ui.pages.today.guide_state import common_aims, end_for, other_aims, seasons_ahead
from tests.builders import day
from tests.planning import CATALOGUE


def test_only_seasons_that_can_still_be_reached_are_offered_eras_first() -> None:
    found = seasons_ahead(CATALOGUE, day("2026-11-22"))
    assert [each.key for each in found] == ["eras-2028", "residencycas-2028", "sfmatch-2028"]
    assert found[0].is_projected
    assert seasons_ahead(CATALOGUE, day("2030-01-01")) == ()


def test_every_specialty_is_offered_once() -> None:
    keys = [aim.specialty for aim in (*common_aims(), *other_aims(CATALOGUE))]
    assert set(keys) == set(CATALOGUE.specialties)
    assert keys.count("internal-medicine") == 2, "categorical and preliminary"


def test_a_stay_is_proposed_as_four_weeks() -> None:
    assert end_for(day("2027-01-11")) == day("2027-02-05")


def test_a_stay_of_four_weeks_ends_on_a_working_day() -> None:
    assert end_for(day("2027-01-11")) == day("2027-02-05")
    assert end_for(day("2027-01-12")) == day("2027-02-05")
    assert end_for(day("2027-01-13")) == day("2027-02-05")
