"""The last pass over a PDF: structure tree and properties for PDF/UA-1 and PDF/A-2a."""

import io
from datetime import date
from functools import lru_cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String
from PIL import ImageCms

from lordesk.documents.blocks import Doc
from lordesk.documents.pdf_saving import saved
from lordesk.documents.runs import clean
from lordesk.documents.tags import Mark, Tag, Target

PRODUCER = "lordesk"


def archived(doc: Doc, root: Tag, drawn: bytes) -> bytes:
    """The drawn pages with their tags and properties; equal input gives equal bytes."""
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        _Structure(pdf).build(root)
        _describe(pdf, doc)
        _claim(pdf, doc)
        _intend_srgb(pdf)
        _bookmark(pdf, root)
        return saved(pdf)


class _Structure:
    """Builds the structure tree, the parent tree and the links of one file."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages: list[Page] = list(pdf.pages)
        self._marks: list[dict[int, Object]] = [{} for _ in self._pages]
        self._links: list[Object] = []

    def build(self, root: Tag) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers = Array()
        for number, page in enumerate(self._pages):
            page.obj.StructParents = number
            page.obj.Tabs = Name.S
            owners = self._marks[number]
            numbers.append(number)
            numbers.append(Array([owners[mark] for mark in sorted(owners)]))
        for number, owner in enumerate(self._links, start=len(self._pages)):
            numbers.append(number)
            numbers.append(owner)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, tag: Tag, parent: Object) -> Object:
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{tag.role}"), P=parent)
        )
        if attributes := _attributes(tag):
            element.A = attributes
        kids = Array()
        for part in tag.parts:
            match part:
                case Tag():
                    kids.append(self._element(part, element))
                case Mark():
                    kids.append(self._marked(part, element))
                case Target():
                    kids.append(self._linked(part, element))
        element.K = kids
        return element

    def _marked(self, mark: Mark, owner: Object) -> Object:
        self._marks[mark.page][mark.number] = owner
        page = self._pages[mark.page].obj
        return Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number)

    def _linked(self, target: Target, owner: Object) -> Object:
        page = self._pages[target.page].obj
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(side, 2) for side in target.box]),
                Border=Array([0, 0, 0]),
                F=4,
                P=page,
                Contents=String(target.title),
                A=Dictionary(S=Name.URI, URI=String(target.href)),
                StructParent=len(self._pages) + len(self._links),
            )
        )
        self._links.append(owner)
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)


def _attributes(tag: Tag) -> Object | None:
    given = tag.attributes
    table: dict[str, Object] = {}
    if "scope" in given:
        table["/Scope"] = Name(f"/{given['scope']}")
    if "span" in given:
        table["/ColSpan"] = Array([int(given["span"])])[0]
    if "alt" in given:
        table["/Summary"] = String(given["alt"])
    if table:
        return Dictionary({"/O": Name.Table, **table})
    if "numbering" in given:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{given['numbering']}"))
    return None


def _describe(pdf: Pdf, doc: Doc) -> None:
    """Language, title and the other properties of a file; no claim to a standard."""
    pdf.Root.Lang = String(doc.lang)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    stamp = String(f"D:{doc.created:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(clean(doc.title)),
            Author=String(clean(doc.author)),
            Subject=String(clean(doc.subject)),
            Keywords=String(clean(", ".join(doc.keywords))),
            Creator=String(PRODUCER),
            Producer=String(PRODUCER),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )


def _claim(pdf: Pdf, doc: Doc) -> None:
    """The metadata that says which standards the file keeps."""
    metadata = pikepdf.Stream(pdf, _xmp(doc).encode("utf-8"))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)


def _xmp(doc: Doc) -> str:
    title, author = escape(clean(doc.title)), escape(clean(doc.author))
    subject, keywords = escape(clean(doc.subject)), escape(clean(", ".join(doc.keywords)))
    stamp = f"{_day(doc.created)}T00:00:00Z"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{escape(doc.lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{_EXTENSION}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


_EXTENSION = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def _day(day: date) -> str:
    return day.isoformat()


def _intend_srgb(pdf: Pdf) -> None:
    profile = pikepdf.Stream(pdf, _srgb())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=pdf.make_indirect(profile),
            )
        ]
    )


@lru_cache(maxsize=1)
def _srgb() -> bytes:
    """The sRGB profile, with a fixed date in its head so that bytes repeat."""
    profile = ImageCms.createProfile("sRGB")
    raw = bytearray(ImageCms.ImageCmsProfile(profile).tobytes())
    raw[24:36] = bytes((7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(raw)


def _bookmark(pdf: Pdf, root: Tag) -> None:
    """A bookmark for each heading, those of a section under the name."""
    with pdf.open_outline() as outline:
        owners = [outline.root]
        for level, title, page in root.bookmarks():
            item = pikepdf.OutlineItem(clean(title), page)
            del owners[level + 1 :]
            owners[-1].append(item)
            owners.append(item.children)
