"""Blocks to slabs: where the words, rules and tints of each kind of block go."""

from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Entries,
    Facts,
    Groups,
    Header,
    Heading,
    Lead,
    Paragraph,
    Points,
    Quote,
    Steps,
    Table,
)
from lordesk.documents.compose_panels import card, facts, steps
from lordesk.documents.compose_rows import entries, groups, points, table
from lordesk.documents.layout import (
    Box,
    Frame,
    Ink,
    Sheet,
    Slab,
    Wrapped,
    moved,
    natural_width,
    wrap,
)
from lordesk.documents.runs import Run, Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    BAR,
    GAP_HEADING,
    GAP_LEAD,
    GAP_PARAGRAPH,
    GAP_QUOTE,
    Gap,
    Style,
    name_styles,
)

_DOT = " · "


def slabs_of(block: Block, sheet: Sheet) -> list[Slab]:
    """The slabs of one block, their tags hung under the root. Raises UncoveredError."""
    match block:
        case Header():
            return _header(block, sheet)
        case Lead() | Paragraph() | Quote():
            return [_prose(block, sheet)]
        case Heading():
            return [_heading(block, sheet)]
        case Facts() | Steps() | Card():
            return [_panel(block, sheet)]
        case Groups() | Points() | Entries() | Table():
            return _rows(block, sheet)
        case _:
            assert_never(block)


def _prose(block: Lead | Paragraph | Quote, sheet: Sheet) -> Slab:
    match block:
        case Lead():
            return _paragraph(block.text, sheet.styles.lead, sheet, GAP_LEAD, narrow=0.93)
        case Paragraph():
            style = sheet.styles.remark if block.quiet else sheet.styles.body
            return _paragraph(block.text, style, sheet, GAP_PARAGRAPH, narrow=1.0)
        case Quote():
            return _quote(block, sheet)


def _panel(block: Facts | Steps | Card, sheet: Sheet) -> Slab:
    match block:
        case Facts():
            return facts(block, sheet)
        case Steps():
            return steps(block, sheet)
        case Card():
            return card(block, sheet)


def _rows(block: Groups | Points | Entries | Table, sheet: Sheet) -> list[Slab]:
    match block:
        case Groups():
            return groups(block, sheet)
        case Points():
            return points(block, sheet)
        case Entries():
            return entries(block, sheet)
        case Table():
            return table(block, sheet)


def joined(parts: tuple[Text, ...]) -> Text:
    """Parts of a line with a middle dot between them."""
    found: list[Run] = []
    for part in parts:
        if found and part:
            found.append(Run(text=_DOT))
        found.extend(part)
    return tuple(found)


def name_style(name: str, width: float) -> Style:
    """The largest style in which a name fits on one line, else the smallest."""
    *larger, smallest = name_styles()
    fitting = (style for style in larger if natural_width(runs(name), style) <= width)
    return next(fitting, smallest)


def _header(block: Header, sheet: Sheet) -> list[Slab]:
    styles, frame, root = sheet.styles, sheet.frame, sheet.root
    half = frame.width / 2
    ink: list[Ink] = []
    top = 0.0
    if block.eyebrow or block.aside:
        eyebrow = Wrapped([], 0, ())
        if block.eyebrow:
            left = Frame(frame.x, half - 6)
            eyebrow = wrap(runs(block.eyebrow.upper()), styles.eyebrow, left, root.add("P"))
        aside = Wrapped([], 0, ())
        if block.aside:
            right = Frame(frame.x + half - 54, half + 54)
            aside = wrap(runs(block.aside), styles.aside, right, root.add("P"), right=True)
        ink += eyebrow.ink + aside.ink
        top = max(eyebrow.height, aside.height) + 3
    style = name_style(block.name, frame.width)
    name = wrap(runs(block.name), style, frame, root.add("H1", title=block.name), top=top)
    ink += name.ink
    top += name.height
    if block.contact:
        contact = wrap(joined(block.contact), styles.contact, frame, root.add("P"), top=top + 4)
        ink += contact.ink
        top += 4 + contact.height
    return [Slab(height=top, ink=ink, keep=True)]


def _paragraph(text: Text, style: Style, sheet: Sheet, gap: Gap, *, narrow: float) -> Slab:
    frame = Frame(sheet.frame.x, sheet.frame.width * narrow)
    set_text = wrap(text, style, frame, sheet.root.add("P"))
    return Slab(height=set_text.height, ink=set_text.ink, gap=gap)


def _heading(block: Heading, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    share = 0.5 if block.note else 1.0
    title = wrap(
        runs(block.text),
        styles.heading,
        Frame(frame.x, frame.width * share),
        sheet.root.add("H2", title=block.text),
    )
    ink = list(title.ink)
    if block.note:
        side = frame.inset(frame.width * share)
        note = wrap(runs(block.note), styles.note, side, sheet.root.add("P"), right=True)
        ink += [moved(mark, title.height - note.height - 1) for mark in note.ink]
    ink.append(Box(frame.x, title.height + 2.5, frame.width, 0.9, ACCENT))
    return Slab(height=title.height + 3.4, ink=ink, gap=GAP_HEADING, keep=True)


def _quote(block: Quote, sheet: Sheet) -> Slab:
    inner = sheet.frame.inset(BAR + 9.5)
    said = wrap(block.text, sheet.styles.body, inner, sheet.root.add("BlockQuote").add("P"), top=2)
    bar = Box(sheet.frame.x, 0, BAR, said.height + 4, ACCENT)
    return Slab(height=said.height + 4, ink=[bar, *said.ink], gap=GAP_QUOTE)
