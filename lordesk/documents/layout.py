"""Slabs of text and boxes, placed on paper and stacked into pages within the page limit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lordesk.documents.blocks import Item
from lordesk.documents.lines import Line, lines
from lordesk.documents.runs import Text, strong
from lordesk.documents.sheet import ACCENT, NO_GAP, Gap, Style, Styles
from lordesk.documents.tags import Tag


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text: x of its start, y of its baseline below the slab's top."""

    x: float
    y: float
    line: Line
    style: Style
    tag: Tag


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, decoration only; y is its top below the slab's top."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 0.0


Ink = Words | Box


@dataclass(slots=True, kw_only=True)
class Slab:
    """A block that no page break may split, and the gap above it.

    `keep`: stays on the page of the next slab. `again`: repeated at the top of a new page.
    """

    height: float
    ink: list[Ink]
    gap: Gap = NO_GAP
    keep: bool = False
    again: "Slab | None" = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A slab and the y of its top, below the top of the text area; `repeated` for a table's
    header row on a later page."""

    slab: Slab
    top: float
    repeated: bool = False


@dataclass(slots=True)
class Frame:
    """A column to set text in: its left edge and its width, in points."""

    x: float
    width: float

    def inset(self, left: float, right: float = 0.0) -> "Frame":
        return Frame(self.x + left, self.width - left - right)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A paragraph set in a column: its ink and its height."""

    ink: list[Ink]
    height: float
    rows: tuple[Line, ...]


def baseline(style: Style) -> float:
    """From the top of a line to its baseline, the letters centred in the leading."""
    return style.leading / 2 + style.size * 0.335


def wrap(
    text: Text, style: Style, frame: Frame, tag: Tag, *, top: float = 0.0, right: bool = False
) -> Wrapped:
    """A paragraph from `top` on; `right` sets it flush with the frame's right edge."""
    unit = style.size / 1000
    rows = lines(text, style.family, frame.width / unit, bold=style.bold)
    ink: list[Ink] = []
    for number, row in enumerate(rows):
        x = frame.x + (frame.width - row.width * unit if right else 0.0)
        y = top + number * style.leading + baseline(style)
        ink.append(Words(x, y, row, style, tag))
    return Wrapped(ink, len(rows) * style.leading, tuple(rows))


def moved(mark: Ink, down: float) -> Ink:
    return replace(mark, y=mark.y + down)


def natural_width(text: Text, style: Style) -> float:
    """The width of a text on one line, in points."""
    rows = lines(text, style.family, float("inf"), bold=style.bold)
    return max((row.width for row in rows), default=0.0) * style.size / 1000


def line_count(text: Text, style: Style, width: float) -> int:
    """How many lines a text takes in a column."""
    return len(lines(text, style.family, width * 1000 / style.size, bold=style.bold))


def natural_height(slabs: Iterable[Slab]) -> float:
    """The height of slabs set one under the other without spare space."""
    return sum(
        slab.height + (slab.gap.before if number else 0) for number, slab in enumerate(slabs)
    )


def stack(slabs: Sequence[Slab], air: float) -> list[Placed]:
    """All slabs on one page, with `air` points for each unit of stretch."""
    placed: list[Placed] = []
    top = 0.0
    for slab in slabs:
        if placed:
            top += slab.gap.at(air)
        placed.append(Placed(slab, top))
        top += slab.height
    return placed


def paginate(slabs: Sequence[Slab], height: float) -> list[list[Placed]]:
    """Slabs over as many pages as they need; what is kept together moves together."""
    pages: list[list[Placed]] = [[]]
    top = 0.0
    for number, slab in enumerate(slabs):
        gap = slab.gap.before if pages[-1] else 0.0
        if pages[-1] and top + gap + _need(slabs, number) > height:
            pages.append([])
            top = gap = 0.0
            if slab.again is not None:
                pages[-1].append(Placed(slab.again, 0.0, repeated=True))
                top = slab.again.height
        pages[-1].append(Placed(slab, top + gap))
        top += gap + slab.height
    return pages


def _need(slabs: Sequence[Slab], start: int) -> float:
    """Height of a slab with those it must stay with."""
    need = slabs[start].height
    while slabs[start].keep and start + 1 < len(slabs):
        start += 1
        need += slabs[start].gap.before + slabs[start].height
    return need


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a block needs to know to be composed: the column, the styles, the tree."""

    frame: Frame
    styles: Styles
    root: Tag


BULLET = "•"


def bullet(
    item: Item, mark: str, indent: float, style: Style, frame: Frame, owner: Tag, top: float
) -> Wrapped:
    point = owner.add("LI")
    sign = wrap(
        (strong(mark),),
        replace(style, colour=ACCENT),
        Frame(frame.x, indent + 9),
        point.add("Lbl"),
        top=top,
    )
    body = wrap(item.text, style, frame.inset(indent), point.add("LBody"), top=top)
    return Wrapped(sign.ink + body.ink, body.height, body.rows)
