"""How writers are scored before anything is said: the profile of a target, and tiers' limits."""

import pytest

from lordesk.domain.program import Target
from lordesk.domain.ranking_judge import Judge, in_order, profile_for
from lordesk.domain.vocabulary import Track
from tests.builders import a_desk, a_target, a_writer, day
from tests.judging import AFTER, CATALOGUE


@pytest.mark.parametrize(
    ("target", "profile"),
    [
        (a_target(), "medicine"),
        (a_target(track=Track.PRELIMINARY), "preliminary"),
        (a_target(specialty="urology"), "surgery"),
        (a_target(specialty="urology", track=Track.PRELIMINARY), "surgery"),
        (a_target(specialty="transitional-year", track=Track.TRANSITIONAL), "preliminary"),
        (a_target(specialty="dermatology"), "research"),
        (a_target(track=Track.GLOBAL_HEALTH), "global-health"),
        (a_target(specialty="psychiatry"), None),
        (a_target(specialty="any text"), None),
    ],
)
def test_a_target_has_the_profile_of_its_track_then_of_its_field(
    target: Target, profile: str | None
) -> None:
    found = profile_for(target, CATALOGUE)
    assert (found.key if found else None) == profile


def test_merit_is_the_sum_of_the_factors_and_the_score_stays_in_the_tier() -> None:
    target = a_target()
    judge = Judge(CATALOGUE, target)
    (judged,) = in_order(a_desk(a_writer()), CATALOGUE, day(AFTER), target, judge)
    assert judged.merit == sum(judge.factors[factor].points for factor in judged.held)
    tier = judge.tiers[judged.tier]
    assert judged.score == min(max(judged.merit, tier.floor), tier.ceiling)


def test_a_preliminary_year_in_surgery_is_weighed_as_surgery() -> None:
    surgery = profile_for(a_target(specialty="general-surgery", track=Track.PRELIMINARY), CATALOGUE)
    medicine = profile_for(
        a_target(specialty="internal-medicine", track=Track.PRELIMINARY), CATALOGUE
    )
    unknown = profile_for(a_target(specialty="something else", track=Track.PRELIMINARY), CATALOGUE)

    assert surgery is not None
    assert surgery.key == "surgery"
    assert [found.key for found in (medicine, unknown) if found] == ["preliminary"] * 2
