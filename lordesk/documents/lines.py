"""Breaks text into lines: words, widths, and the visual order of each line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from lordesk.documents.breaking import clusters_in, tokens_in
from lordesk.documents.fonts import segments
from lordesk.documents.runs import Run, Text, clean
from lordesk.documents.shaping import Shaped, levels, shape
from lordesk.documents.sheet import Family

_LONELY = 1 / 4
"""Of the width: a last word shorter than this takes the word before it along."""

_COMPANY = 4
"""Words a line must have to give one away."""

_ALREADY_READ = "\u200b"
"""What the later parts of a broken word say: it has no width and is no letter."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs in one look: a part of a word, or the space after it.

    `actual_text` is what a reader is told instead, where a word is broken over lines.
    """

    look: Run
    shaped: Shaped
    level: int
    actual_text: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """Text that is never broken, and the space after it; widths in 1/1000 em."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    space: float


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces from left to right and their width without the last space, in 1/1000 em."""

    pieces: tuple[Piece, ...]
    width: float
    words: int


@dataclass(frozen=True, slots=True)
class _Letter:
    character: str
    look: Run
    level: int


def _letters(text: Text) -> list[_Letter]:
    letters = [(character, run) for run in text for character in run.text]
    whole = "".join(character for character, _ in letters)
    depth = levels(whole) or [0] * len(whole)
    return [
        _Letter(character, run, level)
        for (character, run), level in zip(letters, depth, strict=True)
    ]


def tidy(text: Text) -> Text:
    """The runs cleaned, without blanks doubled across runs or standing at the ends."""
    found: list[Run] = []
    blank = True
    for run in text:
        words = clean(run.text)
        if blank:
            words = words.lstrip(" ")
        if words:
            blank = words.endswith(" ")
            found.append(_with_text(run, words))
    if found and blank:
        found[-1] = _with_text(found[-1], found[-1].text.rstrip(" "))
    return tuple(run for run in found if run.text)


def _with_text(run: Run, text: str) -> Run:
    return Run(
        text=text,
        bold=run.bold,
        italic=run.italic,
        hot=run.hot,
        quiet=run.quiet,
        href=run.href,
    )


@lru_cache(maxsize=256)
def tokens(text: Text, family: Family, *, bold: bool) -> tuple[Token, ...]:
    """The text as unbreakable tokens. Raises UncoveredError."""
    letters = _letters(tidy(text))
    whole = "".join(letter.character for letter in letters)
    return tuple(_token(letters[start:end], family, bold=bold) for start, end in tokens_in(whole))


def _token(letters: list[_Letter], family: Family, *, bold: bool) -> Token:
    text = "".join(letter.character for letter in letters)
    end = len(text.rstrip(" "))
    word = tuple(_pieces(letters[:end], family, bold=bold))
    space = tuple(_pieces(letters[end:], family, bold=bold))
    return Token(text, word + space, _width(word), _width(space))


def _width(pieces: Iterable[Piece]) -> float:
    return sum(piece.shaped.width for piece in pieces)


def _pieces(letters: list[_Letter], family: Family, *, bold: bool) -> Iterator[Piece]:
    for (look, level), group in groupby(letters, key=lambda x: (x.look, x.level)):
        text = "".join(letter.character for letter in group)
        for face, part in segments(text, family, bold=bold or look.bold, italic=look.italic):
            yield Piece(look, shape(face, part, rtl=level % 2 == 1), level)


def lines(text: Text, family: Family, width: float, *, bold: bool = False) -> list[Line]:
    """Broken at `width` (1/1000 em); a word longer than a line is broken in the word."""
    found: list[list[Token]] = []
    room = -1.0
    for whole in tokens(text, family, bold=bold):
        for token in _chopped(whole, width, family, bold=bold):
            if token.width > room:
                found.append([])
                room = width
            found[-1].append(token)
            room -= token.width + token.space
    _keep_company(found, width)
    return [_line(row) for row in found]


def _keep_company(rows: list[list[Token]], width: float) -> None:
    """A short word alone on the last line takes the word before it along."""
    if len(rows) < 2 or len(rows[-1]) > 1 or len(rows[-2]) < _COMPANY:
        return
    last, before = rows[-1][0], rows[-2][-1]
    is_together = before.text.endswith(" ") and before.width < width / 2
    if is_together and last.width < width * _LONELY:
        rows[-1].insert(0, rows[-2].pop())


def _line(row: list[Token]) -> Line:
    width = sum(token.width + token.space for token in row) - row[-1].space
    pieces = [piece for token in row for piece in token.pieces]
    return Line(tuple(_in_visual_order(pieces)), width, len(row))


def _in_visual_order(pieces: list[Piece]) -> list[Piece]:
    """Rule L2 of the Unicode bidi algorithm; the space at the end stays at the end."""
    if not any(piece.level for piece in pieces):
        return pieces
    tail = len(pieces)
    while tail and not pieces[tail - 1].shaped.text.strip(" "):
        tail -= 1
    order, rest = pieces[:tail], pieces[tail:]
    for level in range(max(piece.level for piece in pieces), 0, -1):
        order = [
            piece
            for deep, group in groupby(order, key=lambda x, at=level: x.level >= at)
            for piece in (reversed(list(group)) if deep else group)
        ]
    return order + rest


def _chopped(token: Token, width: float, family: Family, *, bold: bool) -> Sequence[Token]:
    if token.width <= width:
        return (token,)
    return _broken(token, width, family, bold=bold)


@lru_cache(maxsize=256)
def _broken(token: Token, width: float, family: Family, *, bold: bool) -> Sequence[Token]:
    """A page that is too full is set again and again, with the same words on it."""
    return _read_once(token, tuple(_parts(token, width, family, bold=bold)))


def _parts(token: Token, width: float, family: Family, *, bold: bool) -> Iterator[Token]:
    letters = [
        _Letter(character, piece.look, piece.level)
        for piece in token.pieces
        for character in piece.shaped.text
    ]
    text = "".join(letter.character for letter in letters)
    start = end = 0
    for _, edge in clusters_in(text):
        part = _token(letters[start:edge], family, bold=bold)
        if part.width > width and end > start:
            yield _token(letters[start:end], family, bold=bold)
            start = end
        end = edge
    yield _token(letters[start:], family, bold=bold)


def _read_once(token: Token, parts: Sequence[Token]) -> Sequence[Token]:
    """A broken word is read whole at its first part, so that it can be found and copied.

    Not where its look changes within it, nor from right to left: readers do without there.
    """
    word = [piece for piece in token.pieces if piece.shaped.text.strip(" ")]
    if len({piece.look for piece in word}) > 1 or any(piece.level % 2 for piece in word):
        return parts
    rest = (_read_as(part, _ALREADY_READ + _end(part.text)) for part in parts[1:])
    return (_read_as(parts[0], token.text.rstrip(" ")), *rest)


def _end(text: str) -> str:
    return text[len(text.rstrip(" ")) :]


def _read_as(part: Token, actual_text: str) -> Token:
    return replace(
        part, pieces=tuple(replace(piece, actual_text=actual_text) for piece in part.pieces)
    )
