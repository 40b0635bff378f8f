"""A page as a file, of the kind that its name says."""

import io
from pathlib import Path

import pytest
from docx import Document

from tests.command import Command

PAGES = [("card", "lindqvist-im"), ("status",)]


@pytest.mark.parametrize("words", PAGES)
def test_a_page_is_of_the_kind_that_its_name_says(
    words: tuple[str, ...], lordesk: Command, tmp_path: Path
) -> None:
    pdf, word = tmp_path / "page.PDF", tmp_path / "page.docx"
    assert lordesk(*words, "--out", pdf).code == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert lordesk(*words, "--out", word).out == f"Wrote {word}.\n"
    assert Document(io.BytesIO(word.read_bytes())).sections


@pytest.mark.parametrize("words", PAGES)
@pytest.mark.parametrize("name", ["page.odt", "page.csv"])
def test_a_page_is_not_written_under_the_name_of_another_kind(
    words: tuple[str, ...], name: str, lordesk: Command, tmp_path: Path
) -> None:
    refused = lordesk(*words, "--out", tmp_path / name)
    assert refused.code == 2
    assert f"{name} must be a name in .pdf or .docx." in refused.complaint
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("words", PAGES)
def test_a_page_is_a_pdf_where_its_name_says_no_kind(
    words: tuple[str, ...], lordesk: Command, tmp_path: Path
) -> None:
    page = tmp_path / "page"
    assert lordesk(*words, "--out", page).code == 0
    assert page.read_bytes().startswith(b"%PDF-")
