"""The factors as data and as questions: every one has words, and contradictions never both hold."""

import pytest
from hypothesis import given

from lordesk.domain.ranking_factors import UNKNOWNS, factors_of
from lordesk.domain.ranking_rules import RANKING_FIELDS, Factor, Tie, Tier
from lordesk.domain.ranking_view import Acquaintances
from lordesk.domain.rotation import Rotation
from lordesk.domain.writer import Writer
from tests.builders import a_desk, a_writer, day
from tests.domain.test_ranking_laws import rotations, writers
from tests.judging import AFTER, CATALOGUE

RULES = CATALOGUE.ranking
WORTH = [factor for factor in Factor if factor.startswith(("us_", "abroad_"))]
CONTACT = [Factor.DIRECT, Factor.INDIRECT, Factor.CONTACT_UNKNOWN]
DURATION = [Factor.LONG, Factor.WEEKS_IDEAL, Factor.WEEKS_ENOUGH, Factor.WEEKS_SHORT]


def test_every_factor_tier_and_tie_has_its_row() -> None:
    assert sorted(rule.key for rule in RULES.factor) == sorted(Factor)
    assert [rule.key for rule in RULES.tier] == list(Tier)
    assert [rule.key for rule in RULES.tie] == list(Tie)


def test_the_words_use_known_fields_only() -> None:
    words = dict.fromkeys(RANKING_FIELDS, "x")
    for rule in RULES.factor:
        assert rule.text.format_map(words)
    for rule in RULES.tier:
        assert rule.floor_text.format_map(words)
        assert rule.ceiling_text.format_map(words)
    for rule in RULES.tie:
        assert rule.text.format_map({**words, "other": "x", "other_weeks": "x"})


def test_an_unknown_costs_nothing_but_a_missing_rotation() -> None:
    points = {rule.key: rule.points for rule in RULES.factor}
    assert {points[factor] for factor in UNKNOWNS - {Factor.NEVER_WORKED}} == {0}


def test_a_better_tier_never_holds_a_score_lower() -> None:
    floors = [rule.floor for rule in RULES.tier]
    ceilings = [rule.ceiling for rule in RULES.tier]
    assert floors == sorted(floors)
    assert ceilings == sorted(ceilings)
    assert RULES.tier[0].ceiling < RULES.tier[1].floor
    assert RULES.tier[1].ceiling < RULES.tier[3].floor


def test_a_profile_weighs_factors_that_exist_and_keeps_their_sign() -> None:
    points = {rule.key: rule.points for rule in RULES.factor}
    for profile in CATALOGUE.profiles:
        for weight in profile.weights:
            assert weight.points * points[weight.factor] >= 0
            assert weight.source in CATALOGUE.sources
        assert set(profile.specialties) <= set(CATALOGUE.specialties)


@given(writers(), rotations())
def test_of_answers_to_one_question_only_one_holds(writer: Writer, rotation: Rotation) -> None:
    desk = a_desk(rotation, writer)
    views = Acquaintances(desk, CATALOGUE, desk.targets["im"], day(AFTER))
    held = list(factors_of(views.of(writer)))
    assert len(held) == len(set(held))
    for group in (WORTH, CONTACT, DURATION):
        assert sum(factor in held for factor in group) <= 1


@pytest.mark.parametrize(
    ("country", "factor"),
    [("US", Factor.US_FIELD), ("GH", Factor.ABROAD_FIELD), (None, Factor.PLACE_UNKNOWN)],
)
def test_nobody_is_put_abroad_whose_country_is_not_known(
    country: str | None, factor: Factor
) -> None:
    desk = a_desk(a_writer(worked_together=(), country=country))
    views = Acquaintances(desk, CATALOGUE, desk.targets["im"], day(AFTER))
    held = set(factors_of(views.of(desk.writers["okoye"])))
    assert held & {*WORTH, Factor.PLACE_UNKNOWN} == {factor}
