"""What the PDF writer promises."""

import pypdfium2
import pytest

from lordesk.documents.pdf_writer import to_pdf
from tests.documents.example import summary


def test_equal_documents_give_equal_bytes() -> None:
    assert to_pdf(summary()) == to_pdf(summary())


@pytest.mark.parametrize(
    "name", ["محمد الأحمد", "سلامة", "אברהם בן־דוד", "Nguyễn Thị Ánh", "Олена", "김민준", "李小龍"]
)
def test_a_name_is_read_back_as_it_was_typed(name: str) -> None:
    document = pypdfium2.PdfDocument(to_pdf(summary(name, "Dr. Osei")))
    try:
        said = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    assert name in said
