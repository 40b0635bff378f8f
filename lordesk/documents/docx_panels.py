"""Panels in Word: facts, steps and the sentence to say, as tinted tables."""

from collections.abc import Iterator, Sequence

from lordesk.documents.blocks import Card, Fact, Facts, Steps
from lordesk.documents.compose_panels import fact_columns
from lordesk.documents.docx_markup import Cell, Grid, Para, border
from lordesk.documents.docx_page import Page
from lordesk.documents.runs import Run
from lordesk.documents.sheet import ACCENT, GAP_HEADING, GAP_PANEL, GAP_STEP, HAIRLINE


def panel(page: Page, block: Facts | Steps | Card) -> Grid:
    match block:
        case Facts():
            return _facts(page, block)
        case Steps():
            return _steps(page, block)
        case Card():
            return _card(page, block)


def _facts(page: Page, block: Facts) -> Grid:
    pairs = 2 if block.right else 1
    inner = fact_columns(block, page.width - 20, page.styles)
    widths = (inner[0] + 12, *inner[1:-1], inner[-1] + 8)
    sides = (block.left, block.right)[:pairs]
    count = max(len(side) for side in sides)
    rows = tuple(
        tuple(
            cell
            for number, side in enumerate(sides)
            for cell in _fact_cells(
                page,
                side[row] if row < len(side) else None,
                widths[number * 2 : number * 2 + 2],
                (number == 0, row == 0, row == count - 1),
            )
        )
        for row in range(count)
    )
    gap = GAP_PANEL.at(page.air)
    return Grid(caption=block.caption, widths=widths, rows=rows, gap=gap, row_heads=True)


def _fact_cells(
    page: Page,
    fact: Fact | None,
    widths: Sequence[float],
    edge: tuple[bool, bool, bool],
) -> Iterator[Cell]:
    first, top, bottom = edge
    rim = (8 if top else 1.6), (12 if first else 0), (8 if bottom else 1.6), 4
    bar = border("left", 20, ACCENT) if first else ""
    label = page.plain(fact.label) if fact else ""
    value = fact.value if fact else ()
    if fact and fact.hot:
        value = tuple(Run(text=run.text, hot=True, href=run.href) for run in value)
    name = Para(style="FactLabel", content=label)
    said = Para(style="FactValue", content=page.text(value))
    yield Cell(width=widths[0], paragraphs=(name,), borders=bar, tint=True, margins=rim)
    rim = (rim[0], 0, rim[2], 6)
    yield Cell(width=widths[1], paragraphs=(said,), tint=True, margins=rim)


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
