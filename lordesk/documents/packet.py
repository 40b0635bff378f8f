"""One PDF of everything in reading order: bookmarks, page numbers, nothing that runs or hides.

Tags do not survive: joining structure trees of foreign files would promise what they do not hold.
The kit's own pages keep theirs in their own files beside the packet.
"""

import io
from collections.abc import Sequence

import pikepdf

from lordesk.documents.attached import annotations, is_carrying, is_harmless
from lordesk.documents.blocks import Doc
from lordesk.documents.pdf_writer import STAMP_WIDTH, to_stamps

_STAMP = pikepdf.Name.PacketNumber


def merge(parts: Sequence[tuple[str, bytes]], doc: Doc) -> bytes:
    """The parts (title, PDF) as one file with the properties of `doc`; equal parts, equal bytes."""
    packet = pikepdf.new()
    starts: list[tuple[str, int]] = []
    for title, content in parts:
        starts.append((title, len(packet.pages)))
        with pikepdf.open(io.BytesIO(content)) as source:
            packet.pages.extend(source.pages)
    for page in packet.pages:
        _make_quiet(page)
    _drop_files(packet)
    _number(packet)
    with packet.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(title, start) for title, start in starts)
    _tell(packet, doc)
    buffer = io.BytesIO()
    packet.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _make_quiet(page: pikepdf.Page) -> None:
    """Remove actions, attached files, and references to a structure tree."""
    for key in ("/AA", "/StructParents", "/B"):
        if key in page.obj:
            del page.obj[key]
    marks = annotations(page)
    if any(is_carrying(mark) for mark in marks):
        page.obj.Annots = pikepdf.Array(mark for mark in marks if not is_carrying(mark))
    for mark in annotations(page):
        if "/AA" in mark:
            del mark["/AA"]
        if "/A" in mark and not is_harmless(mark.A):
            del mark["/A"]
        if "/StructParent" in mark:
            del mark["/StructParent"]


def _drop_files(packet: pikepdf.Pdf) -> None:
    """Cut off the files that hang on pages, pictures and annotations."""
    for each in packet.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            for key in ("/AF", "/EF"):
                if key in each:
                    del each[key]


def _number(packet: pikepdf.Pdf) -> None:
    """A number at the foot of each page, drawn over whatever is there."""
    count = len(packet.pages)
    texts = [f"Packet page {number} of {count}" for number in range(1, count + 1)]
    with pikepdf.open(io.BytesIO(to_stamps(texts))) as stamps:
        for page, stamp in zip(packet.pages, stamps.pages, strict=True):
            form = packet.copy_foreign(stamp.as_form_xobject())
            page.add_resource(form, pikepdf.Name.XObject, _STAMP)
            page.contents_add(b"q", prepend=True)
            page.contents_add(f"Q q {_foot(page)} cm {_STAMP} Do Q".encode())


def _foot(page: pikepdf.Page) -> str:
    """The matrix that puts a stamp at the foot of a page as it is shown, turned or not."""
    left, low, right, high = (float(side) for side in page.mediabox)
    turned = int(page.obj.get("/Rotate", 0)) % 360
    across = ((high - low if turned in {90, 270} else right - left) - STAMP_WIDTH) / 2
    match turned:
        case 90:
            return f"0 1 -1 0 {right:.2f} {low + across:.2f}"
        case 180:
            return f"-1 0 0 -1 {right - across:.2f} {high:.2f}"
        case 270:
            return f"0 -1 1 0 {left:.2f} {high - across:.2f}"
        case _:
            return f"1 0 0 1 {left + across:.2f} {low:.2f}"


def _tell(packet: pikepdf.Pdf, doc: Doc) -> None:
    packet.Root.Lang = pikepdf.String(doc.lang)
    packet.Root.PageMode = pikepdf.Name.UseOutlines
    packet.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    day = f"D:{doc.created:%Y%m%d}000000Z"
    told = {"/Title": doc.title, "/Author": doc.author, "/Subject": doc.subject}
    for key, value in {**told, "/CreationDate": day, "/ModDate": day}.items():
        packet.docinfo[key] = pikepdf.String(value)
