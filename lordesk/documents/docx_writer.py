"""A document as a Word file by python-docx, on the clean base or the user's own."""

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml

from lordesk.documents.blocks import Doc
from lordesk.documents.docx_base import base, zipped
from lordesk.documents.docx_blocks import body_of
from lordesk.documents.docx_fonts import east_asian_characters
from lordesk.documents.docx_markup import TAB
from lordesk.documents.docx_page import Page
from lordesk.documents.fit import Composed, DoesNotFitError, compose
from lordesk.documents.runs import runs
from lordesk.documents.sheet import MARGIN_SIDE, PAPER_SIZES

if TYPE_CHECKING:
    from docx.document import Document

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)

_RESERVE = 22.0


def to_docx(doc: Doc) -> bytes:
    """The document as a Word file; equal documents give equal bytes.

    Raises UncoveredError and DoesNotFitError, as the PDF does.
    """
    composed = _composed(doc)
    document = docx.Document(io.BytesIO(base(doc.paper, composed.body, east_asian_characters(doc))))
    _fill(document, doc, composed)
    _describe(document, doc)
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return zipped([(name, archive.read(name)) for name in archive.namelist()])


def _composed(doc: Doc) -> Composed:
    """The sizes of the PDF, with room kept for what Word measures differently."""
    try:
        return compose(doc, reserve=_RESERVE)
    except DoesNotFitError:
        return compose(doc)


def _fill(document: "Document", doc: Doc, composed: Composed) -> None:
    part = document.part

    def relate(href: str) -> str:
        return part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    width = PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE
    page = Page(width, composed.body, composed.air, relate)
    body = parse_xml(f"<w:body {_SPACES}>{body_of(doc, page)}</w:body>")
    old = document.element.body
    old[:-1] = list(body)
    footer = document.sections[0].footer.part.element
    content = page.text(runs(doc.footer.text)) + TAB + _page_number()
    new = parse_xml(f'<w:p {_SPACES}><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{content}</w:p>')
    footer[:] = [new]


def _page_number() -> str:
    def field(code: str) -> str:
        return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    def words(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

    return words("Page ") + field("PAGE") + words(" of ") + field("NUMPAGES")


def _describe(document: "Document", doc: Doc) -> None:
    about = document.core_properties
    about.title, about.author, about.last_modified_by = doc.title, doc.author, doc.author
    about.subject, about.keywords = doc.subject, ", ".join(doc.keywords)
    about.language = doc.lang
    about.created = about.modified = datetime.combine(doc.created, time(12), UTC)
    about.revision = 1
