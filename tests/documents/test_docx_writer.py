"""The Word twin says the same words, in real styles, the same bytes each time."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from lordesk.documents.blocks import Doc, Item, Paper, Points, Table
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.fonts import UncoveredError
from lordesk.documents.runs import link, runs
from lordesk.documents.text_writer import to_text
from tests.documents.docx_reading import W, part, styles_used, words
from tests.documents.example import summary


def bare(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def test_the_words_are_those_of_the_blocks() -> None:
    doc = summary()
    content = to_docx(doc)
    said = bare(words(part(content)) + " " + words(part(content, "word/footer1.xml")))
    assert bare(to_text(doc)) - said <= {"1", "2", "3"}


def test_equal_documents_give_equal_bytes() -> None:
    assert to_docx(summary()) == to_docx(summary())


def test_headings_lists_and_captions_are_real() -> None:
    root = part(to_docx(summary()))
    used = set(styles_used(root))
    assert {"Heading1", "Heading2", "Heading3", "ListBullet", "ListNumber"} <= used
    assert all(table.find(f".//{W}tblCaption") is not None for table in root.iter(f"{W}tbl"))


def test_properties_name_the_document_and_its_day() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(summary()))) as archive:
        core = archive.read("docProps/core.xml").decode()
        names = archive.namelist()
    assert "Summary of our work: Nguyễn Thị Ánh, MD" in core
    assert "2026-11-22" in core
    assert "python-docx" not in core
    assert not [name for name in names if "thumbnail" in name]


@pytest.mark.parametrize(("paper", "height"), [(Paper.LETTER, "15840"), (Paper.A4, "16838")])
def test_both_papers_are_composed(paper: Paper, height: str) -> None:
    root = part(to_docx(replace(summary(), paper=paper)))
    size = next(root.iter(f"{W}pgSz"))
    assert size.get(f"{W}h") == height


def test_an_uncovered_character_is_refused_as_in_the_pdf() -> None:
    with pytest.raises(UncoveredError):
        to_docx(summary(name="Ana 😀 Ruiz"))


def a_doc(*blocks: Points | Table) -> Doc:
    return replace(summary(), blocks=blocks)


def test_a_link_keeps_its_address() -> None:
    item = Item(text=runs("See ", link("the portal", "https://example.org/x?a=1&b=2")))
    content = to_docx(a_doc(Points(items=(item,))))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        related = archive.read("word/_rels/document.xml.rels").decode()
    assert "https://example.org/x?a=1&amp;b=2" in related


def test_numbered_lists_start_anew() -> None:
    items = (Item(text=runs("One.")), Item(text=runs("Two.")))
    root = part(
        to_docx(a_doc(Points(items=items, numbered=True), Points(items=items, numbered=True)))
    )
    numbers = [found.get(f"{W}val") for found in root.iter(f"{W}numId")]
    assert len(set(numbers)) == 2
