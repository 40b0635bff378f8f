"""A PDF page read back by PDFium: the words under each mark, and what is decoration."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as raw


@dataclass(frozen=True, slots=True)
class Marked:
    """The words of one mark: its number, where they start, and their size."""

    number: int
    place: str
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What stands on a page."""

    words: tuple[Marked, ...]
    decoration: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Letters:
    mark: int
    x: float
    y: float
    size: float
    text: str


def drawn_on(page: pypdfium2.PdfPage) -> Drawn:
    """The text objects by their marks, and boxes and unmarked words as lines to compare."""
    height = page.get_height()
    letters = [
        found for each in _objects(page, raw.FPDF_PAGEOBJ_TEXT) for found in _text(page, each)
    ]
    boxes = [_box(each, height) for each in _objects(page, raw.FPDF_PAGEOBJ_PATH)]
    return Drawn(tuple(_words(letters, height)), (*boxes, *_unmarked(letters, height)))


def _objects(page: pypdfium2.PdfPage, kind: int) -> Iterator[object]:
    for number in range(raw.FPDFPage_CountObjects(page)):
        found = raw.FPDFPage_GetObject(page, number)
        if raw.FPDFPageObj_GetType(found) == kind:
            yield found


def _text(page: pypdfium2.PdfPage, found: object) -> Iterator[_Letters]:
    matrix, size = raw.FS_MATRIX(), ctypes.c_float()
    raw.FPDFPageObj_GetMatrix(found, matrix)
    raw.FPDFTextObj_GetFontSize(found, size)
    texts = page.get_textpage()
    length = raw.FPDFTextObj_GetText(found, texts, None, 0)
    buffer = (ctypes.c_ushort * (length // 2))()
    raw.FPDFTextObj_GetText(found, texts, buffer, length)
    said = bytes(buffer).decode("utf-16-le").rstrip("\0")
    mark = raw.FPDFPageObj_GetMarkedContentID(found)
    yield _Letters(mark, matrix.e, matrix.f, round(size.value, 2), said)


def _words(letters: list[_Letters], height: float) -> Iterator[Marked]:
    for mark in dict.fromkeys(each.mark for each in letters if each.mark >= 0):
        mine = [each for each in letters if each.mark == mark]
        place = _place(mine[0].x, height - mine[0].y)
        yield Marked(mark, place, mine[0].size, "".join(each.text for each in mine))


def _unmarked(letters: list[_Letters], height: float) -> Iterator[str]:
    """Words outside the structure, those on one line as one."""
    for y in dict.fromkeys(each.y for each in letters if each.mark < 0):
        row = [each for each in letters if each.mark < 0 and each.y == y]
        text = "".join(each.text for each in row)
        yield f"{_place(row[0].x, height - y)} size {row[0].size:g} “{text}”"


def _box(found: object, height: float) -> str:
    sides = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(found, *sides)
    left, bottom, right, top = (side.value for side in sides)
    colour = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(found, *colour)
    shade = "".join(f"{part.value:02X}" for part in colour[:3])
    return f"{_place(left, height - top)} box {right - left:.0f} × {top - bottom:.1f} {shade}"


def _place(x: float, y: float) -> str:
    return f"{x:.0f},{y:.0f}"
