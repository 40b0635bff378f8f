"""Aligned columns for a terminal: counts wide characters, wraps long texts, cuts nothing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

GAP = "  "
NARROWEST = 24
"""Columns that the last column of a table always gets, however narrow the terminal is."""

_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def shown(text: str) -> str:
    """The text on one line, without characters that steer a terminal or turn its writing."""
    return " ".join(_UNSHOWN.sub(" ", text).split())


def display_width(text: str) -> int:
    """Terminal columns: two for wide characters, none for marks that combine."""
    return len(text) if text.isascii() else sum(_columns(character) for character in text)


def table(header: Sequence[str], rows: Iterable[Sequence[str]], width: int) -> Iterator[str]:
    """Lines of a table at most `width` columns wide; its last column wraps."""
    cells = [[shown(cell) for cell in row] for row in (header, *rows)]
    widths = [max(display_width(cell) for cell in column) for column in zip(*cells, strict=True)]
    last = max(NARROWEST, width - sum(widths[:-1]) - len(GAP) * (len(widths) - 1))
    for row in cells:
        fixed = [_padded(cell, size) for cell, size in zip(row, widths[:-1], strict=False)]
        for number, line in enumerate(wrapped(row[-1], last)):
            before = fixed if number == 0 else [" " * size for size in widths[:-1]]
            yield GAP.join((*before, line)).rstrip()


def paragraph(text: str, width: int, indent: str = "") -> Iterator[str]:
    """A text wrapped to the terminal, every line indented."""
    room = max(NARROWEST, width - display_width(indent))
    return (f"{indent}{line}" for line in wrapped(shown(text), room))


def wrapped(text: str, width: int) -> Iterator[str]:
    """Breaks lines between words; a word longer than a line is kept whole."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and display_width(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def pairs(names: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    """Names and what they are, in two columns without a header."""
    rows = [(shown(name), shown(text)) for name, text in names]
    size = max((display_width(name) for name, _ in rows), default=0)
    for name, text in rows:
        room = max(NARROWEST, width - size - len(GAP))
        for left, line in zip_longest((name,), wrapped(text, room), fillvalue=""):
            yield f"{_padded(left, size)}{GAP}{line}".rstrip()


def _padded(text: str, size: int) -> str:
    return text + " " * (size - display_width(text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def counted(number: int, noun: str) -> str:
    """`1 record`, `2 records`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
