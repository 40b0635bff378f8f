"""Rows in Word: groups of points, lists, CV entries, and tables."""

from collections.abc import Iterator, Sequence

from lordesk.documents.blocks import Entries, Group, Groups, Points, Table
from lordesk.documents.docx_markup import Cell, Grid, Para, Part, border
from lordesk.documents.docx_page import Page
from lordesk.documents.runs import Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    GAP_ENTRY,
    GAP_GROUP,
    GAP_GROUP_FIRST,
    GAP_ITEM,
    GAP_POINT,
    GAP_TABLE,
    HAIRLINE,
    RAIL,
)


def rows(page: Page, block: Groups | Points | Entries | Table) -> list[Part]:
    match block:
        case Groups():
            return [_groups(page, block)]
        case Points():
            return list(_points(page, block))
        case Entries():
            return [_entries(page, block)]
        case Table():
            return [_table(page, block)]


def _groups(page: Page, block: Groups) -> Grid:
    widths = (RAIL, page.width - RAIL)
    rows = tuple(
        _group(page, group, widths, first=number == 0, last=number == len(block.groups) - 1)
        for number, group in enumerate(block.groups)
    )
    return Grid(caption="Points by theme", widths=widths, rows=rows, gap=0, row_heads=True)


def _group(
    page: Page, group: Group, widths: tuple[float, float], *, first: bool, last: bool
) -> tuple[Cell, ...]:
    top = (GAP_GROUP_FIRST if first else GAP_GROUP).at(page.air)
    bottom = 0 if last else GAP_GROUP.at(page.air)
    rule = "" if first else border("top", 4, HAIRLINE)
    head = Para(style="Heading3", content=page.plain(group.label))
    items = tuple(
        page.item(item, "ListBullet", 1, GAP_ITEM.at(page.air) if number else 0)
        for number, item in enumerate(group.items)
    )
    return (
        Cell(width=widths[0], paragraphs=(head,), borders=rule, margins=(top, 0, bottom, 8)),
        Cell(width=widths[1], paragraphs=items, borders=rule, margins=(top, 0, bottom, 0)),
    )


def _points(page: Page, block: Points) -> Iterator[Para]:
    number = page.next_list() if block.numbered else 1
    style = "ListNumber" if block.numbered else "ListBullet"
    for item in block.items:
        yield page.item(item, style, number, GAP_POINT.at(page.air))


def _entries(page: Page, block: Entries) -> Grid:
    widths = (RAIL, page.width - RAIL)
    gap = GAP_ENTRY.at(page.air)
    rows: list[tuple[Cell, ...]] = []
    for number, entry in enumerate(block.entries):
        rim = (gap if number else 0, 0, 0, 0)
        when = Para(style="EntryWhen", content=page.plain(entry.when))
        told = [Para(style="Normal", content=page.text(entry.what))]
        if entry.detail:
            told.append(Para(style="EntryDetail", content=page.text(entry.detail)))
        rows.append(
            (
                Cell(width=widths[0], paragraphs=(when,), margins=rim),
                Cell(width=widths[1], paragraphs=tuple(told), margins=rim),
            )
        )
    return Grid(caption=block.caption, widths=widths, rows=tuple(rows), gap=gap, row_heads=True)


def _table(page: Page, block: Table) -> Grid:
    whole = sum(column.share for column in block.columns)
    widths = tuple(page.width * column.share / whole for column in block.columns)
    titles = tuple(runs(column.title) for column in block.columns)
    rows = [_table_row(page, titles, widths, "TableHead", border("bottom", 8, ACCENT))]
    rule = border("bottom", 4, HAIRLINE)
    rows += [_table_row(page, row, widths, "TableCell", rule) for row in block.rows]
    gap = GAP_TABLE.at(page.air)
    return Grid(caption=block.caption, widths=widths, rows=tuple(rows), gap=gap, header=True)


def _table_row(
    page: Page, texts: Sequence[Text], widths: Sequence[float], style: str, rule: str
) -> tuple[Cell, ...]:
    return tuple(
        Cell(
            width=width,
            paragraphs=(Para(style=style, content=page.text(text)),),
            borders=rule,
            margins=(3, 0, 3, 10),
        )
        for text, width in zip(texts, widths, strict=True)
    )
