"""Pages and kits against what others make in the same run: typst for PDF, docxtpl for Word."""

import io
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import typst
from docxtpl import DocxTemplate

from lordesk.documents.blocks import Doc, Groups, Header, Paragraph
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.reading import texts
from lordesk.documents.runs import runs, words_of
from lordesk.paths import resources
from lordesk.services.kit_parts import KitOrder
from lordesk.services.kits import compose_kit
from tests.benchmarks.fair import ratio_of
from tests.benchmarks.test_kits import LETTER, a_real_workshop
from tests.documents.example import summary
from tests.kits import a_kit_desk

PAGE_AT_MOST, WORD_AT_MOST, KIT_AT_MOST = 3.0, 3.0, 20.0
PDF_BYTES, DOCX_BYTES = 60_000, 25_000


@pytest.fixture(scope="module")
def typeset() -> Callable[[], bytes]:
    """The example page in typst, from the same fonts, tagged as PDF/UA-1; its fonts are kept.

    Each time with another name, since typst remembers what it has set.
    """
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[resources() / "fonts"])
    names = count()

    def compile_page() -> bytes:
        page = _as_typst(summary(f"Ana Ruiz {next(names)}")).encode()
        return typst.compile(page, format="pdf", font_paths=fonts, pdf_standards=["ua-1"])

    return compile_page


@pytest.fixture(scope="module")
def filled() -> Callable[[], bytes]:
    """The words of the example page put into a Word template."""
    tags = ("{%p for text in texts %}", "{{ text }}", "{%p endfor %}")
    paragraphs = tuple(Paragraph(text=runs(tag)) for tag in tags)
    template = to_docx(replace(summary(), blocks=(Header(name="Ana"), *paragraphs)))
    words = [words_of(text) for _, text in texts(summary())]

    def fill() -> bytes:
        made: Any = DocxTemplate(io.BytesIO(template))
        out = io.BytesIO()
        made.render({"texts": words})
        made.save(out)
        return out.getvalue()

    return fill


def test_a_tagged_page_costs_at_most_three_times_typst(typeset: Callable[[], bytes]) -> None:
    ratio = ratio_of(lambda: to_pdf(summary()), typeset)
    print(f"tagged summary: {ratio:.2f} × typst (at most {PAGE_AT_MOST:.0f})")
    assert ratio <= PAGE_AT_MOST


def test_a_word_page_costs_at_most_three_times_docxtpl(filled: Callable[[], bytes]) -> None:
    ratio = ratio_of(lambda: to_docx(summary()), filled)
    print(f"summary in Word: {ratio:.2f} × docxtpl (at most {WORD_AT_MOST:.0f})")
    assert ratio <= WORD_AT_MOST


def test_a_whole_kit_costs_at_most_twenty_pages_of_typst(typeset: Callable[[], bytes]) -> None:
    kit_tools = a_real_workshop(a_kit_desk())
    order = KitOrder(letter=LETTER, out=Path())
    ratio = ratio_of(lambda: compose_kit(kit_tools, order), typeset)
    print(f"whole kit: {ratio:.1f} × a page of typst (at most {KIT_AT_MOST:.0f})")
    assert ratio <= KIT_AT_MOST


def test_pages_stay_small() -> None:
    pdf, word = len(to_pdf(summary())), len(to_docx(summary()))
    print(f"summary: PDF {pdf / 1000:.1f} KB, Word {word / 1000:.1f} KB")
    assert pdf <= PDF_BYTES
    assert word <= DOCX_BYTES


def _as_typst(doc: Doc) -> str:
    """An equal page: the same words, fonts and sizes, panels as tables, points as lists."""
    groups = next(block for block in doc.blocks if isinstance(block, Groups))
    points = {words_of(item.text) for group in groups.groups for item in group.items}
    said = [words_of(text) for _, text in texts(doc)]
    lines = [
        f"- #strong[{_quoted(text[:24])}]{_quoted(text[24:])}" for text in said if text in points
    ]
    cells = ", ".join(f"[{_quoted(text)}]" for text in said if text not in points)
    return (
        '#set document(title: "Summary", author: "A", date: none)\n'
        '#set page("us-letter", margin: 54pt)\n'
        '#set text(font: "Source Sans 3", size: 10.5pt, lang: "en")\n'
        '#show heading: set text(font: "Source Serif 4")\n'
        "= Summary of our work\n"
        f"#table(columns: 4, {cells})\n== What I did\n" + "\n".join(lines)
    )


def _quoted(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\#$*_[]@<>`~" else sign for sign in text)
