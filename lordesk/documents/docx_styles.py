"""The named styles of a Word file, made from the one sheet of styles."""

from xml.sax.saxutils import quoteattr

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_fonts import EAST_ASIAN
from lordesk.documents.docx_markup import twips
from lordesk.documents.sheet import (
    ACCENT,
    INK,
    MARGIN_SIDE,
    PAPER_SIZES,
    Family,
    Style,
    Styles,
    name_styles,
    styles,
)

SANS, SERIF = "Calibri", "Cambria"
COMPLEX = "Arial"

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KEEP = "<w:keepNext/><w:keepLines/>"
_BUILT_IN = {
    *("heading 1", "heading 2", "heading 3", "List Bullet", "List Number", "Quote", "footer"),
}


def style_sheet(paper: Paper, body: float) -> str:
    """The styles part for a paper and a size of body text, without its XML declaration."""
    sheet = styles(body)
    size = round(body * 2)
    right = twips(PAPER_SIZES[paper][0] - 2 * MARGIN_SIDE)
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs>'
    notes = _character("Heading Note", sheet.note) + _character("Aside", sheet.aside)
    names = "".join(_character(name_style_name(style), style) for style in name_styles()[1:])
    return (
        f"<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{_fonts(Family.SANS)}"
        f'<w:color w:val="{INK[1:]}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:qFormat/><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" '
        f'w:line="{twips(sheet.body.leading)}" w:lineRule="atLeast"/></w:pPr></w:style>'
        f"{_headings(sheet, tab)}{_texts(sheet, tab)}{_CHARACTER}{notes}{names}{_TABLE}</w:styles>"
    )


def name_style_name(style: Style) -> str:
    """The character style of a name too long for the first heading's own size."""
    return f"Name {style.size:.0f}"


def _headings(sheet: Styles, tab: str) -> str:
    rule = _KEEP + _edge("bottom", 8, 2) + tab
    return (
        _paragraph("heading 1", sheet.name, properties=_KEEP, before=3, after=4, outline=0)
        + _paragraph("heading 2", sheet.heading, properties=rule, outline=1)
        + _paragraph("heading 3", sheet.rail, properties=_KEEP, outline=2)
        + _paragraph("Panel Heading", sheet.panel_title, properties=_KEEP, after=2.5, outline=1)
    )


def _texts(sheet: Styles, tab: str) -> str:
    plain = {
        "Contact": sheet.contact,
        "Lead": sheet.lead,
        "Fact Value": sheet.value,
        "List Bullet": sheet.body,
        "List Number": sheet.step,
        "Due Label": sheet.due_label,
        "Due Date": sheet.due_date,
        "Entry When": sheet.entry_when,
        "Entry Detail": sheet.detail,
        "Remark": sheet.remark,
        "Sentence": sheet.sentence,
        "Table Head": sheet.table_head,
        "Table Cell": sheet.cell,
    }
    return "".join(
        (
            *(_paragraph(name, style) for name, style in plain.items()),
            _paragraph("Fact Label", sheet.label, before=1),
            _paragraph("Eyebrow", sheet.eyebrow, properties=_KEEP + tab, look="<w:caps/>"),
            _paragraph("Aside Line", sheet.aside, properties=_KEEP, indent=200, right=True),
            _paragraph("Quote", sheet.body, properties=_edge("left", 20, 9), indent=12),
            _paragraph("footer", sheet.footer, properties=tab),
        )
    )


def _fonts(family: Family) -> str:
    name = SERIF if family is Family.SERIF else SANS
    return (
        f'<w:rFonts w:ascii="{name}" w:eastAsia="{EAST_ASIAN}" w:hAnsi="{name}" w:cs="{COMPLEX}"/>'
    )


def _look(style: Style, extra: str = "") -> str:
    bold = "<w:b/><w:bCs/>" if style.bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    size = round(style.size * 2)
    return (
        f"<w:rPr>{_fonts(style.family)}{bold}{extra}"
        f'<w:color w:val="{style.colour[1:]}"/><w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/></w:rPr>'
    )


def _named(kind: str, name: str) -> str:
    custom = "" if name in _BUILT_IN else ' w:customStyle="1"'
    identity = name.title().replace(" ", "")
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{identity}"><w:name w:val={quoteattr(name)}/>'
    )


def _paragraph(
    name: str,
    style: Style,
    *,
    properties: str = "",
    before: float = 0,
    after: float = 0,
    indent: float = 0,
    look: str = "",
    outline: int | None = None,
    right: bool = False,
) -> str:
    level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
    shift = f'<w:ind w:left="{twips(indent)}"/>' if indent else ""
    side = '<w:jc w:val="right"/>' if right else ""
    return (
        f'{_named("paragraph", name)}<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{properties}'
        f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" '
        f'w:line="{twips(style.leading)}" w:lineRule="atLeast"/>{shift}{side}{level}</w:pPr>'
        f"{_look(style, look)}</w:style>"
    )


def _character(name: str, style: Style) -> str:
    look = _look(style, '<w:caps w:val="0"/>')
    return f"{_named('character', name)}<w:qFormat/>{look}</w:style>"


def _edge(side: str, eighths: int, space: int) -> str:
    line = f'w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{ACCENT[1:]}"'
    return f"<w:pBdr><w:{side} {line}/></w:pBdr>"


_CHARACTER = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/>'
    "<w:rPr><w:i/><w:iCs/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:rPr><w:color w:val="{ACCENT[1:]}"/></w:rPr></w:style>'
)
_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    "<w:semiHidden/></w:style>"
)
