from dataclasses import replace
from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.portfolio import portfolio
from lordesk.domain.records import Records
from lordesk.services.own_rules import read_value, set_values, taken_over
from lordesk.services.own_specialties import added, refuse_gone, removed
from lordesk.storage.own_rules_keeper import OwnRulesFile
from tests.builders import day
from tests.judging import sample
from tests.own_rules import RULES

SLEEP = "specialties.sleep-medicine"


@pytest.fixture
def book(tmp_path: Path) -> OwnRulesFile:
    made = OwnRulesFile(RULES, tmp_path)
    made.keep(added(made, "Sleep Medicine")[1])
    return made


def with_target(specialty: str) -> Records:
    records = sample()
    first = next(iter(records.targets))
    return records.put(replace(first, specialty=specialty))


def test_a_specialty_is_added_under_a_key_that_reads_like_it(book: OwnRulesFile) -> None:
    assert book.own.values == {f"{SLEEP}.name": "Sleep Medicine"}
    assert added(book, "  Кардио  хирургия ")[0] == "own"
    assert added(book, "Sleep medicine for children")[0] == "sleep-medicine-for-children"
    assert book.catalogue.specialty_name("sleep-medicine") == "Sleep Medicine"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("  ", "needs a name"),
        ("Cardiology", "Cardiology is a field that lordesk knows already"),
        ("🙂", "a name needs a letter or a digit"),
        ("x" * 61, "it takes a text of 1 to 60 characters"),
        ("nul\x00l", "does not fit"),
    ],
)
def test_a_name_that_cannot_be_is_refused(book: OwnRulesFile, name: str, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        added(book, name)


def test_the_same_name_in_another_script_gets_a_key_of_its_own(book: OwnRulesFile) -> None:
    book.keep(added(book, "Кардио")[1])

    assert added(book, "Хирургия")[0] == "own-2"


def test_taking_it_out_takes_all_its_values(book: OwnRulesFile) -> None:
    book.keep(set_values(book, {f"{SLEEP}.letters_min": 2, "weights.direct": 20}))

    own = removed(book, "sleep-medicine")

    assert own.values == {"weights.direct": 20}
    book.keep(own)
    assert "sleep-medicine" not in book.catalogue.specialties


@pytest.mark.parametrize("specialty", ["sleep-medicine", "Sleep Medicine"])
def test_while_a_target_names_it_it_stays(book: OwnRulesFile, specialty: str) -> None:
    records, own = with_target(specialty), removed(book, "sleep-medicine")

    with pytest.raises(RefusedError, match=r"Sleep Medicine is the specialty of the target .*\."):
        refuse_gone(records, book.catalogue, book.own, own)
    refuse_gone(sample(), book.catalogue, book.own, own)
    refuse_gone(records, book.catalogue, book.own, book.own)


def test_under_a_new_name_it_must_still_be_known_to_its_targets(book: OwnRulesFile) -> None:
    renamed = set_values(book, {f"{SLEEP}.name": "Somnology"})
    by_name, by_key = with_target("Sleep  medicine"), with_target("sleep-medicine")

    refuse_gone(by_key, book.catalogue, book.own, renamed)
    also = set_values(
        book, {f"{SLEEP}.name": "Somnology", f"{SLEEP}.abbreviation": "Sleep medicine"}
    )
    refuse_gone(by_name, book.catalogue, book.own, also)
    book.keep(set_values(book, {f"{SLEEP}.name": "Sleepers"}))
    calls = with_target("Sleepers")
    with pytest.raises(RefusedError, match=r"calls its specialty Sleepers\. Choose sleep-medicine"):
        refuse_gone(calls, book.catalogue, book.own, renamed)
    aliased = set_values(book, {f"{SLEEP}.name": "Somnology", f"{SLEEP}.aliases": ("sleepers",)})
    refuse_gone(calls, book.catalogue, book.own, aliased)


def test_while_a_list_names_it_it_stays(book: OwnRulesFile) -> None:
    book.keep(set_values(book, {"specialties.neurology.also_fields": ("sleep-medicine",)}))

    with pytest.raises(RefusedError, match=r"your list specialties\.neurology\.also_fields"):
        refuse_gone(sample(), book.catalogue, book.own, removed(book, "sleep-medicine"))
    refuse_gone(sample(), book.catalogue, book.own, OwnRules())


def test_its_values_are_read_with_its_name_in_one_go(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)
    name = {f"{SLEEP}.name": "Sleep Medicine"}

    assert read_value(book, f"{SLEEP}.letters_min", "2", name) == 2
    assert read_value(book, f"{SLEEP}.note", " Nights, too ", name) == "Nights, too"
    with pytest.raises(InvalidInputError, match=r"begins with its name, specialties\.sleep-med"):
        read_value(book, f"{SLEEP}.letters_min", "2")
    with pytest.raises(InvalidInputError, match="needs a name"):
        read_value(book, f"{SLEEP}.name", "  ")
    with pytest.raises(InvalidInputError, match=r"There is no value specialties\.neurology\.name"):
        read_value(book, "specialties.neurology.name", "Nerves")


def test_each_gap_of_such_a_target_says_that_the_specialty_is_yours(book: OwnRulesFile) -> None:
    records = with_target("sleep-medicine")
    found = portfolio(records, book.catalogue, day("2026-11-22"))
    gaps = found.targets[0].gaps

    assert gaps
    assert all("Sleep Medicine is a specialty of your own." in gap.message for gap in gaps)


def test_a_bundles_specialties_are_added_to_values_that_stay(
    book: OwnRulesFile, tmp_path: Path
) -> None:
    other = OwnRulesFile(RULES, tmp_path / "other")
    other.keep(set_values(other, {"weights.direct": 20}))
    book.keep(set_values(book, {f"{SLEEP}.letters_min": 2, "weights.direct": 30}))

    told = taken_over(other, book.text())

    assert told.endswith("Those of this computer are kept. Added from it: Sleep Medicine.")
    assert other.own.values == {
        "weights.direct": 20,
        f"{SLEEP}.name": "Sleep Medicine",
        f"{SLEEP}.letters_min": 2,
    }


def test_a_bundles_specialty_whose_name_is_taken_here_is_left(
    book: OwnRulesFile, tmp_path: Path
) -> None:
    other = OwnRulesFile(RULES, tmp_path / "other")
    other.keep(set_values(other, {"specialties.sleep.name": "Sleep Medicine"}))

    assert taken_over(other, book.text()).endswith("computer are kept.")
    assert other.own.values == {"specialties.sleep.name": "Sleep Medicine"}
