"""A saved PDF is the same each time, and no stream of it ends in a carriage return."""

import io
import re
from pathlib import Path
from zlib import compress

import page
import pikepdf
import pytest

from lordesk.documents.pdf_saving import ends_mistaken, saved
from lordesk.documents.pdf_writer import to_pdf
from tests.documents.example import summary


def a_pdf(content: bytes) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    blank = pdf.add_blank_page()
    blank.obj.Contents = pdf.make_stream(content)
    return pdf


def mistaken() -> bytes:
    """A page's content whose compressed end is a carriage return."""
    return next(
        content for blanks in range(600) if ends_mistaken(content := b"q Q" + b"\t" * blanks)
    )


def test_the_end_is_known_before_the_content_is_compressed() -> None:
    assert compress(mistaken()).endswith(b"\r")
    assert not ends_mistaken(mistaken() + b"\n")


def test_a_stream_that_would_be_mistaken_is_lengthened() -> None:
    content = saved(a_pdf(mistaken()))
    assert b"\r\nendstream" not in content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.pages[0].Contents.read_bytes() == mistaken() + b"\n"


def test_equal_files_give_equal_bytes() -> None:
    assert saved(a_pdf(b"q Q")) == saved(a_pdf(b"q Q"))


@pytest.mark.parametrize("number", range(12))
def test_no_page_ends_a_stream_so(number: int) -> None:
    content = to_pdf(summary(f"Ana Ruiz {number}"))
    assert not re.search(rb"\r\nendstream", content)


def test_a_lengthened_font_and_its_map_keep_the_standard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lordesk.documents.pdf_saving.ends_mistaken", bool)
    monkeypatch.setattr("lordesk.documents.pdf_saving._MISTAKEN", b"endstream")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(to_pdf(summary("Ana Ruiz 李")))
    report = page.validate_pdf(str(file), profile="pdfa-2a")
    assert [failure.message for failure in report.failures] == []
