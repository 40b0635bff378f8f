"""A kit's own pages: one of each in each format, or the finding that says why not."""

import pytest

from lordesk.documents.blocks import Doc
from lordesk.documents.fit import DoesNotFitError
from lordesk.documents.fonts import UncoveredError
from lordesk.documents.text_writer import to_text
from lordesk.services.kit_documents import AttachedFile
from lordesk.services.kit_pages import pages_of
from lordesk.services.kit_parts import Format, Role
from tests.builders import a_letter, a_target
from tests.kits import PlainRenderer, a_full_applicant, facts_of


class FullPress(PlainRenderer):
    """A renderer whose page holds no text that has `word` in it."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word

    def pdf(self, doc: Doc) -> bytes:
        if self.word in to_text(doc):
            raise DoesNotFitError(
                message=f"“{doc.title}” is too long.", words=9, point="", key="m3"
            )
        return super().pdf(doc)


class BarePress(PlainRenderer):
    def pdf(self, doc: Doc) -> bytes:
        raise UncoveredError(message="No font has 😀.", character="😀", place="x")


def test_three_pages_in_each_format() -> None:
    pages = pages_of(facts_of(), (), tuple(Format), PlainRenderer())
    assert [(page.role, page.format, page.name) for page in pages.own] == [
        (Role.COVER, Format.PDF, "1 Cover.pdf"),
        (Role.COVER, Format.DOCX, "1 Cover.docx"),
        (Role.SUMMARY, Format.PDF, "2 Summary of our work.pdf"),
        (Role.SUMMARY, Format.DOCX, "2 Summary of our work.docx"),
        (Role.UPLOAD_CARD, Format.PDF, "3 How to upload.pdf"),
        (Role.UPLOAD_CARD, Format.DOCX, "3 How to upload.docx"),
    ]
    assert pages.findings == ()


def test_the_cover_numbers_the_parts_of_the_packet() -> None:
    files = (
        AttachedFile(role=Role.CV, title="My CV", name="a.pdf", content=b"", pages=2),
        AttachedFile(role=Role.PHOTO, title="Photo", name="b.jpg", content=b"", pages=None),
        AttachedFile(role=Role.OTHER, title="Form", name="c.pdf", content=b"", pages=1),
    )
    said = to_text(pages_of(facts_of(), files, (Format.PDF,), PlainRenderer()).cover)
    for line in ("Page 2  Summary of our work", "Page 4  My CV", "\nPhoto", "Page 6  Form"):
        assert line in said


def test_a_cover_that_is_full_sheds_lines_until_it_fits() -> None:
    facts = facts_of(a_full_applicant(honours=("First", "Second", "Third")))
    pages = pages_of(facts, (), (Format.PDF,), FullPress("Second"))
    assert pages.findings == ()
    cover = pages.own[0].content.decode()
    assert "First" in cover
    assert "Second" not in cover


def test_a_summary_that_is_full_leaves_the_goal_to_the_cover() -> None:
    goal = "To be found on the cover too."
    facts = facts_of(a_full_applicant(goal=goal))
    full = FullPress("Summary of our work\nPrepared for Adaeze Okoye, MD")
    assert pages_of(facts, (), (Format.PDF,), full).own == ()

    class NoGoal(PlainRenderer):
        def pdf(self, doc: Doc) -> bytes:
            if doc.title.startswith("Summary") and goal in to_text(doc):
                raise DoesNotFitError(message="Too long.", words=3, point="", key="m1")
            return super().pdf(doc)

    pages = pages_of(facts, (), (Format.PDF,), NoGoal())
    assert goal in pages.own[0].content.decode()
    assert goal not in pages.own[1].content.decode()


@pytest.mark.parametrize(
    ("word", "about"),
    [("Closed every pending", "moment m3"), ("Request for a letter", "moment m3")],
)
def test_a_page_that_never_fits_blocks_and_names_the_point(word: str, about: str) -> None:
    pages = pages_of(facts_of(), (), (Format.PDF,), FullPress(word))
    (finding,) = pages.findings
    assert (finding.code, finding.about, pages.own) == ("kit.over_full", about, ())


def test_a_character_without_a_font_blocks_by_name() -> None:
    pages = pages_of(facts_of(), (), (Format.PDF,), BarePress())
    assert {finding.code for finding in pages.findings} == {"kit.uncovered_character"}
    assert "😀" in pages.findings[0].message


def test_an_upload_card_that_is_full_sheds_where_its_forms_are_found() -> None:
    targets = [
        a_target(key=each, specialty=each) for each in ("diagnostic-radiology", "internal-medicine")
    ]
    letter = a_letter(targets=tuple(each.key for each in targets))
    facts = facts_of(*targets, letter)
    pages = pages_of(facts, (), (Format.PDF,), FullPress("The form is with AUR."))
    assert pages.findings == ()
