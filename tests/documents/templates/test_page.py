"""What all pages of a kit share."""

from lordesk.documents.blocks import Paper
from lordesk.documents.runs import words_of
from lordesk.documents.templates.page import Page
from tests.documents.templates.pages import SITUATIONS

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


def test_a_fact_without_value_is_left_out() -> None:
    page = Page(WAITS, "cover")
    assert page.fact("goal_label", "") == ()
    assert page.fact("goal_label", ()) == ()
