"""The renderer: its pages open, and it looks into an enclosed file."""

from lordesk.documents.templates.summary import summary
from lordesk.services.kit_parts import Bookmark, FetchedFile
from lordesk.services.rendering import FormatRenderer
from tests.documents.enclosed import a_pdf
from tests.kits import a_document, facts_of

RENDERER = FormatRenderer()


def test_a_page_and_a_packet_are_pdf() -> None:
    doc = summary(facts_of())
    page = RENDERER.pdf(doc)
    assert page.startswith(b"%PDF")
    assert RENDERER.packet((Bookmark(title="Summary", content=page),), doc).startswith(b"%PDF")


def test_a_word_page_is_a_package() -> None:
    assert RENDERER.docx(summary(facts_of())).startswith(b"PK")


def test_it_looks_into_an_enclosed_file() -> None:
    file = FetchedFile(name="cv.pdf", content=a_pdf("x", pages=2))
    assert RENDERER.inspect(file, a_document(path="cv.pdf")).pages == 2
