"""Header and footer of a user's Word file: taken over whole, or refused with what to change."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from lordesk.documents.word_file import Element, Relation, W, WordFile
from lordesk.domain.errors import InvalidInputError

DEFAULT_STYLE = "OwnDefault"
"""The style of paragraphs that name none in the user's file."""

PREFIX = "Own"
"""Before the ids of the user's styles, so that they keep apart from lordesk's."""

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU_A_POINT = 12_700
_TWIPS_A_POINT = 20
_LINE = 14.0
"""Points for a line of unknown size."""

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf"})
_ADDRESSES = ("https://", "http://", "mailto:", "tel:")
_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK", "SYMBOL", "STYLEREF"})
_STYLED = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
_DROPPED = (f"{W}numPr", f"{W}dataBinding", f"{W}sectPr")
_TRACKED = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")
_RUNNING = (f"{W}object", f"{W}control", f"{W}altChunk", f"{W}subDoc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A header or footer part: `kind` as in its reference, `place` default or first."""

    kind: str
    place: str
    content: bytes
    relations: tuple[Relation, ...]
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What stands above and below the text on a user's paper, with its pictures."""

    strips: tuple[Strip, ...] = ()
    pictures: Mapping[str, bytes]
    styles: frozenset[str] = frozenset()
    is_first_different: bool = False
    distance: float = 0.0

    def height(self, kind: str) -> float:
        return max((strip.height for strip in self.strips if strip.kind == kind), default=0.0)


def letterhead(file: WordFile) -> Letterhead:
    """The head and foot of the last section. Raises InvalidInputError for what cannot be used."""
    section = file.xml(file.document).find(f"{W}body/{W}sectPr")
    if section is None:
        return Letterhead(pictures={})
    different = _is_on(section.find(f"{W}titlePg"))
    places = {"default", "first"} if different else {"default"}
    parts = {each.id: each.target for each in file.relations(file.document)}
    used: set[str] = set()
    strips = tuple(
        _strip(file, parts.get(reference.get(f"{_R}id", ""), ""), kind, place, used)
        for kind in ("header", "footer")
        for reference in section.findall(f"{W}{kind}Reference")
        if (place := reference.get(f"{W}type", "")) in places
    )
    strips = tuple(strip for strip in strips if strip.height)
    margins = section.find(f"{W}pgMar")
    pictures = {
        relation.target: file.parts[relation.target]
        for strip in strips
        for relation in strip.relations
        if not relation.is_external
    }
    return Letterhead(
        strips=strips,
        pictures=pictures,
        styles=frozenset(used),
        is_first_different=different,
        distance=_points(margins, "header", 36.0) if margins is not None else 36.0,
    )


def _strip(file: WordFile, part: str, kind: str, place: str, used: set[str]) -> Strip:
    if part not in file.parts:
        return Strip(kind=kind, place=place, content=b"", relations=(), height=0.0)
    root = file.xml(part)
    _refuse_what_runs(root)
    is_empty = not _says_anything(root)
    height = 0.0 if is_empty else _height(root)
    _clean(root, used)
    named = {value for element in root.iter() for value in element.attrib.values()}
    relations = tuple(each for each in file.relations(part) if each.id in named)
    _refuse_relations(relations, file)
    content = etree.tostring(root, encoding="UTF-8", standalone=True)
    return Strip(kind=kind, place=place, content=content, relations=relations, height=height)


def _says_anything(root: Element) -> bool:
    drawn = (f"{W}drawing", f"{W}pict", f"{W}sym")
    return any(text.text for text in root.iter(f"{W}t")) or any(True for _ in root.iter(*drawn))


def _refuse_what_runs(root: Element) -> None:
    for _ in root.iter(*_TRACKED):
        raise InvalidInputError(_TRACKED_CHANGES)
    for _ in root.iter(*_RUNNING):
        raise InvalidInputError(_OBJECTS)
    for words in _instructions(root):
        name = (words.split() or [""])[0].upper()
        if name and name not in _FIELDS:
            raise InvalidInputError(_FIELD.format(name=name))


def _instructions(root: Element) -> Iterator[str]:
    """The instruction of each field; a long one may be cut into several texts."""
    for paragraph in root.iter(f"{W}p"):
        yield "".join(text.text or "" for text in paragraph.iter(f"{W}instrText"))
    for field in root.iter(f"{W}fldSimple"):
        yield field.get(f"{W}instr", "")


def _refuse_relations(relations: tuple[Relation, ...], file: WordFile) -> None:
    for each in relations:
        match each.kind:
            case "image" if not each.is_external and _is_picture(each.target, file):
                pass
            case "image":
                raise InvalidInputError(_LINKED_PICTURE)
            case "hyperlink" if each.is_external and each.target.startswith(_ADDRESSES):
                pass
            case _:
                raise InvalidInputError(_LINK.format(target=each.target))


def _is_picture(target: str, file: WordFile) -> bool:
    return target in file.parts and posixpath.splitext(target)[1].casefold() in _PICTURES


def _clean(root: Element, used: set[str]) -> None:
    """Give every style its new id, every picture a description; drop what needs other parts."""
    for element in list(root.iter(*_DROPPED)):
        if (parent := element.getparent()) is not None:
            parent.remove(element)
    for element in root.iter(*_STYLED):
        used.add(element.get(f"{W}val", ""))
        element.set(f"{W}val", PREFIX + element.get(f"{W}val", ""))
    for paragraph in root.iter(f"{W}p"):
        _style(paragraph)
    for picture in root.iter(f"{_WP}docPr"):
        if not picture.get("descr", "").strip():
            picture.set("descr", "Letterhead")


def _style(paragraph: Element) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    if properties.find(f"{W}pStyle") is None:
        style = etree.Element(f"{W}pStyle")
        style.set(f"{W}val", DEFAULT_STYLE)
        properties.insert(0, style)


def _height(root: Element) -> float:
    """An estimate in points: lines and what stands in them, the tallest cell of each row."""
    return sum(_height_of(child) for child in root)


def _height_of(element: Element) -> float:
    match element.tag.removeprefix(W):
        case "p":
            return _paragraph_height(element)
        case "tr":
            return max((_height_of(cell) for cell in element), default=0.0)
        case "tbl" | "tc" | "sdt" | "sdtContent":
            return sum(_height_of(child) for child in element)
        case _:
            return 0.0


def _paragraph_height(paragraph: Element) -> float:
    sizes = [_number(size.get(f"{W}val", "")) / 2 * 1.22 for size in paragraph.iter(f"{W}sz")]
    breaks = sum(1 for mark in paragraph.iter(f"{W}br") if not mark.get(f"{W}type", ""))
    line = max(sizes, default=_LINE) * (1 + breaks)
    spacing = paragraph.find(f"{W}pPr/{W}spacing")
    around = _points(spacing, "before") + _points(spacing, "after")
    return max([line, *_drawn(paragraph)]) + around


def _drawn(paragraph: Element) -> Iterator[float]:
    for frame in (f"{_WP}inline", f"{_WP}anchor"):
        for drawing in paragraph.iter(frame):
            if drawing.get("behindDoc", "") == "1":
                continue
            extent = drawing.find(f"{_WP}extent")
            offset = drawing.find(f"{_WP}positionV/{_WP}posOffset")
            tall = _number(extent.get("cy", "")) if extent is not None else 0.0
            down = max(_number(offset.text or ""), 0.0) if offset is not None else 0.0
            yield (tall + down) / _EMU_A_POINT


def _points(element: Element | None, name: str, default: float = 0.0) -> float:
    value = element.get(f"{W}{name}", "") if element is not None else ""
    return _number(value) / _TWIPS_A_POINT if value else default


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _is_on(element: Element | None) -> bool:
    return element is not None and element.get(f"{W}val", "") not in {"0", "false", "off"}


_TRACKED_CHANGES = (
    "Its letterhead has tracked changes. Accept or reject them in Word, then save it."
)
_OBJECTS = "Its letterhead holds an embedded object. Replace it by a picture, then save it."
_FIELD = "Its letterhead has a field {name}, which fetches text. Replace it by the text itself."
_LINKED_PICTURE = (
    "A picture of its letterhead lies elsewhere or is of a kind that cannot travel. "
    "Insert it as PNG or JPEG, not as a link."
)
_LINK = "Its letterhead is linked to {target}. Remove the link, or give a web or mail address."
