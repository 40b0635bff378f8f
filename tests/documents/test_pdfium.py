"""Pictures and words of pages."""

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.pdfium import picture_of, words_on
from lordesk.documents.templates.summary import summary
from tests.kits import facts_of


def a_page() -> bytes:
    return to_pdf(summary(facts_of()))


def test_a_page_is_drawn_as_wide_as_it_is_wanted() -> None:
    picture = picture_of(a_page(), 306)
    assert (picture.width, picture.height, picture.pages) == (306, 396, 1)
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.found == ()


def test_the_words_asked_for_are_found_where_they_stand() -> None:
    [found] = picture_of(a_page(), 306, mark="Closed every pending result").found
    assert 0.1 < found.left < found.right < 0.95
    assert 0.3 < found.top < found.bottom < 0.8
    assert found.bottom - found.top < 0.03


def test_the_words_of_a_page_are_read_and_what_is_no_pdf_has_none() -> None:
    assert "Closed every pending result" in words_on(a_page(), 1)
    assert words_on(b"not a page", 1) == ""
