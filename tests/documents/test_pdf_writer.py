"""What the PDF writer promises."""

from lordesk.documents.pdf_writer import to_pdf
from tests.documents.example import summary


def test_equal_documents_give_equal_bytes() -> None:
    assert to_pdf(summary()) == to_pdf(summary())
