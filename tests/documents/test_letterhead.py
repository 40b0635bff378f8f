"""A letterhead is taken whole, or refused with what to change."""

import pytest

from lordesk.documents.letterhead import Letterhead, letterhead
from lordesk.documents.word_file import open_word_file
from lordesk.domain.errors import InvalidInputError
from tests.documents.word_files import a_picture, a_word_file, relation, said


def read(head: str | None, related: str = "", first: str | None = None) -> Letterhead:
    return letterhead(open_word_file(a_word_file(head, related=related, first=first)))


def field(name: str) -> str:
    return f"<w:p><w:r><w:instrText> {name} x </w:instrText></w:r></w:p>"


def test_its_words_are_kept_and_its_styles_renamed() -> None:
    head = read(said("Nordhavn Hospital") + "<w:p/>")
    content = head.strips[0].content.decode()
    assert "Nordhavn Hospital" in content
    assert '"OwnKopf"' in content
    assert '"OwnDefault"' in content
    assert head.styles == {"Kopf"}
    assert head.distance == 36


def test_a_picture_travels_and_is_described() -> None:
    head = read(a_picture(), related=relation("media/logo.png"))
    assert list(head.pictures) == ["word/media/logo.png"]
    assert b'descr="Letterhead"' in head.strips[0].content


@pytest.mark.parametrize(
    ("head", "height"),
    [
        (said("One line"), 14),
        (said("One") + said("Two"), 28),
        (a_picture(50), 50),
        (a_picture(600, behind="1"), 14),
        (f"<w:tbl><w:tr><w:tc>{said('a')}{said('b')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", 28),
        (
            '<w:p><w:pPr><w:spacing w:after="200"/></w:pPr><w:r><w:rPr><w:sz w:val="40"/></w:rPr>'
            "<w:t>Big</w:t></w:r></w:p>",
            34.4,
        ),
    ],
)
def test_its_height_is_estimated_from_lines_pictures_and_rows(head: str, height: float) -> None:
    found = read(head, related=relation("media/logo.png"))
    assert found.height("header") == pytest.approx(height)
    assert found.height("footer") == 0


@pytest.mark.parametrize("head", [None, "", "<w:p/>", "<w:p><w:r><w:t/></w:r></w:p>"])
def test_an_empty_head_is_none(head: str | None) -> None:
    assert read(head).strips == ()


def test_a_first_page_may_be_different() -> None:
    head = read(said("Every page"), first=said("First page"))
    assert head.is_first_different
    assert {strip.place for strip in head.strips} == {"default", "first"}


@pytest.mark.parametrize(
    ("head", "related", "told"),
    [
        (a_picture(), relation("https://x.example/a.png", external=True), "not as a link"),
        (a_picture(), relation("media/gone.png"), "not as a link"),
        (a_picture(), relation("media/logo.svg"), "not as a link"),
        (a_picture(), relation("file:///c/x", "hyperlink", external=True), "linked to file:"),
        (a_picture(), relation("../embeddings/a.bin", "oleObject"), "linked to embeddings"),
        ("<w:p><w:object/></w:p>", "", "embedded object"),
        (f"<w:p><w:ins>{said('new')}</w:ins></w:p>", "", "tracked changes"),
        (field("INCLUDEPICTURE"), "", "field INCLUDEPICTURE"),
        ('<w:p><w:fldSimple w:instr="DDEAUTO x"/></w:p>', "", "field DDEAUTO"),
    ],
)
def test_what_runs_or_fetches_is_refused(head: str, related: str, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        read(head, related=related)


@pytest.mark.parametrize("head", [field("PAGE"), said("x") + field("HYPERLINK")])
def test_page_numbers_and_links_are_accepted(head: str) -> None:
    read(head)


def test_a_relationship_that_nothing_uses_is_left_behind() -> None:
    head = read(said("Head"), related=relation("x.bin", "oleObject"))
    assert head.strips[0].relations == ()
