"""Composed pages to PDF bytes by reportlab: fonts, glyphs, boxes, each under its tag."""

import io
from collections.abc import Iterable, Sequence

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from lordesk.documents.blocks import Doc, Paper
from lordesk.documents.content_stream import ContentStream
from lordesk.documents.embedding import Codes
from lordesk.documents.fit import Composed, compose, footer_frame
from lordesk.documents.layout import Frame, natural_width, wrap
from lordesk.documents.pdf_archive import archived
from lordesk.documents.runs import runs
from lordesk.documents.sheet import FOOTER_BASELINE, MARGIN_SIDE, MARGIN_TOP, PAPER_SIZES, styles
from lordesk.documents.tags import Tag

STAMP_TOP = 26.0
STAMP_WIDTH, _STAMP_HEIGHT = PAPER_SIZES[Paper.LETTER]


def to_pdf(doc: Doc) -> bytes:
    """The document as PDF; equal documents give equal bytes.

    Raises UncoveredError and DoesNotFitError.
    """
    return draw(doc, compose(doc))


def draw(doc: Doc, composed: Composed) -> bytes:
    """A composed document as PDF."""
    width, height = PAPER_SIZES[doc.paper]
    stream = ContentStream()
    buffer = io.BytesIO()
    canvas = _bare_canvas(buffer, (width, height))
    count = len(composed.pages)
    for number, page in enumerate(composed.pages, 1):
        stream.start_page()
        for placed in page:
            stream.draw(placed.slab.ink, height - MARGIN_TOP - placed.top, artifact=placed.repeated)
        _footer(doc, stream, composed.root, number, count)
        canvas._code.extend(stream.finish_page())
        canvas.showPage()
    _embed_all(canvas._doc, stream.fonts.values())
    canvas.save()
    return archived(doc, composed.root, buffer.getvalue())


def _bare_canvas(buffer: io.BytesIO, size: tuple[float, float]) -> Canvas:
    """A canvas that does not choose a font of its own at the top of each page."""
    canvas = Canvas(buffer, pagesize=size, invariant=1, pageCompression=0)
    canvas._preamble = ""
    return canvas


def _footer(doc: Doc, stream: ContentStream, root: Tag, number: int, count: int) -> None:
    style = styles(10.5).footer
    frame = Frame(MARGIN_SIDE, PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE)
    page = f"Page {number} of {count}"
    if doc.footer.text:
        owner = root.add("P") if number == 1 else Tag("Artifact")
        text = wrap(runs(doc.footer.text), style, footer_frame(doc), owner)
        stream.draw(text.ink, FOOTER_BASELINE + text.height, artifact=number > 1)
    side = wrap(runs(page), style, frame, Tag("Artifact"), right=True)
    stream.draw(side.ink, FOOTER_BASELINE + style.leading, artifact=True)


def _embed_all(document: pdfdoc.PDFDocument, fonts: Iterable[Codes]) -> None:
    """Embed the faces drawn with; the font that the canvas names of itself goes."""
    document.idToObject[pdfdoc.BasicFonts].dict.clear()
    for codes in fonts:
        _embed(document, codes)


def _embed(document: pdfdoc.PDFDocument, codes: Codes) -> None:
    """Put a face into the document under the name that the pages call it by."""
    base = f"{chr(64 + int(codes.name[1:])) * 6}+{codes.face.replace('_', '-')}"
    program, glyph_map = codes.program()
    metrics = codes.metrics()

    def put(entry: pdfdoc.PDFObject, kind: str) -> pdfdoc.PDFObjectReference:
        return document.Reference(entry, f"{kind} {base}")

    def stream(content: bytes, kind: str, **extra: int) -> pdfdoc.PDFObjectReference:
        made = pdfdoc.PDFStream(content=content, filters=[])
        made.dictionary.dict.update(extra)
        return put(made, kind)

    descriptor = {
        "Type": "/FontDescriptor",
        "FontName": f"/{base}",
        "Flags": 4,
        "FontBBox": pdfdoc.PDFArray(metrics.box),
        "ItalicAngle": metrics.slant,
        "Ascent": metrics.ascent,
        "Descent": metrics.descent,
        "CapHeight": metrics.cap_height,
        "StemV": metrics.stem,
        "FontFile2": stream(program, "program", Length1=len(program)),
    }
    system = {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": f"/{base}",
        "CIDSystemInfo": pdfdoc.PDFDictionary(system),
        "FontDescriptor": put(pdfdoc.PDFDictionary(descriptor), "descriptor"),
        "CIDToGIDMap": stream(glyph_map, "glyphs"),
        "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(codes.widths())]),
    }
    children = [put(pdfdoc.PDFDictionary(descendant), "descendant")]
    font = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": f"/{base}",
        "Encoding": "/Identity-H",
        "DescendantFonts": pdfdoc.PDFArray(children),
        "ToUnicode": stream(codes.to_unicode(), "unicode"),
    }
    fonts = document.idToObject[pdfdoc.BasicFonts].dict
    fonts[codes.name] = put(pdfdoc.PDFDictionary(font), "font")


def to_stamps(texts: Sequence[str]) -> bytes:
    """A page for each text, with nothing on it but the text at the foot, to lay over others."""
    stream = ContentStream()
    buffer = io.BytesIO()
    canvas = _bare_canvas(buffer, (STAMP_WIDTH, _STAMP_HEIGHT))
    style = styles(10.5).footer
    for text in texts:
        stream.start_page()
        long = natural_width(runs(text), style)
        stamp = wrap(runs(text), style, Frame((STAMP_WIDTH - long) / 2, long + 1), Tag("Artifact"))
        stream.draw(stamp.ink, STAMP_TOP, artifact=True)
        canvas._code.extend(stream.finish_page())
        canvas.showPage()
    _embed_all(canvas._doc, stream.fonts.values())
    canvas.save()
    return buffer.getvalue()
