"""Blocks to slabs: where each kind of block puts its words, rules and tints."""

from dataclasses import dataclass
from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Entries,
    Entry,
    Fact,
    Facts,
    Group,
    Groups,
    Header,
    Heading,
    Item,
    Lead,
    Paragraph,
    Points,
    Quote,
    Run,
    Steps,
    Table,
    Text,
    runs,
)
from lordesk.documents.layout import Box, Frame, Ink, Slab, Wrapped, moved, natural_width, wrap
from lordesk.documents.sheet import (
    ACCENT,
    BAR,
    BULLET_INDENT,
    HAIRLINE,
    PANEL_PAD,
    RAIL,
    STEP_INDENT,
    TINT,
    Style,
    Styles,
)
from lordesk.documents.tags import Tag

_DOT = " · "


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a block needs to know to be composed: the column, the styles, the tree."""

    frame: Frame
    styles: Styles
    root: Tag


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
            return _paragraph(block.text, sheet.styles.lead, sheet, before=14, narrow=0.93)
        case Paragraph():
            style = sheet.styles.remark if block.quiet else sheet.styles.body
            return _paragraph(block.text, style, sheet, before=6, narrow=1.0)
        case Quote():
            return _quote(block, sheet)


def _panel(block: Facts | Steps | Card, sheet: Sheet) -> Slab:
    match block:
        case Facts():
            return _facts(block, sheet)
        case Steps():
            return _steps(block, sheet)
        case Card():
            return _card(block, sheet)


def _rows(block: Groups | Points | Entries | Table, sheet: Sheet) -> list[Slab]:
    match block:
        case Groups():
            return _groups(block, sheet)
        case Points():
            return _points(block, sheet)
        case Entries():
            return _entries(block, sheet)
        case Table():
            return _table(block, sheet)


def joined(parts: tuple[Text, ...]) -> Text:
    """Parts of a line with a middle dot between them."""
    found: list[Run] = []
    for part in parts:
        if found and part:
            found.append(Run(text=_DOT))
        found.extend(part)
    return tuple(found)


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
    name = wrap(runs(block.name), styles.name, frame, root.add("H1"), top=top)
    ink += name.ink
    top += name.height
    if block.contact:
        contact = wrap(joined(block.contact), styles.contact, frame, root.add("P"), top=top + 4)
        ink += contact.ink
        top += 4 + contact.height
    return [Slab(height=top, ink=ink, keep=True)]


def _paragraph(text: Text, style: Style, sheet: Sheet, *, before: float, narrow: float) -> Slab:
    frame = Frame(sheet.frame.x, sheet.frame.width * narrow)
    set_text = wrap(text, style, frame, sheet.root.add("P"))
    return Slab(height=set_text.height, ink=set_text.ink, before=before, stretch=0.6)


def _facts(block: Facts, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(BAR + 9.5, PANEL_PAD - 4)
    cut = inner.width * (0.575 if block.right else 1.0)
    columns = (Frame(inner.x, cut - 8 if block.right else cut), inner.inset(cut))
    label = _label_width(block.left, styles.label), _label_width(block.right, styles.label)
    table = sheet.root.add("Table", alt=block.caption)
    ink: list[Ink] = []
    top = 8.0
    for number in range(max(len(block.left), len(block.right))):
        row = table.add("TR")
        height = 0.0
        for side, column, width in zip((block.left, block.right), columns, label, strict=True):
            if number < len(side):
                cell, tall = _fact(side[number], column, width, row, styles, top)
                ink += cell
                height = max(height, tall)
            elif side or block.right:
                row.add("TD", span="2")
        top += height + 3.2
    height = top + 8.0 - 3.2
    panel = [
        Box(frame.x, 0, frame.width, height, TINT, 3),
        Box(frame.x, 0, BAR, height, ACCENT),
    ]
    return Slab(height=height, ink=[*panel, *ink], before=14, stretch=1.0)


def _label_width(facts: tuple[Fact, ...], style: Style) -> float:
    widths = (natural_width(runs(fact.label), style) for fact in facts)
    return max((width + 12 for width in widths), default=0.0)


def _fact(
    fact: Fact, column: Frame, label: float, row: Tag, styles: Styles, top: float
) -> tuple[list[Ink], float]:
    label = min(label, column.width * 0.45)
    head = row.add("TH", scope="Row").add("P")
    name = wrap(runs(fact.label), styles.label, Frame(column.x, label - 6), head, top=top + 0.6)
    value = _hot(fact.value) if fact.hot else fact.value
    cell = row.add("TD").add("P")
    said = wrap(value, styles.value, column.inset(label), cell, top=top)
    return name.ink + said.ink, max(name.height, said.height)


def _hot(text: Text) -> Text:
    return tuple(Run(text=run.text, hot=True, href=run.href) for run in text)


def _heading(block: Heading, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    share = 0.5 if block.note else 1.0
    title = wrap(
        runs(block.text), styles.heading, Frame(frame.x, frame.width * share), sheet.root.add("H2")
    )
    ink = list(title.ink)
    if block.note:
        side = frame.inset(frame.width * share)
        note = wrap(runs(block.note), styles.note, side, sheet.root.add("P"), right=True)
        ink += [moved(mark, title.height - note.height - 1) for mark in note.ink]
    ink.append(Box(frame.x, title.height + 2.5, frame.width, 0.9, ACCENT))
    return Slab(height=title.height + 3.4, ink=ink, before=16, stretch=1.0, keep=True)


def _bullet(
    item: Item, mark: Run, indent: float, style: Style, frame: Frame, owner: Tag, top: float
) -> Wrapped:
    point = owner.add("LI")
    sign = wrap((mark,), style, Frame(frame.x, indent + 9), point.add("Lbl"), top=top)
    body = wrap(item.text, style, frame.inset(indent), point.add("LBody"), top=top)
    return Wrapped(sign.ink + body.ink, body.height, body.rows)


_BULLET = Run(text="•", bold=True, href="")


def _groups(block: Groups, sheet: Sheet) -> list[Slab]:
    found: list[Slab] = []
    for number, group in enumerate(block.groups):
        found += _group(group, sheet, first=number == 0)
    return found


def _group(group: Group, sheet: Sheet, *, first: bool) -> list[Slab]:
    frame, styles = sheet.frame, sheet.styles
    rail = wrap(runs(group.label), styles.rail, Frame(frame.x, RAIL - 8), sheet.root.add("H3"))
    points = sheet.root.add("L", numbering="Disc")
    found: list[Slab] = []
    for number, item in enumerate(group.items):
        body = _bullet(item, _BULLET, BULLET_INDENT, styles.body, frame.inset(RAIL), points, 0.0)
        gap, stretch = (2.6, 0.15) if number else (5.0, 0.6)
        found.append(Slab(height=body.height, ink=body.ink, before=gap, stretch=stretch))
    found[0].ink = rail.ink + found[0].ink
    short = rail.height - sum(slab.height for slab in found)
    found[-1].height += max(short, 0.0)
    if first:
        found[0].before, found[0].stretch = 5.0, 0.35
    else:
        rule = Box(frame.x, 0, frame.width, 0.5, HAIRLINE)
        found.insert(0, Slab(height=0.5, ink=[rule], before=5.0, stretch=0.6, keep=True))
    return found


def _quote(block: Quote, sheet: Sheet) -> Slab:
    inner = sheet.frame.inset(BAR + 9.5)
    said = wrap(block.text, sheet.styles.body, inner, sheet.root.add("BlockQuote").add("P"), top=2)
    bar = Box(sheet.frame.x, 0, BAR, said.height + 4, ACCENT)
    return Slab(height=said.height + 4, ink=[bar, *said.ink], before=12, stretch=1.0)


def _steps(block: Steps, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(PANEL_PAD, PANEL_PAD)
    column = Frame(inner.x, inner.width - 128) if block.due else inner
    title = wrap(runs(block.title), styles.panel_title, column, sheet.root.add("H2"), top=8)
    ink = list(title.ink)
    top = 8 + title.height + 2.5
    points = sheet.root.add("L", numbering="Decimal")
    for number, item in enumerate(block.items, 1):
        mark = Run(text=f"{number}.", bold=True)
        body = _bullet(item, mark, STEP_INDENT, styles.step, column, points, top)
        ink += body.ink
        top += body.height + 2.2
    height = top - 2.2 + 9
    if block.due:
        ink += _due(block, sheet, column, height)
    panel = Box(frame.x, 0, frame.width, height, TINT, 3)
    return Slab(height=height, ink=[panel, *ink], before=16, stretch=1.0)


def _due(block: Steps, sheet: Sheet, column: Frame, height: float) -> list[Ink]:
    due = block.due
    if due is None:
        return []
    styles = sheet.styles
    side = Frame(column.x + column.width + 20, 128 - 20)
    rows = (
        (due.label, styles.due_label),
        (due.date, styles.due_date),
        (due.note, styles.due_label),
    )
    ink: list[Ink] = []
    top = 0.0
    for text, style in rows:
        if text:
            row = wrap(runs(text), style, side, sheet.root.add("P"), top=top)
            ink += row.ink
            top += row.height
    raised = (height - top) / 2
    return [Box(side.x - 8, 9, 0.6, height - 18, HAIRLINE), *(moved(mark, raised) for mark in ink)]


def _entries(block: Entries, sheet: Sheet) -> list[Slab]:
    table = sheet.root.add("Table", alt=block.caption)
    return [_entry(entry, table, sheet) for entry in block.entries]


def _entry(entry: Entry, table: Tag, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    row = table.add("TR")
    head = row.add("TH", scope="Row").add("P")
    when = wrap(runs(entry.when), styles.entry_when, Frame(frame.x, RAIL - 8), head, top=0.4)
    cell = row.add("TD")
    what = wrap(entry.what, styles.body, frame.inset(RAIL), cell.add("P"))
    ink, height = when.ink + what.ink, what.height
    if entry.detail:
        more = wrap(entry.detail, styles.detail, frame.inset(RAIL), cell.add("P"), top=height)
        ink, height = ink + more.ink, height + more.height
    return Slab(height=max(height, when.height), ink=ink, before=4, stretch=0.35)


def _points(block: Points, sheet: Sheet) -> list[Slab]:
    owner = sheet.root.add("L", numbering="Decimal" if block.numbered else "Disc")
    found: list[Slab] = []
    for number, item in enumerate(block.items, 1):
        mark = Run(text=f"{number}.", bold=True) if block.numbered else _BULLET
        indent = STEP_INDENT if block.numbered else BULLET_INDENT
        body = _bullet(item, mark, indent, sheet.styles.body, sheet.frame, owner, 0.0)
        found.append(Slab(height=body.height, ink=body.ink, before=3, stretch=0.2))
    return found


def _table(block: Table, sheet: Sheet) -> list[Slab]:
    styles = sheet.styles
    table = sheet.root.add("Table", alt=block.caption)
    columns = _columns(block, sheet.frame)
    titles = tuple(runs(column.title) for column in block.columns)
    head = _row(titles, columns, table.add("TR"), styles.table_head, header=True)
    head.before, head.stretch, head.keep = 6, 0.6, True
    rows = [_row(row, columns, table.add("TR"), styles.cell, header=False) for row in block.rows]
    for row in rows:
        row.again = head
    return [head, *rows]


def _columns(block: Table, frame: Frame) -> list[Frame]:
    whole = sum(column.share for column in block.columns)
    found: list[Frame] = []
    x = frame.x
    for column in block.columns:
        width = frame.width * column.share / whole
        found.append(Frame(x, width - 10))
        x += width
    return found


def _row(
    cells: tuple[Text, ...], columns: list[Frame], row: Tag, style: Style, *, header: bool
) -> Slab:
    ink: list[Ink] = []
    height = 0.0
    for text, column in zip(cells, columns, strict=True):
        cell = row.add("TH", scope="Column") if header else row.add("TD")
        said = wrap(text, style, column, cell.add("P"), top=3)
        ink += said.ink
        height = max(height, said.height)
    left, right = columns[0].x, columns[-1].x + columns[-1].width + 10
    thick, colour = (0.9, ACCENT) if header else (0.5, HAIRLINE)
    ink.append(Box(left, height + 6, right - left, thick, colour))
    return Slab(height=height + 6 + thick, ink=ink)


def _card(block: Card, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(BAR + 16, 18)
    label = wrap(runs(block.label), styles.label, inner, sheet.root.add("P"), top=14)
    top = 14 + label.height + 4
    said = wrap(block.sentence, styles.sentence, inner, sheet.root.add("P"), top=top)
    top += said.height
    ink = label.ink + said.ink
    if block.note:
        note = wrap(block.note, styles.body, inner, sheet.root.add("P"), top=top + 6)
        ink += note.ink
        top += 6 + note.height
    height = top + 14
    panel = [
        Box(frame.x, 0, frame.width, height, TINT, 3),
        Box(frame.x, 0, BAR, height, ACCENT),
    ]
    return Slab(height=height, ink=[*panel, *ink], before=14, stretch=1.0)
