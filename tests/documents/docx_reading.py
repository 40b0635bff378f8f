"""A Word file read back by its bytes, without the library that wrote it."""

import io
import xml.etree.ElementTree as ET
import zipfile
from datetime import date

from lordesk.documents.blocks import Block, Doc
from lordesk.documents.docx_blocks import body_of
from lordesk.documents.docx_page import Page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(content: bytes, name: str = "word/document.xml") -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))


def words(root: ET.Element) -> str:
    """All the text of a part, a blank for every tab and between paragraphs."""
    said = {f"{W}tab": " ", f"{W}p": " "}
    return "".join(said.get(each.tag, each.text or "") for each in root.iter())


def styles_used(root: ET.Element) -> list[str]:
    return [found.get(f"{W}val", "") for found in root.iter(f"{W}pStyle")]


def markup_of(*blocks: Block) -> str:
    """The blocks as WordprocessingML on a page of 504 points."""
    doc = Doc(title="t", author="a", created=date(2026, 11, 22), blocks=blocks)
    return body_of(doc, Page(504, 10.5, 0.0, lambda href: f"rId-{href}"))


def said_in_order(markup: str, *said: str) -> bool:
    """Whether each of these stands in the markup, one after the other."""
    places = [markup.find(f">{words}<") for words in said]
    return -1 not in places and places == sorted(places)
