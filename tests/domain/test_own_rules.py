import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.own_rules import OwnRules, changed, checked, in_force, unreadable
from tests.own_rules import KNOWN, ORDERS, own, own_of


def read(**found: object) -> OwnRules:
    return checked({k.replace("__", "."): v for k, v in found.items()}, KNOWN, ORDERS, "f.toml")


def test_values_that_fit_hold_beside_those_they_replace() -> None:
    found = read(version=1, weights__direct=20, portfolio__overlap_words=10)

    assert found.values == {"weights.direct": 20, "portfolio.overlap_words": 10}
    assert found.shipped == {"weights.direct": 15, "portfolio.overlap_words": 8}
    assert not found.problem
    assert found.is_readable


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (
            "weights.direkt",
            20,
            "f.toml, weights.direkt: there is no such value; it is passed over.",
        ),
        ("weights.direct", "20", "f.toml, weights.direct: '20' does not fit; lordesk’s value"),
        ("weights.direct", True, "True does not fit"),
        ("weights.direct", 101, "It takes a whole number from 0 to 100."),
        ("weights.direct", [1], "[1] does not fit"),
        ("limits.core_fields", ["podiatry"], "'podiatry' does not fit"),
        ("limits.core_fields", "neurology", "It takes any of internal-medicine, family-medicine"),
        ("limits.global_words", [["rural"]], "up to 40 words or phrases"),
        ("weights.cold", 3, "It takes a whole number from -100 to 0."),
        (
            "specialties.neurology.chair",
            "perhaps",
            "one of no, rarely, sometimes, common, expected",
        ),
        ("tiers.limited.ceiling", 40, "then who only watched would stand above"),
        ("weights.indirect", 16, "then to know your work from afar would count for more"),
        ("specialties.ophthalmology.letters_min", 4, "more letters would be wanted than are taken"),
    ],
)
def test_a_value_that_cannot_hold_is_named_kept_and_not_used(
    place: str, value: object, told: str
) -> None:
    found = checked({place: value, "weights.writes": 9}, KNOWN, ORDERS, "f.toml")

    assert told in found.problem
    assert place in found.problem
    assert found.values == {"weights.writes": 9}
    assert found.kept == {place: value}


def test_a_list_of_a_file_becomes_a_value() -> None:
    found = read(limits__core_fields=["neurology"], limits__global_words=[])

    assert found.values == {"limits.core_fields": ("neurology",), "limits.global_words": ()}
    assert found.names("limits.core_fields", ()) == ("neurology",)
    assert found.names("profiles.surgery.within", ("x",)) == ("x",)
    assert not found.problem


def test_of_a_list_of_words_only_those_that_cannot_be_there_are_passed_over() -> None:
    words = ["–", "Marfan", "marfan", 7]
    found = checked({"guard.harmless": words}, KNOWN, ORDERS, "f.toml")

    assert found.values == {"guard.harmless": ("Marfan",)}
    assert found.kept == {"guard.harmless": words}
    assert "'–' does not fit; it is passed over. It takes up to" in found.problem
    elsewhere = changed(found, {"weights.direct": 20}, KNOWN, ORDERS)
    assert elsewhere.kept == {"guard.harmless": words}
    here = changed(found, {"guard.harmless": ("Marfan", "Zebra")}, KNOWN, ORDERS)
    assert (here.values, here.kept, here.problem) == (
        {"guard.harmless": ("Marfan", "Zebra")},
        {},
        "",
    )


def test_a_list_of_words_of_which_none_can_be_there_is_not_used() -> None:
    found = checked({"guard.harmless": ["–"]}, KNOWN, ORDERS, "f.toml")
    assert (found.values, found.kept) == ({}, {"guard.harmless": ["–"]})


def test_a_list_that_says_what_ships_in_another_order_is_not_your_own() -> None:
    shipped = KNOWN["limits.global_words"].shipped
    assert isinstance(shipped, tuple)

    assert own_of({"limits.global_words": shipped[::-1]}).values == {}
    with pytest.raises(InvalidInputError, match="'podiatry' does not fit; it takes any of"):
        own_of({"limits.core_fields": ("podiatry",)})


def test_several_problems_are_one_sentence_and_a_count() -> None:
    found = read(weights__a=1, weights__b=2, weights__c=3)

    assert found.problem.endswith("There are 2 more.")
    assert len(found.problems) == 3


@pytest.mark.parametrize("version", [2, "one", True])
def test_a_newer_file_is_not_used_at_all(version: object) -> None:
    found = read(version=version, weights__direct=20)

    assert not found.values
    assert not found.is_readable
    assert "newer lordesk. lordesk’s values are used." in found.problem


def test_setting_lordesks_own_value_takes_the_users_away() -> None:
    start = own(weights__direct=20, weights__writes=9)

    for value in (15, None):
        found = changed(start, {"weights.direct": value}, KNOWN, ORDERS)
        assert found.values == {"weights.writes": 9}
        assert found.shipped == {"weights.writes": 5}


def test_setting_a_value_mends_what_was_wrong_with_it() -> None:
    broken = checked({"weights.direct": "x", "weights.foo": 1}, KNOWN, ORDERS, "f.toml")

    mended = changed(broken, {"weights.direct": 20}, KNOWN, ORDERS)

    assert mended.values == {"weights.direct": 20}
    assert mended.kept == {"weights.foo": 1}
    assert mended.problems == ("f.toml, weights.foo: there is no such value; it is passed over.",)


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ("weights.foo", 1, "There is no value weights.foo."),
        ("weights.direct", -1, "weights.direct: -1 does not fit; it takes a whole number"),
        ("weights.direct", 2, "weights.direct: 2 does not fit: then to know your work from afar"),
        ("limits.long_weeks", 3, "then the ideal would be longer than long"),
        ("profiles.medicine.weeks_enough", 13, "then fewer weeks would count for more"),
    ],
)
def test_a_value_that_cannot_hold_is_refused(place: str, value: int, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told.replace(".", r"\.")):
        changed(OwnRules(), {place: value}, KNOWN, ORDERS)


def test_bands_may_move_together_as_long_as_they_stay_apart() -> None:
    found = own_of({"tiers.supervised.floor": 60, "tiers.limited.ceiling": 55})

    assert len(found.values) == 2


def test_what_holds_at_a_place_is_the_nearest_value_set() -> None:
    place = "profiles.medicine.direct"

    assert in_force(place, {}, KNOWN) == 15
    assert in_force(place, {"weights.direct": 20}, KNOWN) == 20
    assert in_force(place, {"weights.direct": 20, place: 30}, KNOWN) == 30
    assert in_force("profiles.medicine.inpatient", {"weights.inpatient": 9}, KNOWN) == 6


def test_a_number_is_asked_for_with_what_holds_otherwise() -> None:
    found = own(weights__direct=20, specialties__neurology__chair="expected")

    assert found.number("weights.direct", 15) == 20
    assert found.number("weights.writes", 5) == 5
    assert found.number("specialties.neurology.chair", 1) == 1
    assert found.of("specialties.neurology.chair") == "expected"


def test_an_unreadable_file_says_that_lordesks_values_are_used() -> None:
    assert unreadable("f.toml: broken.").problem == "f.toml: broken. lordesk’s values are used."
