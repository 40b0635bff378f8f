"""Blocks to WordprocessingML: paragraphs in named styles, panels as tables of one row."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import assert_never

from lordesk.documents.blocks import (
    Block,
    Card,
    Doc,
    Entries,
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
    Steps,
    Table,
)
from lordesk.documents.compose import joined, name_style
from lordesk.documents.compose_panels import fact_columns
from lordesk.documents.docx_markup import (
    TAB,
    Cell,
    Grid,
    Para,
    Part,
    border,
    run_xml,
    spaced,
)
from lordesk.documents.docx_styles import name_style_name
from lordesk.documents.lines import tidy
from lordesk.documents.runs import Run, Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    GAP_ENTRY,
    GAP_GROUP,
    GAP_GROUP_FIRST,
    GAP_HEADING,
    GAP_ITEM,
    GAP_LEAD,
    GAP_PANEL,
    GAP_PARAGRAPH,
    GAP_POINT,
    GAP_QUOTE,
    GAP_STEP,
    GAP_TABLE,
    HAIRLINE,
    RAIL,
    styles,
)


class Markup:
    """Writes the blocks of one document; `relate` gives the id of a link's relationship."""

    def __init__(self, width: float, body: float, air: float, relate: Callable[[str], str]) -> None:
        self._width = width
        self._styles = styles(body)
        self._air = air
        self._relate = relate
        self._numbered = 1

    def text(self, text: Text, style: str = "") -> str:
        found: list[str] = []
        for href, group in groupby(tidy(text), key=lambda run: run.href):
            words = "".join(run_xml(run, style) for run in group)
            found.append(
                f'<w:hyperlink r:id="{self._relate(href)}" w:history="1">{words}</w:hyperlink>'
                if href
                else words
            )
        return "".join(found)

    def plain(self, words: str, style: str = "") -> str:
        return self.text(runs(words), style)

    def body(self, doc: Doc) -> str:
        """The body of the document, without its section."""
        parts = [part for block in doc.blocks for part in self._parts(block)]
        return "".join(spaced(parts))

    def _parts(self, block: Block) -> list[Part]:
        match block:
            case Header():
                return self._header(block)
            case Lead() | Paragraph() | Quote() | Heading():
                return [self._prose(block)]
            case Facts() | Steps() | Card():
                return [self._panel(block)]
            case Groups() | Points() | Entries() | Table():
                return self._rows(block)
            case _:
                assert_never(block)

    def _header(self, block: Header) -> list[Part]:
        found: list[Part] = []
        if block.eyebrow or block.aside:
            tab = TAB if block.aside else ""
            line = self.plain(block.eyebrow) + tab + self.plain(block.aside, "Aside")
            found.append(Para(style="Eyebrow", content=line))
        style = name_style(block.name, self._width)
        if style == self._styles.name:
            found.append(Para(style="Heading1", content=self.plain(block.name)))
        else:
            small = name_style_name(style).replace(" ", "")
            name = self.plain(block.name, small)
            found.append(Para(style="Heading1", content=name, leading=style.leading))
        if block.contact:
            found.append(Para(style="Contact", content=self.text(joined(block.contact))))
        return found

    def _prose(self, block: Lead | Paragraph | Quote | Heading) -> Para:
        air = self._air
        match block:
            case Lead():
                return Para(style="Lead", content=self.text(block.text), gap=GAP_LEAD.at(air))
            case Quote():
                return Para(style="Quote", content=self.text(block.text), gap=GAP_QUOTE.at(air))
            case Paragraph():
                style = "Remark" if block.quiet else "Normal"
                gap = GAP_PARAGRAPH.at(air)
                return Para(style=style, content=self.text(block.text), gap=gap)
            case Heading():
                note = TAB + self.plain(block.note, "HeadingNote") if block.note else ""
                content = self.plain(block.text) + note
                return Para(style="Heading2", content=content, gap=GAP_HEADING.at(air))

    def _panel(self, block: Facts | Steps | Card) -> Grid:
        match block:
            case Facts():
                return self._facts(block)
            case Steps():
                return self._steps(block)
            case Card():
                return self._card(block)

    def _rows(self, block: Groups | Points | Entries | Table) -> list[Part]:
        match block:
            case Groups():
                return [self._groups(block)]
            case Points():
                return list(self._points(block))
            case Entries():
                return [self._entries(block)]
            case Table():
                return [self._table(block)]

    def _facts(self, block: Facts) -> Grid:
        pairs = 2 if block.right else 1
        inner = fact_columns(block, self._width - 20, self._styles)
        widths = (inner[0] + 12, *inner[1:-1], inner[-1] + 8)
        sides = (block.left, block.right)[:pairs]
        count = max(len(side) for side in sides)
        rows = tuple(
            tuple(
                cell
                for number, side in enumerate(sides)
                for cell in self._fact_cells(
                    side[row] if row < len(side) else None,
                    widths[number * 2 : number * 2 + 2],
                    (number == 0, row == 0, row == count - 1),
                )
            )
            for row in range(count)
        )
        gap = GAP_PANEL.at(self._air)
        return Grid(caption=block.caption, widths=widths, rows=rows, gap=gap, row_heads=True)

    def _fact_cells(
        self, fact: Fact | None, widths: Sequence[float], edge: tuple[bool, bool, bool]
    ) -> Iterator[Cell]:
        first, top, bottom = edge
        rim = (8 if top else 1.6), (12 if first else 0), (8 if bottom else 1.6), 4
        bar = border("left", 20, ACCENT) if first else ""
        label = self.plain(fact.label) if fact else ""
        value = fact.value if fact else ()
        if fact and fact.hot:
            value = tuple(Run(text=run.text, hot=True, href=run.href) for run in value)
        name = Para(style="FactLabel", content=label)
        said = Para(style="FactValue", content=self.text(value))
        yield Cell(width=widths[0], paragraphs=(name,), borders=bar, tint=True, margins=rim)
        rim = (rim[0], 0, rim[2], 6)
        yield Cell(width=widths[1], paragraphs=(said,), tint=True, margins=rim)

    def _groups(self, block: Groups) -> Grid:
        widths = (RAIL, self._width - RAIL)
        rows = tuple(
            self._group(group, widths, first=number == 0, last=number == len(block.groups) - 1)
            for number, group in enumerate(block.groups)
        )
        return Grid(caption="Points by theme", widths=widths, rows=rows, gap=0, row_heads=True)

    def _group(
        self, group: Group, widths: tuple[float, float], *, first: bool, last: bool
    ) -> tuple[Cell, ...]:
        top = (GAP_GROUP_FIRST if first else GAP_GROUP).at(self._air)
        bottom = 0 if last else GAP_GROUP.at(self._air)
        rule = "" if first else border("top", 4, HAIRLINE)
        head = Para(style="Heading3", content=self.plain(group.label))
        items = tuple(
            self._item(item, "ListBullet", 1, GAP_ITEM.at(self._air) if number else 0)
            for number, item in enumerate(group.items)
        )
        return (
            Cell(width=widths[0], paragraphs=(head,), borders=rule, margins=(top, 0, bottom, 8)),
            Cell(width=widths[1], paragraphs=items, borders=rule, margins=(top, 0, bottom, 0)),
        )

    def _item(self, item: Item, style: str, number: int, gap: float) -> Para:
        return Para(style=style, content=self.text(item.text), gap=gap, list_number=number)

    def _next_list(self) -> int:
        self._numbered += 1
        return self._numbered

    def _steps(self, block: Steps) -> Grid:
        number = self._next_list()
        steps = tuple(
            self._item(item, "ListNumber", number, GAP_STEP.before if at else 0)
            for at, item in enumerate(block.items)
        )
        head = Para(style="PanelHeading", content=self.plain(block.title))
        side = 128.0 if block.due else 0.0
        rim = (8, 12, 9, 12)
        cells = [Cell(width=self._width - side, paragraphs=(head, *steps), tint=True, margins=rim)]
        if block.due:
            rows = (
                ("DueLabel", block.due.label),
                ("DueDate", block.due.date),
                ("DueLabel", block.due.note),
            )
            told = tuple(
                Para(style=style, content=self.plain(words)) for style, words in rows if words
            )
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
        gap = GAP_HEADING.at(self._air)
        return Grid(caption=block.title, widths=widths, rows=(tuple(cells),), gap=gap)

    def _card(self, block: Card) -> Grid:
        told = [
            Para(style="FactLabel", content=self.plain(block.label), after=4),
            Para(style="Sentence", content=self.text(block.sentence)),
        ]
        if block.note:
            told.append(Para(style="Normal", content=self.text(block.note), gap=6))
        cell = Cell(
            width=self._width,
            paragraphs=tuple(told),
            borders=border("left", 20, ACCENT),
            tint=True,
            margins=(14, 16, 14, 18),
        )
        gap = GAP_PANEL.at(self._air)
        return Grid(caption=block.label, widths=(self._width,), rows=((cell,),), gap=gap)

    def _points(self, block: Points) -> Iterator[Para]:
        number = self._next_list() if block.numbered else 1
        style = "ListNumber" if block.numbered else "ListBullet"
        for item in block.items:
            yield self._item(item, style, number, GAP_POINT.at(self._air))

    def _entries(self, block: Entries) -> Grid:
        widths = (RAIL, self._width - RAIL)
        gap = GAP_ENTRY.at(self._air)
        rows: list[tuple[Cell, ...]] = []
        for number, entry in enumerate(block.entries):
            rim = (gap if number else 0, 0, 0, 0)
            when = Para(style="EntryWhen", content=self.plain(entry.when))
            told = [Para(style="Normal", content=self.text(entry.what))]
            if entry.detail:
                told.append(Para(style="EntryDetail", content=self.text(entry.detail)))
            rows.append(
                (
                    Cell(width=widths[0], paragraphs=(when,), margins=rim),
                    Cell(width=widths[1], paragraphs=tuple(told), margins=rim),
                )
            )
        return Grid(caption=block.caption, widths=widths, rows=tuple(rows), gap=gap, row_heads=True)

    def _table(self, block: Table) -> Grid:
        whole = sum(column.share for column in block.columns)
        widths = tuple(self._width * column.share / whole for column in block.columns)
        titles = tuple(runs(column.title) for column in block.columns)
        rows = [self._table_row(titles, widths, "TableHead", border("bottom", 8, ACCENT))]
        rule = border("bottom", 4, HAIRLINE)
        rows += [self._table_row(row, widths, "TableCell", rule) for row in block.rows]
        gap = GAP_TABLE.at(self._air)
        return Grid(caption=block.caption, widths=widths, rows=tuple(rows), gap=gap, header=True)

    def _table_row(
        self, texts: Sequence[Text], widths: Sequence[float], style: str, rule: str
    ) -> tuple[Cell, ...]:
        return tuple(
            Cell(
                width=width,
                paragraphs=(Para(style=style, content=self.text(text)),),
                borders=rule,
                margins=(3, 0, 3, 10),
            )
            for text, width in zip(texts, widths, strict=True)
        )
