"""Blocks to WordprocessingML: paragraphs in named styles, panels as tables of one row."""

from collections.abc import Iterator
from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Doc,
    Entries,
    Facts,
    Groups,
    Header,
    Heading,
    Lead,
    Paragraph,
    Points,
    Quote,
    Steps,
    Table,
)
from lordesk.documents.compose import joined, name_style
from lordesk.documents.docx_markup import TAB, Para, Part, spaced
from lordesk.documents.docx_page import Page
from lordesk.documents.docx_panels import panel
from lordesk.documents.docx_rows import rows
from lordesk.documents.docx_styles import name_style_name
from lordesk.documents.layout import natural_width
from lordesk.documents.runs import runs
from lordesk.documents.sheet import GAP_HEADING, GAP_LEAD, GAP_PARAGRAPH, GAP_QUOTE

_ASIDE = 0.6
"""The share of a line that an aside may take beside the eyebrow."""


def body_of(doc: Doc, page: Page) -> str:
    """The body of the document, without its section."""
    parts = [part for block in doc.blocks for part in _parts(page, block)]
    return "".join(spaced(parts))


def _parts(page: Page, block: Block) -> list[Part]:
    match block:
        case Header():
            return _header(page, block)
        case Lead() | Paragraph() | Quote() | Heading():
            return [_prose(page, block)]
        case Facts() | Steps() | Card():
            return [panel(page, block)]
        case Groups() | Points() | Entries() | Table():
            return rows(page, block)
        case _:
            assert_never(block)


def _header(page: Page, block: Header) -> list[Part]:
    found: list[Part] = []
    found += _eyebrow(page, block)
    style = name_style(block.name, page.width)
    if style == page.styles.name:
        found.append(Para(style="Heading1", content=page.plain(block.name)))
    else:
        small = name_style_name(style).replace(" ", "")
        name = page.plain(block.name, small)
        found.append(Para(style="Heading1", content=name, leading=style.leading))
    if block.contact:
        found.append(Para(style="Contact", content=page.text(joined(block.contact))))
    return found


def _eyebrow(page: Page, block: Header) -> Iterator[Para]:
    """The line above the name; an aside too long to stand in it has a line of its own."""
    is_long = natural_width(runs(block.aside), page.styles.aside) > page.width * _ASIDE
    beside = TAB + page.plain(block.aside, "Aside") if block.aside and not is_long else ""
    if block.eyebrow or beside:
        yield Para(style="Eyebrow", content=page.plain(block.eyebrow) + beside)
    if is_long:
        yield Para(style="AsideLine", content=page.plain(block.aside))


def _prose(page: Page, block: Lead | Paragraph | Quote | Heading) -> Para:
    air = page.air
    match block:
        case Lead():
            return Para(style="Lead", content=page.text(block.text), gap=GAP_LEAD.at(air))
        case Quote():
            return Para(style="Quote", content=page.text(block.text), gap=GAP_QUOTE.at(air))
        case Paragraph():
            style = "Remark" if block.quiet else "Normal"
            gap = GAP_PARAGRAPH.at(air)
            return Para(style=style, content=page.text(block.text), gap=gap)
        case Heading():
            note = TAB + page.plain(block.note, "HeadingNote") if block.note else ""
            content = page.plain(block.text) + note
            return Para(style="Heading2", content=content, gap=GAP_HEADING.at(air))
