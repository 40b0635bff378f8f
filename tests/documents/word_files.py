"""Word files as a user might bring them, made part by part."""

import base64
import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)

STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Titel1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Garamond"/><w:color w:val="7A1F2B"/>'
    "</w:rPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="header"/>'
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="4"/>'
    "</w:numPr></w:pPr></w:style>"
)
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:fontScheme><a:majorFont><a:latin typeface="Trajan"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Georgia"/></a:minorFont></a:fontScheme>'
    "</a:themeElements></a:theme>"
)


def said(words: str, style: str = "Kopf") -> str:
    """A paragraph of a letterhead."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>'


def a_picture(points: float = 36, target: str = "rId1", behind: str = "0") -> str:
    """A paragraph with an anchored picture of this height."""
    tall = round(points * 12_700)
    return (
        f'<w:p><w:r><w:drawing><wp:anchor behindDoc="{behind}"><wp:extent cx="{tall}" cy="{tall}"/>'
        f'<wp:docPr id="1" name="Logo"/><a:blip r:embed="{target}"/></wp:anchor></w:drawing>'
        "</w:r></w:p>"
    )


def png() -> bytes:
    """A picture of one red point."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
    )


def relation(target: str, kind: str = "image", key: str = "rId1", *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{key}" Type="{_R}/{kind}" Target="{target}"{mode}/>'


def a_word_file(
    head: str | None = None,
    *,
    related: str = "",
    first: str | None = None,
    styles: str = STYLES,
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A Word file with a header; `first` for a first page that is different."""
    headers = {"default": head, "first": first}
    named = {place: text for place, text in headers.items() if text is not None}
    references = "".join(f'<w:headerReference w:type="{place}" r:id="{place}"/>' for place in named)
    title = "" if first is None else "<w:titlePg/>"
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relations(relation("word/document.xml", "officeDocument")),
        "word/document.xml": f"<w:document {_SPACES}><w:body>{said('Not taken')}<w:sectPr>"
        f'{references}<w:pgMar w:header="720"/>{title}</w:sectPr></w:body></w:document>',
        "word/_rels/document.xml.rels": _relations(
            relation("styles.xml", "styles", "s"),
            relation("theme/theme1.xml", "theme", "t"),
            *(relation(f"{place}.xml", "header", place) for place in named),
        ),
        "word/styles.xml": f"<w:styles {_SPACES}>{styles}</w:styles>",
        "word/theme/theme1.xml": THEME,
        "word/_rels/default.xml.rels": _relations(related),
        **{
            f"word/{place}.xml": f"<w:hdr {_SPACES}>{text}</w:hdr>" for place, text in named.items()
        },
    }
    files = {name: text.encode() for name, text in parts.items()}
    return zipped_parts({**files, "word/media/logo.png": png(), **(more or {})})


def zipped_parts(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _relations(*rows: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(rows)}</Relationships>'
