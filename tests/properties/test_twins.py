"""PDF and DOCX of one document say the same words, for every template and for any document."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pypdfium2
import pytest
from hypothesis import given, reject, settings

from lordesk.documents.blocks import Column, Doc, Fact, Facts, Header, Item, Points, Table
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.fit import DoesNotFitError, compose
from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.runs import link, runs, strong
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.templates.cover import cover
from lordesk.documents.templates.status import status_page
from lordesk.documents.templates.summary import summary
from lordesk.documents.templates.upload_card import upload_card
from lordesk.domain.kit_facts import KitFacts
from tests.documents.docx_reading import W, part
from tests.documents.templates.pages import SITUATIONS
from tests.documents.templates.test_status import FULL
from tests.properties.documents import documents

ALIKE = 0.99

TEMPLATES: dict[str, Callable[[KitFacts], Doc]] = {
    "cover": lambda facts: cover(facts, ()),
    "summary": summary,
    "upload card": upload_card,
    "ask card": lambda facts: ask_card(facts, None),
}


def bare(text: str) -> list[str]:
    """The words alone, whatever breaks them and however their letters are composed."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def pdf_words(content: bytes) -> list[str]:
    pages = pypdfium2.PdfDocument(content)
    try:
        texts = [pages[number].get_textpage().get_text_range() for number in range(len(pages))]
    finally:
        pages.close()
    return bare("\n".join(texts))


def docx_words(content: bytes) -> list[str]:
    """What Word prints: the paragraphs with the numbers of their lists, and the foot."""
    body = (f"{line} " for line in _paragraphs(part(content)))
    foot = (f"{line} " for line in _paragraphs(part(content, "word/footer1.xml")))
    return bare("".join((*body, *foot)))


def _paragraphs(root: ET.Element) -> Iterator[str]:
    counted: Counter[str] = Counter()
    for paragraph in root.iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None and (key := number.get(f"{W}val", "")) != "1":
            counted[key] += 1
            yield f"{counted[key]}."
        yield "".join(
            " " if each.tag == f"{W}tab" else each.text or "" for each in paragraph.iter()
        )


def likeness(one: list[str], other: list[str]) -> float:
    """The share of words that both say, each counted as often as it is said (Dice)."""
    shared = (Counter(one) & Counter(other)).total()
    return 2 * shared / (len(one) + len(other))


def assert_twins(doc: Doc) -> None:
    printed, written = pdf_words(to_pdf(doc)), docx_words(to_docx(doc))
    missing = Counter(written) - Counter(printed), Counter(printed) - Counter(written)
    assert likeness(printed, written) >= ALIKE, missing


@pytest.mark.parametrize(("template", "situation"), list(product(TEMPLATES, SITUATIONS)))
def test_a_page_of_a_kit_says_the_same_in_both_formats(template: str, situation: str) -> None:
    assert_twins(TEMPLATES[template](SITUATIONS[situation]))


def test_the_status_page_says_the_same_in_both_formats() -> None:
    assert_twins(status_page(FULL))


def test_words_broken_over_lines_are_read_whole() -> None:
    address = link("https://example.org/" + "ш" * 80)
    item = Item(text=runs("see ", address, " and"))
    fact = Fact(label="Donaudampfschifffahrtsgesellschaft", value=runs("พิมพ์ใจ" * 20))
    blocks = (
        Header(name="W" * 80),
        Facts(caption="Facts", left=(fact,), right=(fact,)),
        Points(items=(item,)),
    )
    assert_twins(Doc(title="Words", author="Ana", created=date(2026, 11, 22), blocks=blocks))


@pytest.mark.parametrize("words", ["abc unit", "the **unit**", "office unit", "12 µg/unit א unit"])
def test_a_space_between_bold_words_is_read(words: str) -> None:
    row = (runs(strong(words)),)
    table = Table(caption="Work", columns=(Column(title="Ward", share=1.0),), rows=(row,))
    page = Doc(
        title="Words", author="Ana", created=date(2026, 11, 22), blocks=(Header(name="A"), table)
    )
    assert "unit" in pdf_words(to_pdf(page))


@settings(max_examples=40)
@given(documents())
def test_any_document_says_the_same_in_both_formats(doc: Doc) -> None:
    try:
        compose(doc)
    except DoesNotFitError:
        reject()
    assert_twins(doc)


def test_a_lost_word_is_noticed() -> None:
    assert likeness(bare("a b c d"), bare("a b c d")) == 1
    assert likeness(bare("a b c d"), bare("a b c")) < ALIKE
