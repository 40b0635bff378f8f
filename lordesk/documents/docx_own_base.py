"""The empty Word file with the letterhead, fonts and colours of the user's own base."""

import posixpath
from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_base import base_parts, zipped
from lordesk.documents.docx_fonts import Travelling
from lordesk.documents.docx_markup import twips
from lordesk.documents.letterhead import Strip
from lordesk.documents.own_base import OwnBase
from lordesk.documents.own_looks import with_looks
from lordesk.documents.sheet import MARGIN_FOOT, MARGIN_TOP
from lordesk.documents.word_file import Relation

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_EMPTY_FOOT = (
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:ftr>'
)
_TYPES = {
    **dict.fromkeys((".jpg", ".jpeg"), "image/jpeg"),
    **dict.fromkeys((".tif", ".tiff"), "image/tiff"),
    **{f".{kind}": f"image/{kind}" for kind in ("png", "gif", "bmp")},
    **{f".{kind}": f"image/x-{kind}" for kind in ("emf", "wmf")},
}


def own_base_file(paper: Paper, body: float, fonts: tuple[Travelling, ...], own: OwnBase) -> bytes:
    """The empty file for a paper and a size, with the look of the user's own base."""
    parts = base_parts(paper, body, fonts)
    parts["word/styles.xml"] = with_looks(parts["word/styles.xml"], own.looks)
    strips = _strips(own)
    for name, strip in strips.items():
        parts[f"word/{name}"] = strip.content
        if strip.relations:
            parts[f"word/_rels/{name}.rels"] = _relations(strip.relations)
    for target, content in own.head.pictures.items():
        parts[_picture(target)] = content
    _put(parts, "[Content_Types].xml", "</Types>", _types(strips, own) + "</Types>")
    rows = "".join(_row(f"own{name[:-4]}", strip.kind, name) for name, strip in strips.items())
    _put(parts, "word/_rels/document.xml.rels", "</Relationships>", f"{rows}</Relationships>")
    _put_section(parts, strips, own)
    return zipped(list(parts.items()))


def _strips(own: OwnBase) -> dict[str, Strip]:
    """The user's strips by the name of their part.

    A first page that is different needs a foot of its own, for the number of the page.
    """
    strips = list(own.head.strips)
    if own.head.is_first_different and ("footer", "first") not in {
        (each.kind, each.place) for each in strips
    }:
        strips.append(_foot("first"))
    return {f"own_{each.kind}_{each.place}.xml": each for each in strips}


def _foot(place: str) -> Strip:
    content = _EMPTY_FOOT.encode()
    return Strip(kind="footer", place=place, content=content, relations=(), height=0.0)


def _put(parts: dict[str, bytes], name: str, old: str, new: str) -> None:
    parts[name] = parts[name].replace(old.encode(), new.encode(), 1)


def _put_section(parts: dict[str, bytes], strips: dict[str, Strip], own: OwnBase) -> None:
    """Name the user's strips in the section, and make room for them."""
    name = "word/document.xml"
    ours = '<w:footerReference w:type="default" r:id="rId5"/>'
    references = "".join(
        f'<w:{strip.kind}Reference w:type="{strip.place}" r:id="own{part[:-4]}"/>'
        for part, strip in strips.items()
    )
    has_foot = any((each.kind, each.place) == ("footer", "default") for each in strips.values())
    _put(parts, name, ours, references + ("" if has_foot else ours))
    top, foot = MARGIN_TOP + own.below_top, MARGIN_FOOT + own.above_foot
    _put(parts, name, f'w:top="{twips(MARGIN_TOP)}"', f'w:top="{twips(top)}"')
    _put(parts, name, f'w:bottom="{twips(MARGIN_FOOT)}"', f'w:bottom="{twips(foot)}"')
    if own.head.height("header"):
        before, _, rest = parts[name].partition(b'w:header="')
        _, _, after = rest.partition(b'"')
        parts[name] = b'%sw:header="%d"%s' % (before, twips(own.head.distance), after)
    if own.head.is_first_different:
        _put(parts, name, "</w:sectPr>", "<w:titlePg/></w:sectPr>")


def _picture(target: str) -> str:
    """Where a picture of the letterhead lies, apart from any other part."""
    return f"word/media/own_{posixpath.basename(target)}"


def _types(strips: dict[str, Strip], own: OwnBase) -> str:
    endings = sorted({posixpath.splitext(each)[1] for each in own.head.pictures})
    pictures = "".join(
        f'<Default Extension="{ending[1:]}" ContentType="{_TYPES[ending.casefold()]}"/>'
        for ending in endings
    )
    return pictures + "".join(
        f'<Override PartName="/word/{name}" ContentType="{_OFFICE}.{strip.kind}+xml"/>'
        for name, strip in strips.items()
    )


def _relations(relations: tuple[Relation, ...]) -> bytes:
    rows = "".join(_relation_rows(relations))
    return f'<Relationships xmlns="{_PACKAGE}">{rows}</Relationships>'.encode()


def _relation_rows(relations: tuple[Relation, ...]) -> Iterator[str]:
    for each in relations:
        if each.is_external:
            yield _row(each.id, each.kind, each.target, ' TargetMode="External"')
        else:
            yield _row(each.id, each.kind, _picture(each.target).removeprefix("word/"))


def _row(key: str, kind: str, target: str, mode: str = "") -> str:
    return (
        f'<Relationship Id={quoteattr(key)} Type="{_RELS}/{kind}" '
        f"Target={quoteattr(target)}{mode}/>"
    )
