"""The upload card for every portal and stage, word for word."""

import pytest

from lordesk.documents.templates.upload_card import Detail, upload_card
from lordesk.documents.text_writer import to_text
from lordesk.domain.ids import TargetKey
from lordesk.domain.vocabulary import Portal
from tests.builders import a_letter, a_target, a_writer
from tests.documents.templates.pages import SITUATIONS
from tests.golden import Golden
from tests.kits import OPEN, facts_of


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_page_says_what_is_on_record(name: str, golden: Golden) -> None:
    golden.check(f"kit/upload card, {name}.txt", to_text(upload_card(SITUATIONS[name])))


def said(specialty: str, season: str = "eras-2028") -> str:
    target = a_target(specialty=specialty, season=season)
    letter = a_letter(targets=(TargetKey("im"),), letter_id="AB12")
    return to_text(upload_card(facts_of(target, letter, today=OPEN)))


@pytest.mark.parametrize(
    ("portal", "told"),
    [(Portal.ERAS, "Stated on the request form"), (Portal.OTHER, "Not decided yet")],
)
def test_an_open_waiver_is_on_the_request_form_where_there_is_one(
    portal: Portal, told: str
) -> None:
    facts = facts_of(a_letter(waived=None, portal=portal))
    assert f"Right to see it: {told}" in to_text(upload_card(facts))


@pytest.mark.parametrize(
    ("writer", "told"),
    [
        ("Adaeze Okoye", "The date, your name, title and signature."),
        (
            "Residency Education Committee",
            "The date, and the name, title and signature of everybody who wrote it.",
        ),
    ],
)
def test_a_group_signs_one_and_all(writer: str, told: str) -> None:
    assert told in to_text(upload_card(facts_of(a_writer(name=writer), a_letter())))


@pytest.mark.parametrize(
    ("specialty", "season", "form"),
    [
        ("internal-medicine", "eras-2028", "IM SEL"),
        ("psychiatry", "eras-2028", "Psychiatry SLOR"),
        ("ob-gyn", "residencycas-2028", "OB/GYN SLOE"),
        ("emergency-medicine", "residencycas-2028", "eSLOE"),
        ("orthopaedic-surgery", "eras-2028", "eSLOR"),
        ("plastic-surgery", "eras-2028", "Plastic Surgery standardized letter"),
    ],
)
def test_the_form_of_the_specialty_is_named(specialty: str, season: str, form: str) -> None:
    assert form in said(specialty, season)


RADIOLOGY = tuple(
    a_target(key=key, specialty=specialty)
    for key, specialty in (
        ("dr", "diagnostic-radiology"),
        ("med", "internal-medicine"),
        ("ir", "interventional-radiology"),
    )
)


def three_forms(detail: Detail) -> str:
    letter = a_letter(targets=tuple(each.key for each in RADIOLOGY), letter_id="AB12")
    return to_text(upload_card(facts_of(*RADIOLOGY, letter, today=OPEN), detail))


def test_fields_that_share_a_form_are_said_together_under_one_heading() -> None:
    card = three_forms(Detail.WHOLE)
    assert card.count("Radiology SLOR") == 1
    assert "Diagnostic Radiology and Interventional Radiology:" in card
    assert card.count("Standardized form") == 1


def test_a_full_card_sheds_where_its_forms_are_found() -> None:
    assert "The form is with AUR." in three_forms(Detail.WHOLE)
    assert "The form is with AUR." not in three_forms(Detail.WITHOUT_PLACES)


def test_no_form_is_named_where_none_is_known() -> None:
    assert "Standardized form" not in said("family-medicine")


def test_what_the_guides_get_wrong_does_not_stand_there() -> None:
    card = said("internal-medicine")
    for wrong in ("500 KB", "EFDO", "ERAS ID", "NRMP", "will e-mail you a link"):
        assert wrong not in card
    assert "at most 1 MB" in card
    assert "US Letter" in card
    assert "no digital signature" in card
