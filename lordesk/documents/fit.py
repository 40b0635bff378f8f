"""Fits a document to its page limit: finds the largest text size, or names a point to cut."""

import math
from dataclasses import dataclass

from lordesk.documents.blocks import Doc, Item, Pages
from lordesk.documents.compose import Sheet, slabs_of
from lordesk.documents.cutting import Cut, cut, longest_text
from lordesk.documents.fonts import UncoveredError, uncovered
from lordesk.documents.layout import Frame, Placed, Slab, natural_height, paginate, stack, wrap
from lordesk.documents.reading import texts
from lordesk.documents.runs import runs, words_of
from lordesk.documents.sheet import (
    AIR_CAP,
    AIR_FLOOR,
    BODY_SIZES,
    MARGIN_FOOT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAGE_NUMBER,
    PAPER_SIZES,
    styles,
)
from lordesk.documents.tags import Tag
from lordesk.domain.errors import RefusedError
from lordesk.domain.tidy import excerpt

_WORDS_IN_A_ROW = 14


@dataclass
class DoesNotFitError(RefusedError):
    """The words do not fit on the page at the smallest size allowed.

    `words` is how many are too many; `point` is the longest point and `key` its key.
    """

    words: int
    point: str
    key: str


@dataclass(frozen=True, slots=True)
class Composed:
    """A document on paper: placed slabs by page, the structure, the size and the air."""

    pages: tuple[tuple[Placed, ...], ...]
    root: Tag
    body: float
    air: float


def compose(doc: Doc, reserve: float = 0.0, wider: float = 1.0) -> Composed:
    """Set a document. `reserve` points of the page are left empty; a font that is not
    lordesk's runs `wider` than its own.

    Raises UncoveredError and DoesNotFitError.
    """
    try:
        return _composed(doc, reserve, wider)
    except UncoveredError as error:
        raise _placed(doc, error) from None


def _placed(doc: Doc, error: UncoveredError) -> UncoveredError:
    """The refusal with the place of the character."""
    for place, text in texts(doc):
        if error.character in words_of(text):
            return uncovered(error.character, place)
    return error


def _composed(doc: Doc, reserve: float, wider: float) -> Composed:
    height = PAPER_SIZES[doc.paper][1] - MARGIN_TOP - MARGIN_FOOT - reserve - _tall_footer(doc)
    if doc.pages is Pages.FLOW:
        slabs, root = _slabs(doc, BODY_SIZES[0], wider)
        pages = tuple(tuple(page) for page in paginate(slabs, height))
        return Composed(pages, root, BODY_SIZES[0], 0.0)
    for body in BODY_SIZES:
        slabs, root = _slabs(doc, body, wider)
        air = _air(slabs, height)
        if air >= 0 or (body == BODY_SIZES[-1] and air >= AIR_FLOOR):
            return Composed((tuple(stack(slabs, air)),), root, body, air)
    raise _too_long(doc, height, wider)


def footer_frame(doc: Doc) -> Frame:
    """The column of the line at the foot, beside the page number."""
    return Frame(MARGIN_SIDE, PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE - PAGE_NUMBER)


def _tall_footer(doc: Doc) -> float:
    """What the lines at the foot need beyond the first, in points."""
    style = styles(BODY_SIZES[0]).footer
    rows = wrap(runs(doc.footer.text), style, footer_frame(doc), Tag("P")).rows
    return max(len(rows) - 1, 0) * style.leading


def _air(slabs: list[Slab], height: float) -> float:
    """Points for each share of the space that is left over, or that is missing."""
    spare = height - natural_height(slabs)
    shares = sum(slab.gap.stretch for slab in slabs[1:])
    return min(AIR_CAP, spare / (shares + 1 if spare > 0 else max(shares, 0.1)))


def _slabs(doc: Doc, body: float, wider: float) -> tuple[list[Slab], Tag]:
    width = (PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE) / wider
    sheet = Sheet(Frame(MARGIN_SIDE, width), styles(body), Tag("Document"))
    return [slab for block in doc.blocks for slab in slabs_of(block, sheet)], sheet.root


def _too_long(doc: Doc, height: float, wider: float) -> DoesNotFitError:
    body = BODY_SIZES[-1]

    def fits(shorter: Doc) -> bool:
        return _air(_slabs(shorter, body, wider)[0], height) >= AIR_FLOOR

    found = cut(doc, fits)
    if found is None:
        rows = (natural_height(_slabs(doc, body, wider)[0]) - height) / styles(body).body.leading
        found = Cut(words=math.ceil(rows) * _WORDS_IN_A_ROW, place=longest_text(doc))
    first = found.points[0] if found.points else Item(text=())
    title = excerpt(doc.title)
    return DoesNotFitError(
        message=f"“{title}” is {found.words} words too long for one page. {found.advice}",
        words=found.words,
        point=words_of(first.text),
        key=first.key,
    )
