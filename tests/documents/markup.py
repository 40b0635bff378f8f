"""What a document is made of, as text to read and compare: its blocks, its Word and its PDF."""

import email
import io
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import cast

import pikepdf
import pypdfium2

from lordesk.documents.blocks import Doc
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.runs import Run
from tests.documents.docx_reading import part
from tests.documents.pdf_reading import Drawn, drawn_on

_INDENT = "  "
_USUAL = {("type", "dxa"), ("space", "0"), ("val", "clear"), ("color", "auto")}
"""Attributes that stand everywhere and say nothing."""
_WORDS = {"word/document.xml", "word/footer1.xml"}
"""Parts on record page by page."""


def markup(doc: Doc) -> str:
    """The three forms of a document, one below the other."""
    word = to_docx(doc)
    forms = (
        ("blocks", block_lines(doc)),
        ("Word", word_lines(part(word))),
        ("foot in Word", word_lines(part(word, "word/footer1.xml"))),
        ("PDF", pdf_lines(to_pdf(doc))),
    )
    return "\n".join(f"== {name}\n" + "".join(f"{row}\n" for row in rows) for name, rows in forms)


def word_file(content: bytes) -> str:
    """All that a Word file holds beside its own words: styles, lists, settings, properties."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    said: list[str] = []
    for name, held in parts.items():
        is_text = name.endswith((".xml", ".rels"))
        rows = word_lines(ET.fromstring(held)) if is_text and name not in _WORDS else ()
        said += [f"== {name}", *rows]
    return "\n".join(said) + "\n"


def block_lines(value: object, name: str = "", depth: int = 0) -> Iterator[str]:
    """Dataclasses as a tree without what is empty or false; text stands as it is marked."""
    lead = f"{_INDENT * depth}{name}: " if name else _INDENT * depth
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        said = "".join(_marked(part) for part in parts if isinstance(part, Run))
        if said:
            yield f"{lead}{said}"
            return
        for number, each in enumerate(parts, 1):
            yield from block_lines(each, f"{name} {number}" if name else "", depth)
    elif is_dataclass(value):
        yield f"{lead}{type(value).__name__}"
        for field in fields(value):
            yield from block_lines(getattr(value, field.name), field.name, depth + 1)
    elif value:
        yield f"{lead}{value}"


def _marked(run: Run) -> str:
    """`**bold**`, `_italic_`, `[text](address)`, `{hot: text}`."""
    text = run.text.replace("\u00a0", "~")
    for is_so, form in ((run.bold, "**{}**"), (run.italic, "_{}_"), (run.hot, "{{hot: {}}}")):
        text = form.format(text) if is_so else text
    return f"[{text}]({run.href})" if run.href else text


def word_lines(element: ET.Element, depth: int = 0) -> Iterator[str]:
    """WordprocessingML: an element a line, its properties and its text on the same line."""
    properties = [kid for kid in element if _bare(kid.tag).endswith("Pr")]
    text = "".join(kid.text or "" for kid in element if _bare(kid.tag) == "t")
    said = [_named(element), *(f"[{_inside(kid)}]" for kid in properties if len(kid))]
    if text:
        said.append(f"“{text.replace(chr(160), '~')}”")
    yield _INDENT * depth + " ".join(said)
    for kid in element:
        if kid not in properties and _bare(kid.tag) != "t":
            yield from word_lines(kid, depth + 1)


def _named(element: ET.Element) -> str:
    attributes = ((_bare(key), value) for key, value in element.attrib.items())
    given = ",".join(f"{key}={value}" for key, value in attributes if (key, value) not in _USUAL)
    return f"{_bare(element.tag)}({given})" if given else _bare(element.tag)


def _inside(element: ET.Element) -> str:
    """The properties in a row: `pStyle=Heading1 keepNext tcBorders{left(sz=20)}`."""
    return " ".join(_property(kid) for kid in element)


def _property(element: ET.Element) -> str:
    name = _bare(element.tag)
    if len(element):
        return f"{name}{{{_inside(element)}}}"
    if [_bare(key) for key in element.attrib] == ["val"]:
        return f"{name}={next(iter(element.attrib.values()))}"
    return _named(element)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def pdf_lines(content: bytes) -> Iterator[str]:
    """The structure tree with its words and where they stand, then what is decoration only.

    Places are whole points from the upper left corner of the page.
    """
    pages = _drawn(content)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        yield from _tag_lines(pdf.Root.StructTreeRoot.K[0], _Reading(pages, numbers), "")
    for number, drawn in enumerate(pages, 1):
        yield f"decoration of page {number}"
        yield from (f"{_INDENT}{each}" for each in drawn.decoration)


def _drawn(content: bytes) -> list[Drawn]:
    opened = pypdfium2.PdfDocument(content)
    try:
        return [drawn_on(opened[number]) for number in range(len(opened))]
    finally:
        opened.close()


@dataclass(frozen=True, slots=True)
class _Reading:
    """The pages with their words, and the number of each page object."""

    pages: Sequence[Drawn]
    numbers: Mapping[tuple[int, int], int]

    def words(self, mark: pikepdf.Object) -> str:
        page = self.numbers[mark.Pg.objgen]
        (found,) = (each for each in self.pages[page].words if each.number == int(mark.MCID))
        text = found.text.replace(chr(160), "~")
        return f"{page + 1}:{found.place} size {found.size:g} “{text}”"


def _tag_lines(element: pikepdf.Object, reading: _Reading, lead: str) -> Iterator[str]:
    """Roles in reading order; one with a single part shares its line: `TH › P › 1:66,180 …`."""
    if "/Obj" in element:
        yield f"{lead}to {element.Obj.A.URI}"
        return
    if "/S" not in element:
        yield lead + reading.words(element)
        return
    kids, role = list(element.K), _role(element)
    if len(kids) == 1:
        yield from _tag_lines(kids[0], reading, f"{lead}{role} › ")
        return
    yield lead + role
    inside = _INDENT * (1 + (len(lead) - len(lead.lstrip(" "))) // len(_INDENT))
    for kid in kids:
        yield from _tag_lines(kid, reading, inside)


def _role(element: pikepdf.Object) -> str:
    attributes = element.get("/A", pikepdf.Dictionary())
    given = (f"{name[1:]}={value}" for name, value in attributes.items() if name != "/O")
    return " ".join([str(element.S)[1:], *given])


def mail_lines(content: bytes) -> Iterator[str]:
    """The headers of a draft and its parts; the words of its body are on record elsewhere."""
    message = email.message_from_bytes(content, policy=SMTP)
    for name, value in message.items():
        if name.casefold() != "content-type":
            yield f"{name}: {value}"
    for each in message.walk():
        if not each.is_multipart():
            yield f"{_INDENT}{_part(each)}"


def _part(mail: EmailMessage) -> str:
    charset, name = mail.get_content_charset(), mail.get_filename()
    said = [mail.get_content_type(), str(mail["Content-Transfer-Encoding"])]
    return " ".join([*said, *filter(None, (charset, mail.get_content_disposition(), name))])
