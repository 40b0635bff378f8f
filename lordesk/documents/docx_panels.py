"""Panels in Word: facts, steps and the sentence to say, as tinted tables."""

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from lordesk.documents.blocks import Card, Fact, Facts, Steps
from lordesk.documents.compose_panels import FactSide, fact_sides
from lordesk.documents.docx_markup import Cell, Grid, Merge, Para, border
from lordesk.documents.docx_page import Page
from lordesk.documents.runs import Run, Text
from lordesk.documents.sheet import ACCENT, GAP_FACT, GAP_HEADING, GAP_PANEL, GAP_STEP, HAIRLINE

_Place = tuple[Fact | None, Merge]
"""A fact or nothing in a row of a panel, and how its cells are joined to those below."""


def panel(page: Page, block: Facts | Steps | Card) -> Grid:
    match block:
        case Facts():
            return _facts(page, block)
        case Steps():
            return _steps(page, block)
        case Card():
            return _card(page, block)


def _facts(page: Page, block: Facts) -> Grid:
    sides = fact_sides(block, (page.width - 20) / page.wider, page.styles)
    widths = _widths(sides, page)
    placed = _placed(sides)
    rows = tuple(
        tuple(
            cell
            for at, place in enumerate(row)
            for cell in _fact_cells(
                page,
                place,
                widths[at * 2 : at * 2 + 2],
                (at == 0, number == 0, number == len(placed) - 1),
            )
        )
        for number, row in enumerate(placed)
    )
    gap = GAP_PANEL.at(page.air)
    return Grid(caption=block.caption, widths=widths, rows=rows, gap=gap, row_heads=True)


def _placed(sides: Sequence[FactSide]) -> list[tuple[_Place, ...]]:
    """A row wherever a fact begins; one of several lines goes on beside those that begin later."""
    begins = sorted({line for side in sides for line in _starts(side)})
    return list(zip(*(_column(side, begins) for side in sides), strict=True))


def _starts(side: FactSide) -> Iterator[int]:
    """The line of the panel on which each fact begins."""
    return accumulate(side.lines[:-1], initial=0)


def _column(side: FactSide, begins: Sequence[int]) -> Iterator[_Place]:
    facts = dict(zip(_starts(side), zip(side.facts, side.lines, strict=True), strict=False))
    end = 0
    for line, after in pairwise((*begins, math.inf)):
        fact, lines = facts.get(int(line), (None, 0))
        if fact:
            end = line + lines
            yield fact, Merge.BEGINS if after < end else Merge.NONE
        else:
            yield None, Merge.GOES_ON if line < end else Merge.NONE


def _widths(sides: Sequence[FactSide], page: Page) -> tuple[float, ...]:
    """Label and value of each side; the panel's margins belong to the outer ones."""
    edges = [0.0, *(side.left * page.wider + 12 for side in sides[1:]), page.width]
    found: list[float] = []
    for side, (left, right) in zip(sides, pairwise(edges), strict=True):
        label = side.label * page.wider + (0 if side.left else 12)
        found += [label, right - left - label]
    return tuple(found)


def _fact_cells(
    page: Page,
    place: _Place,
    widths: Sequence[float],
    edge: tuple[bool, bool, bool],
) -> Iterator[Cell]:
    fact, merge = place
    first, top, bottom = edge
    rim = (8 if top else GAP_FACT / 2), (12 if first else 0), (8 if bottom else GAP_FACT / 2), 4
    bar = border("left", 20, ACCENT) if first else ""
    name = Para(style="FactLabel", content=page.plain(fact.label) if fact else "")
    said = Para(style="FactValue", content=page.text(_value(fact)) if fact else "")
    label, value = widths
    yield Cell(width=label, paragraphs=(name,), borders=bar, tint=True, margins=rim, merge=merge)
    rim = (rim[0], 0, rim[2], 6)
    yield Cell(width=value, paragraphs=(said,), tint=True, margins=rim, merge=merge)


def _value(fact: Fact) -> Text:
    if not fact.hot:
        return fact.value
    return tuple(Run(text=run.text, hot=True, href=run.href) for run in fact.value)


def _steps(page: Page, block: Steps) -> Grid:
    number = page.next_list()
    steps = tuple(
        page.item(item, "ListNumber", number, GAP_STEP.before if at else 0)
        for at, item in enumerate(block.items)
    )
    head = Para(style="PanelHeading", content=page.plain(block.title))
    side = 128.0 if block.due else 0.0
    rim = (8, 12, 9, 12)
    cells = [Cell(width=page.width - side, paragraphs=(head, *steps), tint=True, margins=rim)]
    if block.due:
        rows = (
            ("DueLabel", block.due.label),
            ("DueDate", block.due.date),
            ("DueLabel", block.due.note),
        )
        told = tuple(Para(style=style, content=page.plain(words)) for style, words in rows if words)
        rule = border("left", 4, HAIRLINE)
        cells.append(
            Cell(
                width=side,
                paragraphs=told,
                borders=rule,
                tint=True,
                margins=(9, 8, 9, 4),
                centred=True,
            )
        )
    widths = tuple(cell.width for cell in cells)
    gap = GAP_HEADING.at(page.air)
    return Grid(caption=block.title, widths=widths, rows=(tuple(cells),), gap=gap)


def _card(page: Page, block: Card) -> Grid:
    told = [
        Para(style="FactLabel", content=page.plain(block.label), after=4),
        Para(style="Sentence", content=page.text(block.sentence)),
    ]
    if block.note:
        told.append(Para(style="Normal", content=page.text(block.note), gap=6))
    cell = Cell(
        width=page.width,
        paragraphs=tuple(told),
        borders=border("left", 20, ACCENT),
        tint=True,
        margins=(14, 16, 14, 18),
    )
    gap = GAP_PANEL.at(page.air)
    return Grid(caption=block.label, widths=(page.width,), rows=((cell,),), gap=gap)
