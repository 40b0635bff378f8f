"""One sheet of styles for every document: colours, sizes and gaps, in points."""

from dataclasses import dataclass
from enum import StrEnum

from lordesk.documents.blocks import Paper

INK = "#18242F"
GREY = "#51616F"
ACCENT = "#0B4F6C"
DUE = "#9A3412"
TINT = "#F2F6F8"
HAIRLINE = "#C9D4DB"

BODY_SIZES = (10.5, 10.25, 10.0, 9.75, 9.5)
SMALL = 8.5
AIR_CAP = 9.0
AIR_FLOOR = -5.0

PAPER_SIZES = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.28, 841.89)}
MARGIN_SIDE = 54.0
MARGIN_TOP = 44.0
MARGIN_FOOT = 48.0
FOOTER_BASELINE = 26.6
PAGE_NUMBER = 70.0

RAIL = 104.0
BULLET_INDENT = 10.0
STEP_INDENT = 14.0
PANEL_PAD = 12.0
BAR = 2.5
GAP_FACT = 3.2


@dataclass(frozen=True, slots=True)
class Gap:
    """The space above a block, and its share of what is left over on the page."""

    before: float
    stretch: float = 0.0

    def at(self, air: float) -> float:
        return max(self.before + self.stretch * air, 0.0)


NO_GAP = Gap(0)
GAP_LEAD = Gap(14, 0.6)
GAP_PARAGRAPH = Gap(6, 0.6)
GAP_PANEL = Gap(14, 1.0)
GAP_HEADING = Gap(16, 1.0)
GAP_QUOTE = Gap(12, 1.0)
GAP_GROUP_FIRST = Gap(5, 0.35)
GAP_GROUP = Gap(5, 0.6)
GAP_ITEM = Gap(2.6, 0.15)
GAP_STEP = Gap(2.2)
GAP_POINT = Gap(3, 0.2)
GAP_ENTRY = Gap(4, 0.35)
GAP_TABLE = Gap(6, 0.6)


class Family(StrEnum):
    """The two families of type: sans for reading, serif for names and headings."""

    SANS = "sans"
    SERIF = "serif"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How one kind of text is set: sizes in points, `leading` from baseline to baseline."""

    size: float
    leading: float
    family: Family = Family.SANS
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Styles:
    """Every style of a sheet, for one size of body text."""

    eyebrow: Style
    aside: Style
    name: Style
    contact: Style
    lead: Style
    label: Style
    value: Style
    heading: Style
    note: Style
    rail: Style
    body: Style
    step: Style
    panel_title: Style
    due_label: Style
    due_date: Style
    entry_when: Style
    detail: Style
    remark: Style
    sentence: Style
    table_head: Style
    cell: Style
    footer: Style


_NAME_SIZES = (25.0, 21.0, 18.0)


def name_styles() -> tuple[Style, ...]:
    """The styles for a name (H1), largest first."""
    return tuple(
        Style(size=size, leading=size * 1.18, family=Family.SERIF, bold=True)
        for size in _NAME_SIZES
    )


def styles(body: float) -> Styles:
    """The sheet for one size of body text; labels and furniture never go below 8.5."""

    def sans(size: float, line: float = 1.32, *, bold: bool = False, colour: str = INK) -> Style:
        size = max(size, SMALL)
        return Style(size=size, leading=size * line, bold=bold, colour=colour)

    def serif(size: float, leading: float, colour: str) -> Style:
        return Style(size=size, leading=leading, family=Family.SERIF, bold=True, colour=colour)

    text = sans(body)
    return Styles(
        eyebrow=sans(SMALL, bold=True, colour=ACCENT),
        aside=sans(9, colour=GREY),
        name=name_styles()[0],
        contact=sans(9.75, colour=GREY),
        lead=sans(body + 0.25, 1.34),
        label=sans(body - 1, colour=GREY),
        value=sans(body, bold=True),
        heading=serif(12.5, 15, ACCENT),
        note=sans(8.75, colour=GREY),
        rail=sans(body - 0.25, bold=True, colour=ACCENT),
        body=text,
        step=sans(max(body - 0.25, 9.5)),
        panel_title=serif(12.5, 15, ACCENT),
        due_label=sans(8.75, colour=GREY),
        due_date=serif(16, 20, DUE),
        entry_when=sans(body - 0.5, colour=GREY),
        detail=sans(max(body - 0.5, 9.5), colour=GREY),
        remark=sans(9.5, colour=GREY),
        sentence=serif(19, 25, INK),
        table_head=sans(body - 1, bold=True, colour=ACCENT),
        cell=sans(max(body - 0.5, 9.5)),
        footer=sans(SMALL, colour=GREY),
    )
