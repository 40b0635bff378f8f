"""The page law: the largest body size at which a document fits, or which point to cut."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.documents.blocks import Doc, Groups, Item, Pages, Points, Steps, words_of
from lordesk.documents.compose import Sheet, slabs_of
from lordesk.documents.fonts import UncoveredError, uncovered
from lordesk.documents.layout import Frame, Placed, Slab, natural_height, paginate, stack
from lordesk.documents.lines import lines
from lordesk.documents.reading import texts
from lordesk.documents.sheet import (
    AIR_CAP,
    BODY_SIZES,
    MARGIN_FOOT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAPER_SIZES,
    RAIL,
    styles,
)
from lordesk.documents.tags import Tag
from lordesk.domain.errors import RefusedError


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


def compose(doc: Doc, reserve: float = 0.0) -> Composed:
    """Set a document. `reserve` points of the page are left empty.

    Raises UncoveredError and DoesNotFitError.
    """
    try:
        return _composed(doc, reserve)
    except UncoveredError as error:
        raise _placed(doc, error) from None


def _placed(doc: Doc, error: UncoveredError) -> UncoveredError:
    """The same refusal with the place where the character stands."""
    for place, text in texts(doc):
        if error.character in words_of(text):
            return uncovered(error.character, place)
    return error


def _composed(doc: Doc, reserve: float) -> Composed:
    height = PAPER_SIZES[doc.paper][1] - MARGIN_TOP - MARGIN_FOOT - reserve
    if doc.pages is Pages.FLOW:
        slabs, root = _slabs(doc, BODY_SIZES[0])
        pages = tuple(tuple(page) for page in paginate(slabs, height))
        return Composed(pages, root, BODY_SIZES[0], 0.0)
    over = 0.0
    for body in BODY_SIZES:
        slabs, root = _slabs(doc, body)
        over = natural_height(slabs) - height
        if over <= 0:
            shares = 1 + sum(slab.gap.stretch for slab in slabs[1:])
            air = min(AIR_CAP, -over / shares)
            return Composed((tuple(stack(slabs, air)),), root, body, air)
    raise _too_long(doc, over)


def _slabs(doc: Doc, body: float) -> tuple[list[Slab], Tag]:
    width = PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE
    sheet = Sheet(Frame(MARGIN_SIDE, width), styles(body), Tag("Document"))
    return [slab for block in doc.blocks for slab in slabs_of(block, sheet)], sheet.root


def _items(doc: Doc) -> Iterator[Item]:
    for block in doc.blocks:
        match block:
            case Groups():
                for group in block.groups:
                    yield from group.items
            case Points() | Steps():
                yield from block.items
            case _:
                pass


def _too_long(doc: Doc, over: float) -> DoesNotFitError:
    style = styles(BODY_SIZES[-1]).body
    width = (PAPER_SIZES[doc.paper][0] - 2 * MARGIN_SIDE - RAIL) * 1000 / style.size
    longest = max(_items(doc), key=lambda item: len(words_of(item.text)), default=Item(text=()))
    rows = lines(longest.text, style.family, width)
    surplus = math.ceil(over / style.leading)
    per_row = sum(row.words for row in rows) / max(len(rows), 1) or 12.0
    words = max(1, round(surplus * per_row))
    point = words_of(longest.text)
    advice = f"Shorten or cut the point “{point}”." if point else "Shorten its texts."
    return DoesNotFitError(
        message=f"“{doc.title}” is about {words} words too long for one page. {advice}",
        words=words,
        point=point,
        key=longest.key,
    )
