"""WordprocessingML for runs, paragraphs, cells and tables, whatever block they belong to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from xml.sax.saxutils import escape, quoteattr

from lordesk.documents.docx_fonts import DEVANAGARI, EAST_ASIAN, THAI
from lordesk.documents.runs import Run
from lordesk.documents.shaping import RTL_SPAN
from lordesk.documents.sheet import DUE, GREY, TINT

_SCRIPTS = (
    ("rtl", RTL_SPAN, "Arial", ""),
    ("devanagari", "\u0900-\u097f\ua8e0-\ua8ff", DEVANAGARI, ""),
    ("thai", "\u0e00-\u0e7f", THAI, ""),
    ("hangul", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", EAST_ASIAN, "ko-KR"),
    ("kana", "\u3040-\u30ff\u31f0-\u31ff", EAST_ASIAN, "ja-JP"),
    (
        "han",
        "\u2e80-\u303f\u3100-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uffef",
        EAST_ASIAN,
        "zh-CN",
    ),
)
_LEFT_TO_RIGHT = "\u200e"
_SPLIT = re.compile(
    "|".join(
        rf"(?P<{name}>[{span}][{span}\u200c\u200d]*(?:[ '’.\d-]+[{span}][{span}\u200c\u200d]*)*)"
        for name, span, _, _ in _SCRIPTS
    )
)
_SCRIPT = {name: (font, lang) for name, _, font, lang in _SCRIPTS} | {"": ("", "")}


def twips(points: float) -> int:
    """Word measures in twentieths of a point."""
    return round(points * 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Para:
    """A paragraph in a named style; `gap` above it, `list_number` of a numbering,
    `leading` where it is not the style's."""

    style: str
    content: str
    gap: float | None = None
    after: float | None = None
    list_number: int = 0
    leading: float | None = None

    def xml(self) -> str:
        number = (
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self.list_number}"/></w:numPr>'
            if self.list_number
            else ""
        )
        before = "" if self.gap is None else f' w:before="{twips(self.gap)}"'
        after = "" if self.after is None else f' w:after="{twips(self.after)}"'
        line = "" if self.leading is None else f' w:line="{twips(self.leading)}"'
        spacing = f"<w:spacing{before}{after}{line}/>" if before or after or line else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self.style}"/>{number}{spacing}</w:pPr>'
            f"{self.content}</w:p>"
        )


class Merge(Enum):
    """How a cell is joined to those above and below it."""

    NONE = ""
    BEGINS = '<w:vMerge w:val="restart"/>'
    GOES_ON = "<w:vMerge/>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: its paragraphs, its width in points, its borders and tint."""

    width: float
    paragraphs: tuple[Para, ...]
    borders: str = ""
    tint: bool = False
    margins: tuple[float, float, float, float] = (0, 0, 0, 0)
    centred: bool = False
    span: int = 1
    merge: Merge = Merge.NONE

    def xml(self) -> str:
        top, left, bottom, right = (twips(side) for side in self.margins)
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT[1:]}"/>' if self.tint else ""
        borders = f"<w:tcBorders>{self.borders}</w:tcBorders>" if self.borders else ""
        span = f'<w:gridSpan w:val="{self.span}"/>' if self.span > 1 else ""
        joined = self.merge.value
        middle = '<w:vAlign w:val="center"/>' if self.centred else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{twips(self.width)}" w:type="dxa"/>{span}{joined}'
            f"{borders}{shade}"
            f'<w:tcMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{left}" w:type="dxa"/>'
            f'<w:bottom w:w="{bottom}" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/>'
            "</w:tcMar>"
            f"{middle}</w:tcPr>{''.join(para.xml() for para in self.paragraphs)}</w:tc>"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table with its name for those who cannot see it; `header`: the first row is one."""

    caption: str
    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    gap: float
    header: bool = False
    row_heads: bool = False

    def xml(self) -> str:
        first = int(self.row_heads)
        look = (
            f'<w:tblLook w:val="{0x0600 | self.header << 5 | first << 7:04X}" '
            f'w:firstRow="{int(self.header)}" w:lastRow="0" w:firstColumn="{first}" '
            'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        )
        name = quoteattr(self.caption)
        grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in self.widths)
        rows = "".join(
            _row(row, header=self.header and number == 0) for number, row in enumerate(self.rows)
        )
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(self.widths))}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val={name}/>'
            f"<w:tblDescription w:val={name}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )


def _row(row: Sequence[Cell], *, header: bool) -> str:
    head = "<w:tblHeader/>" if header else ""
    cells = "".join(cell.xml() for cell in row)
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>"


Part = Para | Grid


def border(side: str, eighths: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour[1:]}"/>'


def _scripts(text: str) -> Iterator[tuple[str, str]]:
    """The text cut where Word needs another font: (script or "", words).

    After right-to-left words stands a mark that keeps what follows out of their run.
    """
    at = 0
    guard = ""
    for match in _SPLIT.finditer(text):
        if match.start() > at:
            yield "", guard + text[at : match.start()]
        yield match.lastgroup or "", match[0]
        guard = _LEFT_TO_RIGHT if match.lastgroup == "rtl" else ""
        at = match.end()
    if at < len(text) or guard:
        yield "", guard + text[at:]


def _script_look(script: str) -> tuple[str, str]:
    """The fonts of a script, and what stands at the end of a run's properties."""
    font, lang = _SCRIPT[script]
    match script:
        case "":
            return "", ""
        case "rtl":
            return f'<w:rFonts w:cs="{font}"/>', "<w:rtl/>"
        case "devanagari" | "thai":
            return f'<w:rFonts w:cs="{font}"/>', "<w:cs/>"
        case _:
            return (
                f'<w:rFonts w:eastAsia="{font}" w:hint="eastAsia"/>',
                f'<w:lang w:eastAsia="{lang}"/>',
            )


def _look(run: Run, script: str) -> str:
    """Bold, italic (in alphabets that have it) and colour."""
    colour = DUE if run.hot else GREY if run.quiet else ""
    return (
        ("<w:b/><w:bCs/>" if run.bold else "")
        + ("<w:i/><w:iCs/>" if run.italic and not script else "")
        + (f'<w:color w:val="{colour[1:]}"/>' if colour else "")
    )


def run_xml(run: Run, style: str = "") -> str:
    named = style or ("Hyperlink" if run.href else "")
    head = f'<w:rStyle w:val="{named}"/>' if named else ""
    found: list[str] = []
    for script, words in _scripts(run.text):
        fonts, tail = _script_look(script)
        properties = f"{head}{fonts}{_look(run, script)}{tail}"
        shell = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        found.append(f'<w:r>{shell}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>')
    return "".join(found)


TAB = "<w:r><w:tab/></w:r>"


def spaced(parts: Sequence[Part]) -> Iterator[str]:
    """The parts with the gaps above tables, which Word's tables do not have of their own."""
    for part in parts:
        if isinstance(part, Grid):
            if part.gap:
                yield _spacer(part.gap)
            yield part.xml()
        else:
            yield part.xml()
    if parts and isinstance(parts[-1], Grid):
        yield _spacer(1)


def _spacer(height: float) -> str:
    return (
        '<w:p><w:pPr><w:pStyle w:val="Normal"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{max(twips(height), 20)}" '
        'w:lineRule="exact"/>'
        '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )
