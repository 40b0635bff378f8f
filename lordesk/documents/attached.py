"""Inspects a file the applicant encloses: whether it is a PDF that opens, and what it contains."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from lordesk.documents.pdfium import words_on

SCRIPTED_ACTIONS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition"})
HARMLESS_ACTIONS = frozenset({"/URI", "/GoTo", "/Named"})
"""A link to the web or to a page; only the first leaves the file, and only when clicked."""
WEB = ("http:", "https:", "mailto:")
CARRYING_MARKS = frozenset({"/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"})
"""Annotations that hold a file or play one."""
TEXT_PAGES = 3
"""A request form says its Letter ID on its first pages."""

_VALUE = r"([A-Za-z0-9][A-Za-z0-9-]{3,23})(?![A-Za-z0-9-])"
_LETTER_ID = re.compile(rf"(?i:letter\s*id)\s*(?i:number|no\.?)?\s*[:#]?\s*{_VALUE}")
_IN_A_ROW = re.compile(
    rf"(?i:aamc\s*id:?\s+letter\s*id:?)\s+\d{{5,10}}\s+{_VALUE}"
    rf"|(?i:letter\s*id:?\s+aamc\s*id:?)\s+{_VALUE}\s+\d{{5,10}}(?!\w)"
)
"""Two labels side by side above their two values."""
_PAPERS = {"Letter": (612.0, 792.0), "A4": (595.28, 841.89)}
_TOLERANCE = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What a file is. `pages` None: not a PDF, or one that does not open without a password.

    `is_torn`: opened, but repaired, so pages may be lost.
    `papers` names the papers of its pages, `other` for any but Letter and A4.
    """

    is_pdf: bool
    is_encrypted: bool = False
    pages: int | None = None
    is_torn: bool = False
    has_scripts: bool = False
    has_files: bool = False
    papers: frozenset[str] = frozenset()


def look_into(content: bytes) -> Attached:
    """Inspect a file. Never raises: an unreadable file is reported as such."""
    if content.lstrip()[:5] != b"%PDF-":
        return Attached(is_pdf=False)
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            return Attached(
                is_pdf=True,
                is_encrypted=pdf.is_encrypted,
                pages=len(pdf.pages),
                is_torn=any("damaged" in str(each) for each in pdf.get_warnings()),
                has_scripts=any(True for _ in scripts(pdf)),
                has_files=_has_files(pdf),
                papers=frozenset(_paper(page) for page in pdf.pages),
            )
    except pikepdf.PasswordError:
        return Attached(is_pdf=True, is_encrypted=True)
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, AttributeError, KeyError):
        return Attached(is_pdf=True)


def letter_id(content: bytes) -> str:
    """The Letter ID in the text layer of a request form; empty when there is none."""
    words = words_on(content, TEXT_PAGES)
    found = _IN_A_ROW.search(words) or _LETTER_ID.search(words)
    value = found[found.lastindex or 0] if found else ""
    return value if any(sign.isdigit() for sign in value) else ""


def scripts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """The objects that hold an action a letter writer never needs."""
    root = pdf.Root
    for holder in (root, *(page.obj for page in pdf.pages)):
        if "/AA" in holder:
            yield holder
    if "/OpenAction" in root and is_scripted(root.OpenAction):
        yield root
    if "/Names" in root and "/JavaScript" in root.Names:
        yield root.Names
    for page in pdf.pages:
        yield from (mark for mark in annotations(page) if _acts(mark))


def annotations(page: pikepdf.Page) -> list[pikepdf.Object]:
    found = page.obj.get("/Annots")
    marks = list(found) if isinstance(found, pikepdf.Array) else []
    return [mark for mark in marks if isinstance(mark, pikepdf.Dictionary)]


def is_scripted(action: pikepdf.Object) -> bool:
    """Whether an action runs, sends or opens something."""
    return isinstance(action, pikepdf.Dictionary) and _said(action, "/S") in SCRIPTED_ACTIONS


def is_harmless(action: pikepdf.Object) -> bool:
    """Whether an action may stay in a packet: one step, to a page or to the web."""
    if not isinstance(action, pikepdf.Dictionary) or "/Next" in action:
        return False
    kind = _said(action, "/S")
    leads_to_web = _said(action, "/URI").strip().casefold().startswith(WEB)
    return kind in HARMLESS_ACTIONS and (kind != "/URI" or leads_to_web)


def is_carrying(mark: pikepdf.Object) -> bool:
    """Whether an annotation holds or plays a file."""
    return _said(mark, "/Subtype") in CARRYING_MARKS


def _said(holder: pikepdf.Object, name: str) -> str:
    """A name or text in an object; empty when it is not there or not readable."""
    try:
        return str(holder.get(name, ""))
    except ValueError:
        return ""


def _has_files(pdf: pikepdf.Pdf) -> bool:
    root = pdf.Root
    is_named = "/Names" in root and "/EmbeddedFiles" in root.Names
    if is_named or "/AF" in root or "/Collection" in root:
        return True
    marks = (mark for page in pdf.pages for mark in annotations(page))
    return any(is_carrying(mark) for mark in marks) or any("/AF" in page.obj for page in pdf.pages)


def _acts(mark: pikepdf.Object) -> bool:
    return "/AA" in mark or ("/A" in mark and is_scripted(mark.A))


def _paper(page: pikepdf.Page) -> str:
    box = [float(side) for side in page.mediabox]
    short, long = sorted((abs(box[2] - box[0]), abs(box[3] - box[1])))
    for name, (width, height) in _PAPERS.items():
        if abs(short - width) <= _TOLERANCE and abs(long - height) <= _TOLERANCE:
            return name
    return "other"
