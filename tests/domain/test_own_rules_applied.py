import pytest

from lordesk.domain.adjustable import Value
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.field_rules import ChairLetter, FormStatus
from lordesk.domain.portfolio import portfolio
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.ranking import Place, rank
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.vocabulary import Track
from tests.builders import a_desk, day
from tests.judging import AFTER, sample
from tests.own_rules import KNOWN, catalogue_with

TODAY = day("2026-11-22")


def ranked(values: dict[str, Value]) -> dict[str, Place]:
    return {str(p.writer): p for p in rank(sample(), catalogue_with(values), TODAY)}


def points_of(place: Place, words: str) -> tuple[int, int | None]:
    return next((r.points, r.shipped) for r in place.reasons if words in r.text)


def test_an_own_weight_counts_and_its_reason_says_what_lordesks_is() -> None:
    place = ranked({"weights.direct": 20})["patel"]

    assert points_of(place, "supervised your work directly") == (20, 15)
    assert place.score == ranked({})["patel"].score + 5
    assert sum(reason.points for reason in place.reasons) == place.score


def test_a_reason_of_a_shipped_weight_says_nothing_of_it() -> None:
    reasons = ranked({"weights.direct": 20})["patel"].reasons

    assert [reason.shipped for reason in reasons if reason.shipped is not None] == [15]


def test_a_profiles_own_weight_comes_before_the_plain_one() -> None:
    values: dict[str, Value] = {"weights.inpatient": 30, "profiles.medicine.inpatient": 9}

    assert points_of(ranked(values)["patel"], "Inpatient or") == (9, 6)
    assert points_of(ranked({"weights.inpatient": 30})["patel"], "Inpatient or") == (6, None)


def test_a_weight_can_be_added_to_a_profile() -> None:
    values: dict[str, Value] = {"profiles.medicine.direct": 25}

    assert points_of(ranked(values)["patel"], "directly") == (25, 15)


def test_an_own_limit_moves_the_verdict_and_is_said_beside_it() -> None:
    def okoye(limit: int) -> Place:
        found = rank(a_desk(), catalogue_with({"limits.ask_now_at_least": limit}), day(AFTER))
        return next(place for place in found if place.writer == "okoye")

    assert okoye(51).verdict is Verdict.ASK_NOW
    assert okoye(400).verdict is Verdict.RESERVE
    assert "Your own value: 400; lordesk’s is 50." in okoye(400).reasons[0].text
    assert "Your own" not in okoye(50).reasons[0].text


def test_an_own_band_is_said_where_it_limits_a_score() -> None:
    place = ranked({"tiers.limited.ceiling": 12, "tiers.supervised.floor": 300})["patel"]

    assert place.score == 300
    assert "lordesk’s is 40." in place.reasons[-1].text


def test_a_specialtys_own_rule_decides_gaps_and_its_message_says_so() -> None:
    values: dict[str, Value] = {"specialties.neurology.in_specialty_min": 3}
    found = portfolio(sample(), catalogue_with(values), TODAY)
    messages = [g.message for t in found.targets for g in t.gaps if g.rule is Rule.IN_SPECIALTY_MIN]

    neuro = [message for message in messages if message.startswith("Neurology")]
    assert neuro
    assert all("at least 3" in m for m in neuro)
    assert all("Your own value: 3; lordesk’s is 2." in message for message in neuro)


def test_a_shipped_rule_leaves_its_gap_as_it_was() -> None:
    plain = portfolio(sample(), catalogue_with({}), TODAY)
    other = portfolio(sample(), catalogue_with({"specialties.urology.letters_min": 4}), TODAY)

    assert plain == other


@pytest.mark.parametrize("value", ["expected", "no"])
def test_words_of_a_specialty_become_its_rule(value: str) -> None:
    rule = catalogue_with({"specialties.pathology.chair": value}).specialties["pathology"]

    assert rule.chair is ChairLetter(value)


def test_a_form_that_becomes_wanted_is_wanted_once_at_least() -> None:
    catalogue = catalogue_with({"specialties.psychiatry.form_status": "expected"})
    form = catalogue.specialties["psychiatry"].standardized

    assert form is not None
    assert form.status is FormStatus.EXPECTED
    assert form.min == 1


def test_a_track_has_rules_of_its_own() -> None:
    place = "specialties.internal-medicine.preliminary.letters_min"
    rule = catalogue_with({place: 4}).specialties["internal-medicine"]

    assert rule.on_track(Track.PRELIMINARY).letters.min == 4
    assert rule.on_track(Track.PRELIMINARY).letters.low == 4
    assert rule.on_track(Track.CATEGORICAL).letters.min == 3


def test_every_number_that_can_be_set_changes_the_rules() -> None:
    plain = catalogue_with({})
    kinds = ("limits.", "tiers.", "portfolio.", "specialties.internal-medicine.")
    for place, row in KNOWN.items():
        if not place.startswith(kinds) or row.words or place.endswith("form_min"):
            continue
        near = [row.shipped + step for step in (1, -1) if isinstance(row.shipped, int)]
        for value in near:
            if not row.takes(value):
                continue
            try:
                other = catalogue_with({place: value})
            except InvalidInputError:  # it would pass its neighbour
                continue
            now = (other.ranking, other.portfolio, other.specialties)
            assert now != (plain.ranking, plain.portfolio, plain.specialties), place


def test_the_general_rules_of_a_portfolio_take_own_numbers() -> None:
    general = catalogue_with({"portfolio.overlap_words": 12}).portfolio.general

    assert general.overlap_words == 12
