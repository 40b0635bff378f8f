"""Comma-separated files: whatever encoding and separator they come in, one safe form going out."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from contextlib import suppress

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.sheet import (
    COLUMNS_AT_MOST,
    ROWS_AT_MOST,
    Book,
    Cell,
    Sheet,
    is_blank,
    text_of,
)

_SEPARATORS = ",;\t|"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
SECTION = "# "
"""What a line begins with that names the table below it, where one file holds several."""


def read_csv(raw: bytes, name: str) -> Book:
    """The tables of the file; InvalidInputError when it is no text or has too many cells."""
    text = _decoded(raw, name)
    separator, text = _separator(text)
    rows = _rows(text, separator, name)
    return Book(name=name, sheets=_sections(rows))


def written_csv(sheets: Sequence[Sheet], *, is_named: bool = False) -> bytes:
    """UTF-8 with its mark, every cell quoted and none a formula.

    Several tables, or one that `is_named`, stand each below a line with its name.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for number, sheet in enumerate(sheets):
        if is_named or len(sheets) > 1:
            writer.writerows([*([[]] if number else []), [f"{SECTION}{sheet.name}"]])
        writer.writerows([_guarded(cell) for cell in row] for row in sheet.rows)
    return buffer.getvalue().encode("utf-8-sig")


def _guarded(cell: Cell) -> str:
    """The text with an apostrophe where a spreadsheet would calculate."""
    text = text_of(cell)
    if isinstance(cell, str) and text.lstrip("'").startswith(_STARTS_A_FORMULA):
        return f"'{text}"
    return text


def _plain(text: str) -> str:
    is_guarded = text.startswith("'") and text.lstrip("'").startswith(_STARTS_A_FORMULA)
    return text[1:] if is_guarded else text


def _decoded(raw: bytes, name: str) -> str:
    encoding, errors = _encoding(raw)
    with suppress(UnicodeDecodeError):
        text = raw.decode(encoding, errors)
        if "\0" not in text:
            return text.removeprefix("\ufeff")
    raise InvalidInputError(f"{name} is no text file. Save it again as CSV in UTF-8.")


def _encoding(raw: bytes) -> tuple[str, str]:
    """What the bytes are written in, and what stands for those that are not."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", "strict"
    head = raw[:200]
    if len(head) > 3 and head[1::2].count(0) > len(head) // 4:
        return "utf-16-le", "strict"
    if len(head) > 3 and head[::2].count(0) > len(head) // 4:
        return "utf-16-be", "strict"
    return ("utf-8", _BY_WINDOWS) if _is_mostly_utf8(raw) else ("cp1252", "strict")


def _is_mostly_utf8(raw: bytes) -> bool:
    """Whether the file is UTF-8, but for single bytes of Windows at the most.

    It is when more letters are UTF-8 than are not, or when Windows could not mean most of them.
    """
    beyond = [letter for letter in raw.decode(errors="surrogateescape") if not letter.isascii()]
    letters = [letter for letter in beyond if not "\udc80" <= letter <= "\udcff"]
    sure = sum(map(_makes_no_sense_in_windows, letters))
    is_sure = sure > 0 and 2 * sure >= len(letters)
    return is_sure or len(letters) > len(beyond) - len(letters) or not beyond


def _makes_no_sense_in_windows(letter: str) -> bool:
    """`é` would be `Ã©`, which nobody writes; `ɓ` would be `É“`, a letter and a quotation mark."""
    behind = letter.encode()[1:].decode("cp1252", "replace")
    return len(behind) > 1 or behind not in _BEHIND_A_LETTER


_BEHIND_A_LETTER = "…‘’“”–—»\u00a0ŠšŽžŒœŸ"


def _by_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 as Windows reads them, so that one of them garbles no other."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252"), error.end


_BY_WINDOWS = "lordesk.windows"
codecs.register_error(_BY_WINDOWS, _by_windows)


def _separator(text: str) -> tuple[str, str]:
    """What parts the cells: as a first line `sep=;` says, else what gives the most even rows."""
    first, _, rest = text.partition("\n")
    if first.casefold().startswith("sep=") and len(first.strip()) == 5:
        return first[4], rest
    head = "\n".join(text.splitlines()[:60])
    return max(_SEPARATORS, key=lambda separator: _evenness(head, separator)), text


def _evenness(head: str, separator: str) -> tuple[bool, int, float, int]:
    """How well a separator fits: columns at all, no quotes left inside cells, rows of one width."""
    try:
        rows = [
            row for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator) if row
        ]
    except csv.Error:
        return False, 0, 0.0, 0
    width = max(map(len, rows), default=0)
    even = sum(len(row) == width for row in rows)
    quotes = sum(cell.count('"') for row in rows for cell in row)
    return width > 1, -quotes, even / max(len(rows), 1), width


def _rows(text: str, separator: str, name: str) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if len(rows) == ROWS_AT_MOST or len(row) > COLUMNS_AT_MOST:
                raise InvalidInputError(
                    f"{name} is too large: {ROWS_AT_MOST:,} rows of {COLUMNS_AT_MOST} columns "
                    "is the most."
                )
            rows.append(tuple(_plain(cell) or None for cell in row))
    except csv.Error as error:
        raise InvalidInputError(f"{name}: row {len(rows) + 1} cannot be read ({error}).") from error
    return rows


def _sections(rows: list[tuple[Cell, ...]]) -> tuple[Sheet, ...]:
    starts = [n for n, row in enumerate(rows) if _section_name(row)]
    if not starts or not all(is_blank(cell) for row in rows[: starts[0]] for cell in row):
        return (Sheet(name="", rows=tuple(rows)),)
    ends = [*starts[1:], len(rows)]
    return tuple(
        Sheet(
            name=_section_name(rows[start]),
            rows=tuple(rows[start + 1 : end]),
            first_row=start + 2,
        )
        for start, end in zip(starts, ends, strict=True)
    )


def _section_name(row: Iterable[Cell]) -> str:
    filled = [cell for cell in row if not is_blank(cell)]
    is_section = len(filled) == 1 and isinstance(filled[0], str) and filled[0].startswith(SECTION)
    return str(filled[0])[len(SECTION) :].strip() if is_section else ""
