"""Which lists may be set."""

from dataclasses import fields

import pytest

from lordesk.domain.field_rules import SpecialtyRule
from lordesk.domain.ranking_rules import Limits, Profile
from tests.own_rules import KNOWN, SHIPPED

NOT_JUDGING = {"tracks", "weights", "sources"}
"""Lists of rows, each with places of its own, and of source ids."""


@pytest.mark.parametrize(
    ("place", "entries", "open_list"),
    [
        ("limits.core_fields", "psychiatry", False),
        ("limits.global_words", "refugee", True),
        ("profiles.surgery.specialties", "urology", False),
        ("profiles.preliminary.tracks", "transitional", False),
        ("profiles.preliminary.within", "internal-medicine", False),
        ("specialties.child-neurology.also_fields", "neurology", False),
        ("specialties.med-peds.one_of_each", "pediatrics", False),
        ("specialties.internal-medicine.aliases", "GIM", True),
    ],
)
def test_a_list_stands_at_its_place(place: str, entries: str, open_list: bool) -> None:
    row = KNOWN[place]

    assert row.is_list
    assert isinstance(row.shipped, tuple)
    assert entries in row.shipped
    assert (not row.words) is open_list
    assert row.meaning
    assert row.source


def test_every_list_of_the_rules_by_which_letters_are_judged_may_be_set() -> None:
    def listed(row_type: type) -> set[str]:
        return {each.name for each in fields(row_type) if str(each.type).startswith("tuple[")}

    of = {"limits": Limits, "profiles": Profile, "specialties": SpecialtyRule}
    for start, row_type in of.items():
        wanted = listed(row_type) - NOT_JUDGING
        if row_type is Profile:
            wanted |= {"tracks"}
        settable = {rule.field for rule in SHIPPED.adjustable.listing if rule.of == start}
        assert settable == wanted, start


def test_specialties_are_read_by_their_names() -> None:
    row = KNOWN["limits.core_fields"]

    assert row.labelled["ob-gyn"].startswith("Obstetrics")
    assert row.read_list("Neurology, Pediatrics") == ("neurology", "pediatrics")
