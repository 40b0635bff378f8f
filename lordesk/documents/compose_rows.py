"""Lists and tables to slabs: groups of points, plain points, entries, tables."""

from lordesk.documents.blocks import Entries, Entry, Group, Groups, Points, Table
from lordesk.documents.layout import BULLET, Box, Frame, Ink, Sheet, Slab, bullet, wrap
from lordesk.documents.runs import Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    BULLET_INDENT,
    GAP_ENTRY,
    GAP_GROUP,
    GAP_GROUP_FIRST,
    GAP_ITEM,
    GAP_POINT,
    GAP_TABLE,
    HAIRLINE,
    RAIL,
    STEP_INDENT,
    Style,
)
from lordesk.documents.tags import Tag


def groups(block: Groups, sheet: Sheet) -> list[Slab]:
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
        body = bullet(item, BULLET, BULLET_INDENT, styles.body, frame.inset(RAIL), points, 0.0)
        gap = GAP_ITEM if number else GAP_GROUP
        found.append(Slab(height=body.height, ink=body.ink, gap=gap))
    found[0].ink = rail.ink + found[0].ink
    short = rail.height - sum(slab.height for slab in found)
    found[-1].height += max(short, 0.0)
    if first:
        found[0].gap = GAP_GROUP_FIRST
    else:
        rule = Box(frame.x, 0, frame.width, 0.5, HAIRLINE)
        found.insert(0, Slab(height=0.5, ink=[rule], gap=GAP_GROUP, keep=True))
    return found


def points(block: Points, sheet: Sheet) -> list[Slab]:
    owner = sheet.root.add("L", numbering="Decimal" if block.numbered else "Disc")
    found: list[Slab] = []
    for number, item in enumerate(block.items, 1):
        mark = f"{number}." if block.numbered else BULLET
        indent = STEP_INDENT if block.numbered else BULLET_INDENT
        body = bullet(item, mark, indent, sheet.styles.body, sheet.frame, owner, 0.0)
        found.append(Slab(height=body.height, ink=body.ink, gap=GAP_POINT))
    return found


def entries(block: Entries, sheet: Sheet) -> list[Slab]:
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
    return Slab(height=max(height, when.height), ink=ink, gap=GAP_ENTRY)


def table(block: Table, sheet: Sheet) -> list[Slab]:
    styles = sheet.styles
    table = sheet.root.add("Table", alt=block.caption)
    columns = _columns(block, sheet.frame)
    titles = tuple(runs(column.title) for column in block.columns)
    head = _row(titles, columns, table.add("TR"), styles.table_head, header=True)
    head.gap, head.keep = GAP_TABLE, True
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
