"""Names of fields, as they are compared."""

from datetime import date

from lordesk.domain.field_names import spelled, spellings
from lordesk.domain.field_rules import Subspecialty


def test_case_and_marks_make_no_difference() -> None:
    assert spelled("Obstetrics & Gynecology") == spelled("obstetrics-and  gynecology")


def test_other_words_do() -> None:
    assert spelled("Pediatric surgery") != spelled("Surgery")


def test_a_field_is_known_by_its_key_its_name_and_what_else_it_is_called() -> None:
    row = Subspecialty(
        key="nicu",
        name="Neonatology",
        parent="pediatrics",
        aliases=("Newborn care",),
        sources=(),
        checked=date(2026, 11, 22),
    )
    assert spellings(row) == {"nicu", "neonatology", "newborn care"}
