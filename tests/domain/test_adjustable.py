import pytest

from lordesk.domain.adjustable import factor_words, weight_place, wish_place
from tests.own_rules import KNOWN, ORDERS, SHIPPED


def test_every_factor_with_points_can_be_weighed_once() -> None:
    grouped = [factor for group in SHIPPED.adjustable.group for factor in group.factors]
    pointed = {rule.key for rule in SHIPPED.ranking.factor if rule.points}
    pointed |= {w.factor for profile in SHIPPED.profiles for w in profile.weights}

    assert len(grouped) == len(set(grouped))
    assert set(grouped) == pointed


@pytest.mark.parametrize("place", KNOWN, ids=str)
def test_what_ships_fits_its_own_bounds(place: str) -> None:
    assert KNOWN[place].takes(KNOWN[place].shipped)


def test_what_ships_stands_in_order() -> None:
    for order in ORDERS:
        lower, higher = KNOWN[order.lower].shipped, KNOWN[order.higher].shipped
        assert isinstance(lower, int)
        assert isinstance(higher, int)
        assert lower < higher or (lower == higher and not order.apart), order


@pytest.mark.parametrize(
    ("place", "shipped", "least", "most"),
    [
        ("weights.direct", 15, 0, 100),
        ("weights.probe_lukewarm", -25, -100, 0),
        ("weights.operating_room", 0, 0, 100),
        ("profiles.surgery.operating_room", 8, 0, 100),
        ("profiles.global-health.global_health", 14, 0, 100),
        ("limits.ask_now_at_least", 50, 0, 400),
        ("portfolio.overlap_words", 8, 4, 40),
        ("specialties.neurology.letters_min", 3, 0, 4),
        ("specialties.internal-medicine.preliminary.in_specialty_min", 2, 0, 4),
    ],
)
def test_a_value_stands_at_its_place(place: str, shipped: int, least: int, most: int) -> None:
    row = KNOWN[place]

    assert (row.shipped, row.least, row.most) == (shipped, least, most)
    assert row.source
    assert row.name


def test_a_weight_that_a_profile_does_not_ship_falls_back_to_the_plain_one() -> None:
    assert KNOWN["profiles.medicine.direct"].fallback == "weights.direct"
    assert not KNOWN["profiles.medicine.inpatient"].fallback


def test_words_of_a_factor_name_nobody_and_leave_no_field_open() -> None:
    for rule in SHIPPED.ranking.factor:
        words = factor_words(rule, SHIPPED.adjustable) if _is_weighed(rule.key) else ""
        assert "{" not in words


def _is_weighed(factor: str) -> bool:
    return weight_place(factor) in KNOWN


def test_places_join_their_parts_by_dots() -> None:
    assert weight_place("direct") == "weights.direct"
    assert wish_place("neurology", "chair") == "specialties.neurology.chair"
    assert wish_place("neurology", "chair", "preliminary") == (
        "specialties.neurology.preliminary.chair"
    )
