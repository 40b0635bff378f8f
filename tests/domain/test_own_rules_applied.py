import pytest

from lordesk.domain.adjustable_value import Value
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.field_rules import ChairLetter, FormStatus
from lordesk.domain.portfolio import portfolio
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.ranking import Place, rank
from lordesk.domain.ranking_rules import Factor, Verdict
from lordesk.domain.vocabulary import Track
from tests.builders import a_desk, a_rotation, a_target, a_writer, day
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


def test_what_a_preliminary_year_takes_beside_ward_letters_can_be_ones_own() -> None:
    track = "specialties.internal-medicine.preliminary"
    rule = catalogue_with({f"{track}.others_max": 2, f"{track}.inpatient_min": 1}).specialty(
        "internal-medicine"
    )
    assert rule
    found = rule.on_track(Track.PRELIMINARY).in_specialty
    assert (found.others_max, found.inpatient_min, found.min) == (2, 1, 2)
    assert "specialties.internal-medicine.others_max" not in KNOWN


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


def test_own_core_fields_decide_who_counts_as_core_and_are_told() -> None:
    """A US psychiatrist counts for internal medicine as long as psychiatry is a core field."""
    desk = a_desk(a_writer(specialty="psychiatry"))

    def reasons(values: dict[str, Value]) -> str:
        found = rank(desk, catalogue_with(values), day(AFTER))
        return " ".join(reason.text for place in found for reason in place.reasons)

    words = catalogue_with({}).ranking.factor
    core = next(rule.text for rule in words if rule.key is Factor.US_CORE).split("{")[0]
    assert core in reasons({})
    assert core not in reasons({"limits.core_fields": ("neurology",)})
    told = reasons({"limits.core_fields": ("psychiatry",)})
    assert "Your own value: psychiatry; lordesk’s is internal-medicine, family-medicine" in told


def test_own_words_of_global_health_are_looked_for_whatever_their_case() -> None:
    desk = a_desk(a_rotation(service="Border Clinic"))

    def factors(values: dict[str, Value]) -> str:
        found = rank(desk, catalogue_with(values), day(AFTER))
        return " ".join(reason.text for place in found for reason in place.reasons)

    assert "lordesk’s is global health" not in factors({})
    assert "Your own value: border CLINIC" in factors({"limits.global_words": ("border CLINIC",)})


def test_an_emptied_list_is_said_to_be_empty() -> None:
    desk = a_desk(a_target(specialty="child-neurology"), a_writer(specialty="neurology"))
    values: dict[str, Value] = {"specialties.child-neurology.also_fields": ()}
    found = portfolio(desk, catalogue_with(values), day(AFTER))
    (gap,) = [g for t in found.targets for g in t.gaps if g.rule is Rule.IN_SPECIALTY_MIN]

    assert "Your own value: an empty list; lordesk’s is neurology." in gap.message


def test_a_specialty_and_a_track_can_be_moved_to_another_profile() -> None:
    values: dict[str, Value] = {
        "profiles.surgery.specialties": ("pathology",),
        "profiles.research.tracks": ("advanced",),
        "profiles.preliminary.within": (),
    }
    profiles = {profile.key: profile for profile in catalogue_with(values).profiles}

    assert profiles["surgery"].specialties == ("pathology",)
    assert profiles["research"].tracks == (Track.ADVANCED,)
    assert profiles["preliminary"].within == ()


def test_another_name_of_a_specialty_is_known_at_once() -> None:
    place = "specialties.internal-medicine.aliases"
    catalogue = catalogue_with({place: ("clinical nutrition",)})

    assert catalogue.parent("Clinical Nutrition") == "internal-medicine"
    assert catalogue.parent("GIM") is None
    assert catalogue_with({}).parent("Clinical Nutrition") is None


def test_fields_that_count_as_well_count_at_once() -> None:
    place = "specialties.neurology.also_fields"
    catalogue = catalogue_with({place: ("psychiatry",)})

    assert catalogue.is_in_specialty("psychiatry", "neurology")
    assert not catalogue_with({}).is_in_specialty("psychiatry", "neurology")


def test_one_letter_from_each_of_your_own_fields_is_wanted() -> None:
    values: dict[str, Value] = {"specialties.internal-medicine.one_of_each": ("neurology",)}
    found = portfolio(a_desk(), catalogue_with(values), day(AFTER))
    gaps = [g.message for t in found.targets for g in t.gaps if g.rule is Rule.IN_SPECIALTY_MIN]

    assert any("Neurology" in message for message in gaps)
