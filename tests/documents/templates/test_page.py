"""What all pages of a kit share."""

import re
from collections.abc import Callable

import pytest

from lordesk.documents.blocks import Doc, Paper
from lordesk.documents.runs import words_of
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.templates.cover import cover
from lordesk.documents.templates.page import Page
from lordesk.documents.templates.summary import summary
from lordesk.documents.templates.upload_card import upload_card
from lordesk.documents.text_writer import to_text
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.writer import Feedback
from tests.builders import a_rotation, a_writer, worked
from tests.documents.templates.pages import SITUATIONS
from tests.kits import a_full_applicant, a_moment, facts_of

WAITS = SITUATIONS["eras waits for its season"]
BARE = SITUATIONS["nothing known"]


def test_properties_name_the_document_and_the_applicant() -> None:
    doc = Page(WAITS, "summary").doc(())
    assert (doc.title, doc.author) == ("Summary of our work: Mira Sørensen", "Mira Sørensen")
    assert doc.created == WAITS.today
    assert doc.paper is Paper.LETTER


def test_the_head_holds_what_is_known_of_the_contacts() -> None:
    full = [words_of(part) for part in Page(WAITS, "cover").header().contact]
    assert full == [
        "Applying to Internal Medicine, ERAS 2028",
        "AAMC ID 15550123",
        "mira@example.org",
    ]
    bare = [words_of(part) for part in Page(BARE, "cover").header().contact]
    assert bare == ["Applying to Internal Medicine, mine"]


TYPED = "{writer}{{0}}}"
PAGES: dict[str, Callable[[KitFacts], Doc]] = {
    "cover": lambda facts: cover(facts, ()),
    "summary": summary,
    "upload card": upload_card,
    "ask card": lambda facts: ask_card(facts, None),
}


@pytest.mark.parametrize("page", PAGES)
def test_braces_that_somebody_typed_are_printed_as_typed(page: str) -> None:
    facts = facts_of(
        a_full_applicant(given_name=TYPED, goal=TYPED, languages=(TYPED,), honours=(TYPED,)),
        a_rotation(site=TYPED, service=TYPED, role=TYPED, patient_load=TYPED, city=TYPED),
        a_writer(name=f"Ada {TYPED}", worked_together=(worked(feedback=(Feedback(said=TYPED),)),)),
        a_moment("typed", text=TYPED),
    )
    said = to_text(PAGES[page](facts))
    assert TYPED in said
    rest = said.replace(TYPED, "").replace(TYPED.upper(), "")
    assert not re.search(r"[{}]", rest)


def test_a_fact_without_value_is_left_out() -> None:
    page = Page(WAITS, "cover")
    assert page.fact("goal_label", "") == ()
    assert page.fact("goal_label", ()) == ()
