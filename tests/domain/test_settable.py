from lordesk.domain.adjustable_value import Value
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.field_rules import ChairLetter, FormStatus
from lordesk.domain.own_rules import OwnRules, checked, well_named
from lordesk.domain.settable import with_rows
from lordesk.domain.vocabulary import Portal
from lordesk.services.own_rules import set_values
from lordesk.storage.own_rules_keeper import OwnRulesFile
from tests.own_rules import FOLDER, KNOWN, RULES, SHIPPED

NAME = "specialties.sleep-medicine.name"


def catalogue_of(values: dict[str, Value]) -> Catalogue:
    book = OwnRulesFile(RULES, RULES / "nowhere")
    return book.trial(set_values(book, values))


def test_without_own_specialties_it_is_what_ships() -> None:
    there = FOLDER.settable({})
    assert there.known == KNOWN
    assert with_rows(SHIPPED, {}) == SHIPPED


def test_a_name_opens_the_fields_that_shipped_specialties_have_and_some_more() -> None:
    known = FOLDER.settable({NAME: "Sleep Medicine"}).known
    fields = {
        place.removeprefix("specialties.sleep-medicine.")
        for place in known
        if place.startswith("specialties.sleep-medicine.")
    }
    shipped = {
        place.removeprefix("specialties.psychiatry.")
        for place in KNOWN
        if place.startswith("specialties.psychiatry.")
    }
    assert fields == shipped | {"name", "abbreviation", "note", "portal", "form_name"}
    assert known.keys() - fields >= KNOWN.keys()


def test_a_name_alone_wants_what_a_field_outside_the_table_wants() -> None:
    found = catalogue_of({NAME: "Sleep Medicine"})
    rule, general = found.specialties["sleep-medicine"], found.portfolio.general

    assert (rule.letters.min, rule.letters.max) == (general.min, general.max)
    assert rule.us_clinical_min == general.us_clinical_min
    assert (rule.in_specialty.min, rule.chair) == (0, ChairLetter.NO)
    assert rule.standardized is not None
    assert rule.standardized.status is FormStatus.NONE
    assert rule.sources == ("OWN",)


def test_all_its_fields_can_be_set() -> None:
    place = "specialties.sleep-medicine"
    values: dict[str, Value] = {
        NAME: "Sleep Medicine",
        f"{place}.abbreviation": "SLP",
        f"{place}.note": "Nights count.",
        f"{place}.portal": "sfmatch",
        f"{place}.letters_min": 2,
        f"{place}.in_specialty_min": 1,
        f"{place}.chair": "expected",
        f"{place}.form_name": "Sleep form",
        f"{place}.form_status": "mandatory",
        f"{place}.also_fields": ("neurology",),
        f"{place}.aliases": ("somnology",),
    }
    found = catalogue_of(values)
    rule = found.specialties["sleep-medicine"]

    assert (rule.name, rule.abbreviation, rule.beside) == ("Sleep Medicine", "SLP", "Nights count.")
    assert (rule.portal, rule.chair) == (Portal.SFMATCH, ChairLetter.EXPECTED)
    assert (rule.letters.min, rule.letters.low, rule.in_specialty.typical) == (2, 2, 1)
    assert rule.standardized is not None
    assert (rule.standardized.name, rule.standardized.min) == ("Sleep form", 1)
    assert found.parent("Somnology") == found.parent("slp") == "sleep-medicine"
    assert found.is_in_specialty("neurology", "sleep-medicine")


def test_it_can_stand_in_the_lists_of_others() -> None:
    found = catalogue_of(
        {NAME: "Sleep Medicine", "specialties.neurology.also_fields": ("sleep-medicine",)}
    )
    assert found.is_in_specialty("Sleep Medicine", "neurology")


def read(**values: object) -> OwnRules:
    places = {f"specialties.{name.replace('__', '.')}": value for name, value in values.items()}
    there = FOLDER.settable(places)
    found = checked(places, there.known, there.orders, "f.toml")
    return well_named(found, there.known, "f.toml", there.taken)


def test_in_a_file_a_name_that_cannot_be_takes_its_specialty_with_it() -> None:
    found = read(gim__name="GIM", gim__letters_min=2, sleep__name="Sleep", sleep__letters_min=2)

    assert found.values == {"specialties.sleep.name": "Sleep", "specialties.sleep.letters_min": 2}
    (problem,) = found.problems
    assert problem.startswith("f.toml, specialties.gim.name: Internal Medicine is a field that")
    assert "specialties.gim.letters_min" in found.kept


def test_in_a_file_values_without_a_name_are_no_specialty() -> None:
    assert read(sleep__letters_min=2).problems == (
        "f.toml, specialties.sleep.letters_min: there is no such value; it is passed over.",
    )
    assert (
        read(sleep__name="").problems[0].startswith("f.toml, specialties.sleep.name: '' does not")
    )
    assert read(sleep__name=7).values == {}
    nameless = read(sleep__name="", sleep__letters_min=2)
    assert nameless.values == {}
    assert "specialties.sleep.letters_min" in nameless.kept
