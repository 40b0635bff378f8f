"""The empty Word file that every document starts from: styles, numbering, settings, footer."""

import io
import zipfile
from functools import lru_cache

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_fonts import Travelling, renamed_in
from lordesk.documents.docx_markup import twips
from lordesk.documents.docx_styles import COMPLEX, SANS, SERIF, style_sheet
from lordesk.documents.sheet import (
    ACCENT,
    FOOTER_BASELINE,
    MARGIN_FOOT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAPER_SIZES,
)

_NUMBERED_LISTS = 24

_STAMP = (1980, 1, 1, 0, 0, 0)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OPEN = "application/vnd.openxmlformats"
_OFFICE = f"{_OPEN}-officedocument.wordprocessingml"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@lru_cache(maxsize=32)
def base(paper: Paper, body: float, fonts: tuple[Travelling, ...] = ()) -> bytes:
    """The empty file for a paper and a size of body text, with the fonts that go along."""
    return zipped(list(base_parts(paper, body, fonts).items()))


def base_parts(paper: Paper, body: float, fonts: tuple[Travelling, ...]) -> dict[str, bytes]:
    """The parts of the empty file by name."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _package_rels(),
        "word/document.xml": _document(paper),
        "word/_rels/document.xml.rels": _document_rels(),
        "word/styles.xml": renamed_in(f"{_HEAD}{style_sheet(paper, body)}", fonts),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(fonts),
        "word/fontTable.xml": _font_table(fonts),
        "word/footer1.xml": f"{_HEAD}<w:ftr {_W} {_R}><w:p/></w:ftr>",
        "docProps/core.xml": _core(),
        "docProps/app.xml": _app(),
    }
    programs = [program for font in fonts for program in font.programs]
    if programs:
        targets = [f"fonts/font{number}.odttf" for number in range(1, len(programs) + 1)]
        rels = _relationships([(f"{_RELS}/font", target) for target in targets])
        parts["word/_rels/fontTable.xml.rels"] = rels
    entries = {name: text.encode("utf-8") for name, text in parts.items()}
    for number, program in enumerate(programs, 1):
        entries[f"word/fonts/font{number}.odttf"] = program.content
    return entries


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    """A zip whose bytes depend on its content alone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return buffer.getvalue()


def _types() -> str:
    overrides = {
        "/word/document.xml": f"{_OFFICE}.document.main+xml",
        "/word/styles.xml": f"{_OFFICE}.styles+xml",
        "/word/numbering.xml": f"{_OFFICE}.numbering+xml",
        "/word/settings.xml": f"{_OFFICE}.settings+xml",
        "/word/fontTable.xml": f"{_OFFICE}.fontTable+xml",
        "/word/footer1.xml": f"{_OFFICE}.footer+xml",
        "/docProps/core.xml": f"{_OPEN}-package.core-properties+xml",
        "/docProps/app.xml": f"{_OPEN}-officedocument.extended-properties+xml",
    }
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    rows = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="odttf" ContentType="{_OPEN}-officedocument.obfuscatedFont"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _relationships(rows: list[tuple[str, str]]) -> str:
    body = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, 1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_HEAD}<Relationships xmlns="{space}">{body}</Relationships>'


def _package_rels() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return _relationships(
        [
            (f"{_RELS}/officeDocument", "word/document.xml"),
            (core, "docProps/core.xml"),
            (f"{_RELS}/extended-properties", "docProps/app.xml"),
        ]
    )


def _document_rels() -> str:
    kinds = ("styles", "numbering", "settings", "fontTable")
    rows = [(f"{_RELS}/{kind}", f"{kind}.xml") for kind in kinds]
    return _relationships([*rows, (f"{_RELS}/footer", "footer1.xml")])


def _document(paper: Paper) -> str:
    width, height = PAPER_SIZES[paper]
    foot = twips(FOOTER_BASELINE - 4)
    return (
        f"{_HEAD}<w:document {_W} {_R}><w:body><w:p/><w:sectPr>"
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"/>'
        f'<w:pgMar w:top="{twips(MARGIN_TOP)}" w:right="{twips(MARGIN_SIDE)}" '
        f'w:bottom="{twips(MARGIN_FOOT)}" w:left="{twips(MARGIN_SIDE)}" '
        f'w:header="{foot}" w:footer="{foot}" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _core() -> str:
    return (
        f"{_HEAD}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def _app() -> str:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{_HEAD}<Properties xmlns="{space}"><Application>lordesk</Application></Properties>'


def _settings(fonts: tuple[Travelling, ...]) -> str:
    embed = "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>" if fonts else ""
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'{_HEAD}<w:settings {_W}><w:zoom w:percent="100"/>{embed}<w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="en-US"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        "</w:settings>"
    )


def _font_table(fonts: tuple[Travelling, ...]) -> str:
    families = ((SANS, "swiss"), (SERIF, "roman"), (COMPLEX, "swiss"))
    rows = [_font(name, family) for name, family in families]
    number = 0
    for font in fonts:
        parts = ""
        for program in font.programs:
            number += 1
            parts += f'<w:embed{program.style} r:id="rId{number}" w:fontKey="{program.key}"/>'
        rows.append(_font(font.name, "swiss", f'<w:altName w:val="{font.instead}"/>', parts))
    return f"{_HEAD}<w:fonts {_W} {_R}>{''.join(rows)}</w:fonts>"


def _font(name: str, family: str, instead: str = "", parts: str = "") -> str:
    return (
        f'<w:font w:name="{name}">{instead}<w:family w:val="{family}"/>'
        f'<w:pitch w:val="variable"/>{parts}</w:font>'
    )


def _numbering() -> str:
    mark = f'<w:rPr><w:color w:val="{ACCENT[1:]}"/></w:rPr>'
    strong = f'<w:rPr><w:b/><w:bCs/><w:color w:val="{ACCENT[1:]}"/></w:rPr>'

    def abstract(number: int, form: str, text: str, indent: int, look: str) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr>{look}'
            "</w:lvl></w:abstractNum>"
        )

    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/>{restart}</w:num>'
        for number in range(2, _NUMBERED_LISTS + 2)
    )
    return (
        f"{_HEAD}<w:numbering {_W}>{abstract(0, 'bullet', '•', 200, mark)}"
        f"{abstract(1, 'decimal', '%1.', 280, strong)}"
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f"{numbers}</w:numbering>"
    )
