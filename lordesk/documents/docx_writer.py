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
from lordesk.documents.docx_fonts import Travelling, renamed_in, travelling
from lordesk.documents.docx_markup import TAB
from lordesk.documents.docx_own_base import own_base_file
from lordesk.documents.docx_page import Page
from lordesk.documents.fit import Composed, DoesNotFitError, compose
from lordesk.documents.own_base import OwnBase
from lordesk.documents.runs import runs
from lordesk.documents.sheet import MARGIN_SIDE, PAPER_SIZES

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.parser import Element

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)

_RESERVE = 22.0


def to_docx(doc: Doc, own: OwnBase | None = None) -> bytes:
    """The document as a Word file, in the user's `own` base; equal documents give equal bytes.

    Raises UncoveredError and DoesNotFitError, as the PDF does.
    """
    composed = _dressed(doc, own) if own else _composed(doc)
    fonts = travelling(doc)
    document = docx.Document(io.BytesIO(_base(doc, composed.body, fonts, own)))
    _fill(document, doc, composed, fonts, own.wider if own else 1.0)
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


def _dressed(doc: Doc, own: OwnBase) -> Composed:
    """The sizes that leave room for a letterhead and for a font that runs wider."""
    try:
        return compose(doc, reserve=_RESERVE + own.taken, wider=own.wider)
    except DoesNotFitError as error:
        error.message = f"{error.message} Your own base leaves less room than lordesk’s."
        raise


def _base(doc: Doc, body: float, fonts: tuple[Travelling, ...], own: OwnBase | None) -> bytes:
    if own is None:
        return base(doc.paper, body, fonts)
    return own_base_file(doc.paper, body, fonts, own)


def _fill(
    document: "Document",
    doc: Doc,
    composed: Composed,
    fonts: tuple[Travelling, ...],
    wider: float,
) -> None:
    part = document.part

    def relate(href: str) -> str:
        return part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    width = PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE
    page = Page(width, composed.body, composed.air, relate, wider)
    body = parse_xml(renamed_in(f"<w:body {_SPACES}>{body_of(doc, page)}</w:body>", fonts))
    old = document.element.body
    old[:-1] = list(body)
    section = document.sections[0]
    content = renamed_in(page.text(runs(doc.footer.text)), fonts) + TAB + _page_number()
    different = section.different_first_page_header_footer
    for footer in (section.footer, section.first_page_footer)[: 1 + different]:
        _add_foot(footer.part.element, content)


def _add_foot(footer: "Element", content: str) -> None:
    """The line at the foot, below what a letterhead has there."""
    line = parse_xml(f'<w:p {_SPACES}><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{content}</w:p>')
    footer[:] = [*(part for part in footer if len(part)), line]


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
