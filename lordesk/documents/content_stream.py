"""The content streams of a PDF: slabs to drawing operators, marked for the structure tree."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lordesk.documents.embedding import Codes
from lordesk.documents.fonts import Face
from lordesk.documents.layout import Box, Ink, Words
from lordesk.documents.lines import Piece
from lordesk.documents.runs import Run
from lordesk.documents.shaping import Glyph
from lordesk.documents.sheet import ACCENT, DUE, GREY, Style
from lordesk.documents.tags import Mark, Tag, Target

_FAUX_BOLD = 0.03
_CURVE = 0.5523
_REPLACED = "Span"


class ContentStream:
    """Collects the operators of one page after another, the fonts used and the links."""

    def __init__(self) -> None:
        self.fonts: dict[Face, Codes] = {}
        self._operators: list[str] = []
        self._page = -1
        self._height = 0.0
        self._marks = 0
        self._links: dict[tuple[Tag, Run], Tag] = {}

    def start_page(self) -> None:
        self._page += 1
        self._marks = 0
        self._operators = []

    def finish_page(self) -> list[str]:
        return self._operators

    def draw(self, ink: Sequence[Ink], top: float, *, artifact: bool = False) -> None:
        """Draw a slab whose top is at `top`, in points above the page's lower edge."""
        for mark in ink:
            match mark:
                case Box():
                    self._box(mark, top)
                case Words():
                    self._words(mark, top, artifact=artifact)

    def _box(self, box: Box, top: float) -> None:
        path = _path(box, top - box.y - box.height)
        self._operators += ["/Artifact BMC", _fill(box.colour), path, "f EMC"]

    def _words(self, words: Words, top: float, *, artifact: bool) -> None:
        x, y = words.x, top - words.y
        unit = words.style.size / 1000
        for href, group in groupby(words.line.pieces, key=lambda piece: piece.look.href):
            pieces = list(group)
            width = sum(piece.shaped.width for piece in pieces) * unit
            tag = words.tag
            if artifact:
                self._operators.append("/Artifact <</Type /Pagination>> BDC")
            else:
                if href:
                    tag = self._link(words.tag, pieces, (x, y, width), words.style)
                self._open(tag)
            self._operators.append(self._text(pieces, words.style, x, y))
            self._operators.append("EMC")
            x += width

    def _open(self, tag: Tag) -> None:
        tag.parts.append(Mark(self._page, self._marks))
        self._operators.append(f"/{tag.role} <</MCID {self._marks}>> BDC")
        self._marks += 1

    def _link(
        self, owner: Tag, pieces: list[Piece], at: tuple[float, float, float], style: Style
    ) -> Tag:
        look = pieces[0].look
        link = self._links.get((owner, look))
        if link is None:
            link = self._links[owner, look] = owner.add("Link")
        x, y, width = at
        box = (x, y - 0.25 * style.size, x + width, y + 0.85 * style.size)
        link.parts.append(Target(self._page, box, look.href, look.text))
        return link

    def _text(self, pieces: list[Piece], style: Style, x: float, y: float) -> str:
        found = ["BT", f"1 0 0 1 {_number(x)} {_number(y)} Tm"]
        for (mark, actual_text), group in groupby(pieces, key=_reading):
            part = list(group)
            if mark == _REPLACED:
                text = actual_text or "".join(piece.shaped.text for piece in part)
                found.append(f"/Span <</ActualText {_text_string(text)}>> BDC")
            elif mark:
                found.append(f"/{mark} BMC")
            for _, alike in groupby(
                part, key=lambda x: (x.shaped.face, x.look.bold, _colour(x.look, style))
            ):
                found += self._run(list(alike), style)
            if mark:
                found.append("EMC")
        found.append("ET")
        return "\n".join(found)

    def _run(self, pieces: list[Piece], style: Style) -> Iterator[str]:
        """Pieces of one ink in one go: a space drawn alone is lost by readers that measure gaps."""
        first = pieces[0]
        face = first.shaped.face
        codes = self.fonts.get(face)
        if codes is None:
            codes = self.fonts[face] = Codes(face, f"G{len(self.fonts) + 1}")
        yield f"/{codes.name} {_number(style.size)} Tf"
        colour = _colour(first.look, style)
        yield _fill(colour)
        bold = face is Face.CJK and (style.bold or first.look.bold)
        if bold:
            yield f"{_stroke(colour)} {_number(style.size * _FAUX_BOLD)} w 2 Tr"
        yield from _glyphs(
            [glyph for piece in pieces for glyph in piece.shaped.glyphs], codes, style.size
        )
        if bold:
            yield "0 Tr"


def _reading(piece: Piece) -> tuple[str, str]:
    return _reading_mark(piece), piece.actual_text


def _reading_mark(piece: Piece) -> str:
    """How a reader gets from the glyphs to the text: straight on, backwards, or by a replacement.

    Right-to-left words are marked as reversed: readers turn them round themselves, and some
    would turn a replacement text round as well.
    """
    if piece.level % 2:
        return "ReversedChars"
    return "" if piece.shaped.plain and not piece.actual_text else _REPLACED


def _text_string(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _glyphs(glyphs: Sequence[Glyph], codes: Codes, size: float) -> Iterator[str]:
    parts: list[str] = []
    rise = shift = 0.0
    for glyph in glyphs:
        if glyph.dy != rise:
            yield from _show(parts)
            yield f"{_number(glyph.dy * size / 1000)} Ts"
            parts, rise = [], glyph.dy
        code = codes.code(glyph)
        shift -= glyph.dx
        if abs(shift) >= 0.01:
            parts.append(_number(shift))
        parts.append(f"<{code:04X}>")
        shift = codes.width(code) - glyph.advance + glyph.dx
    if abs(shift) >= 0.01:
        parts.append(_number(shift))
    yield from _show(parts)
    if rise:
        yield "0 Ts"


def _show(parts: list[str]) -> Iterator[str]:
    if parts:
        yield f"[{''.join(parts).replace('><', '')}] TJ"


def _colour(look: Run, style: Style) -> str:
    if look.hot:
        return DUE
    if look.href:
        return ACCENT
    return GREY if look.quiet else style.colour


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _fill(colour: str) -> str:
    return f"{_rgb(colour)} rg"


def _stroke(colour: str) -> str:
    return f"{_rgb(colour)} RG"


def _path(box: Box, y: float) -> str:
    """A rectangle from its lower left corner, with round corners if it has a radius."""
    x, width, height, r = box.x, box.width, box.height, box.radius
    if not r:
        return f"{_numbers(x, y, width, height)} re"
    c = r * (1 - _CURVE)
    right, top = x + width, y + height
    return " ".join(
        (
            f"{_numbers(x + r, y)} m {_numbers(right - r, y)} l",
            f"{_numbers(right - c, y, right, y + c, right, y + r)} c",
            f"{_numbers(right, top - r)} l",
            f"{_numbers(right, top - c, right - c, top, right - r, top)} c",
            f"{_numbers(x + r, top)} l",
            f"{_numbers(x + c, top, x, top - c, x, top - r)} c",
            f"{_numbers(x, y + r)} l",
            f"{_numbers(x, y + c, x + c, y, x + r, y)} c h",
        )
    )


def _numbers(*values: float) -> str:
    return " ".join(map(_number, values))
