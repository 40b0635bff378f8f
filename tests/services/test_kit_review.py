"""What a person looks at before a kit leaves."""

from collections.abc import Iterator

import pytest

from lordesk.documents.fit import DoesNotFitError
from lordesk.documents.text_writer import to_text
from lordesk.domain.attachment import Document
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_findings import KitText
from lordesk.domain.vocabulary import DocumentKind, Paper
from lordesk.services.kit_parts import FetchedFile, Role
from lordesk.services.kit_review import (
    RememberedCheck,
    mail_of_kit,
    page_of_kit,
    review_kit,
    review_rendered,
)
from lordesk.services.rendering import FormatRenderer
from lordesk.services.sent_kits import keep_sent
from tests.builders import a_writer, day
from tests.kits import (
    KeptKits,
    OpenShelf,
    PlainRenderer,
    a_document,
    a_kit_desk,
    a_moment,
    a_workshop,
)

LETTER = LetterKey("okoye-im")
HELD = "Held back"


def blocks_rooms(text: KitText) -> Iterator[Mark]:
    if (start := text.text.find("room 9")) >= 0 and not text.is_sheet:
        yield Mark(
            start=start, end=start + 6, code="phi.room", severity=Severity.BLOCK, message="A room."
        )


def fetch_nothing(_document: Document) -> FetchedFile | None:
    return None


def test_each_bullet_has_its_marks_and_findings() -> None:
    unseen = a_moment("m6", text="Ran to room 9 first.", seen_by=("kim",), order=6)
    desk = a_kit_desk(a_writer("kim", name="Ana Kim"), unseen)
    review = review_kit(a_workshop(desk, check=blocks_rooms), LETTER)
    last = review.bullets[-1]
    assert [mark.code for mark in last.marks] == ["phi.room"]
    assert [finding.code for finding in last.findings] == ["kit.bullet_not_seen"]
    assert review.held == {"m6"}
    assert [bullet.is_held for bullet in review.bullets[:-1]] == [False] * 5


def test_an_answered_mark_holds_nothing_back() -> None:
    answered = a_moment("m6", text="Ran to room 9 first.", cleared=("phi.room",), order=6)
    review = review_kit(a_workshop(a_kit_desk(answered), check=blocks_rooms), LETTER)
    assert review.bullets[-1].marks == ()
    assert review.held == frozenset()


def test_what_concerns_no_bullet_stands_apart() -> None:
    desk = a_kit_desk(a_writer(email=None))
    review = review_kit(a_workshop(desk), LETTER)
    assert [finding.code for finding in review.others] == ["kit.writer_email_missing"]


def test_a_held_bullet_is_not_shown_on_the_page() -> None:
    desk = a_kit_desk(a_moment("m6", text="Ran to room 9 first.", order=6))
    kit_tools = a_workshop(desk, check=blocks_rooms)
    review = review_kit(kit_tools, LETTER)
    page = page_of_kit(kit_tools, review, Role.SUMMARY, Paper.A4, HELD)
    said = to_text(page.doc)
    assert "room 9" not in said
    assert HELD in said
    assert page.doc.paper == "a4"
    assert page.content.startswith(b"%PDF a4")


@pytest.mark.parametrize("role", [Role.COVER, Role.UPLOAD_CARD])
def test_the_other_pages_can_be_looked_at_too(role: Role) -> None:
    kit_tools = a_workshop()
    page = page_of_kit(kit_tools, review_kit(kit_tools, LETTER), role, Paper.LETTER, HELD)
    assert "Sørensen" in to_text(page.doc)


def test_a_page_that_is_too_full_says_what_to_cut() -> None:
    long = a_moment("m6", text=" ".join(["unendingly"] * 900), order=6)
    kit_tools = a_workshop(a_kit_desk(long), renderer=FormatRenderer())
    with pytest.raises(DoesNotFitError):
        page_of_kit(kit_tools, review_kit(kit_tools, LETTER), Role.SUMMARY, Paper.LETTER, HELD)


def test_the_mail_says_what_is_attached() -> None:
    kit_tools = a_workshop()
    subject, body, attached = mail_of_kit(kit_tools, review_kit(kit_tools, LETTER))
    assert "Mira" in subject + body
    assert attached == ("Curriculum vitae.pdf",)


def test_files_come_with_what_was_found_in_them() -> None:
    form = a_document("form", kind=DocumentKind.REQUEST_FORM, path="lrf.pdf", letter=LETTER)
    kit_tools = a_workshop(a_kit_desk(form), renderer=PlainRenderer(letter_id="ABC123"))
    found = review_rendered(kit_tools, review_kit(kit_tools, LETTER))
    assert [(each.name, each.pages, each.letter_id) for each in found.files] == [
        ("Curriculum vitae", 2, ""),
        ("Letter request form", 2, "ABC123"),
    ]
    assert found.news is None


def test_a_file_that_is_gone_is_shown_as_gone() -> None:
    kit_tools = a_workshop(a_kit_desk(a_document("x", path="old.pdf")), fetch=fetch_nothing)
    found = review_rendered(kit_tools, review_kit(kit_tools, LETTER))
    assert [each.is_found for each in found.files] == [False, False]
    assert [each.code for each in found.files[0].findings] == ["document.missing"]


def test_what_changed_since_it_was_sent_is_told() -> None:
    kit_tools, ledger = a_workshop(), KeptKits(OpenShelf())
    sent = keep_sent(ledger, kit_tools, LETTER, day("2027-02-06"))
    desk = a_kit_desk(a_moment("m6", order=6))
    now = a_workshop(desk)
    assert review_rendered(now, review_kit(now, LETTER), sent).news == (
        "On the summary of our work: 1 new.",
    )


def test_a_text_is_checked_once() -> None:
    asked: list[str] = []

    def check(text: KitText) -> tuple[Mark, ...]:
        asked.append(text.text)
        return ()

    remembered = RememberedCheck(check)
    for _ in range(3):
        remembered(KitText(text="One.", about="x"))
    assert asked == ["One."]
