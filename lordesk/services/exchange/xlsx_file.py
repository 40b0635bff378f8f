"""Excel workbooks by openpyxl: the values of their visible sheets, and ours as plain text cells."""

import io
import re
import warnings
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import Archive, read_archive, written_archive
from lordesk.services.exchange.merged_cells import spans_in, with_merged
from lordesk.services.exchange.sheet import (
    COLUMNS_AT_MOST,
    ROWS_AT_MOST,
    SHEETS_AT_MOST,
    Book,
    Cell,
    Sheet,
    letters_of,
    text_of,
)

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as WritableCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

BYTES_AT_MOST = 50_000_000
CHARACTERS_AT_MOST = 32_767
"""What a cell of Excel holds; longer texts are kept whole in the lordesk file."""

_WIDEST = 60
_EXCEL_BEGINS = date(1900, 3, 1)
_STAMP = b"2000-01-01T00:00:00Z"
_HAS_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def read_xlsx(raw: bytes, name: str) -> Book:
    """The visible sheets with what their cells show; InvalidInputError when it is none."""
    archive = read_archive(raw, name, BYTES_AT_MOST)
    if "xl/workbook.xml" not in archive.contents:
        raise InvalidInputError(f"{name} is no Excel workbook. Save it again as .xlsx.")
    for part, content in archive.contents.items():
        _require_plain_xml(content, name, is_xml=part.casefold().endswith((".xml", ".rels")))
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and links, which are not read
            workbook = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
            sheets = [_sheet(each, archive, name) for each in _visible(workbook, name)]
    except InvalidInputError:
        raise
    except Exception as error:  # openpyxl raises whatever a bent part leads it into
        raise InvalidInputError(
            f"{name} is damaged. Open it in Excel or LibreOffice and save it again."
        ) from error
    return Book(name=name, sheets=tuple(sheets))


def written_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """A workbook without formulas; equal sheets give equal bytes. The first row is the heading."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        _fill(workbook.create_sheet(sheet.name), sheet)
    buffer = io.BytesIO()
    workbook.save(buffer)
    parts = read_archive(buffer.getvalue(), "workbook", 20 * BYTES_AT_MOST).contents
    return written_archive((part, _undated(part, content)) for part, content in parts.items())


def _require_plain_xml(content: bytes, name: str, *, is_xml: bool) -> None:
    """A part under any name may be read as XML when another part says so."""
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:4096]
    if _HAS_DOCTYPE.search(content) or (
        is_wide and (is_xml or _HAS_DOCTYPE.search(_narrow(content)))
    ):
        raise InvalidInputError(
            f"{name} declares things of its own in its XML, as no spreadsheet program does. "
            "It was not opened."
        )


def _narrow(content: bytes) -> bytes:
    """The content without what two bytes for a letter put between the letters."""
    return content.replace(b"\0", b"")


def _visible(workbook: "Workbook", name: str) -> "list[Worksheet]":
    if len(workbook.worksheets) > SHEETS_AT_MOST:
        raise InvalidInputError(f"{name} has more than {SHEETS_AT_MOST} sheets.")
    return [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]


def _sheet(sheet: "Worksheet", archive: Archive, name: str) -> Sheet:
    sheet.reset_dimensions()  # some programs write too small a size
    read = map(_row, islice(sheet.iter_rows(values_only=True), ROWS_AT_MOST + 1))
    part = sheet._worksheet_path
    rows: list[tuple[Cell, ...]] = []
    blank = 0
    for row in with_merged(read, spans_in(archive.contents[part], name)):
        if len(row) > COLUMNS_AT_MOST or len(rows) == ROWS_AT_MOST:
            raise InvalidInputError(
                f"{name}: sheet {sheet.title[:40]} is too large: {ROWS_AT_MOST:,} rows of "
                f"{COLUMNS_AT_MOST} columns is the most."
            )
        blank = 0 if row else blank + 1
        rows.append(row)
    return Sheet(name=sheet.title, rows=tuple(rows[: len(rows) - blank]))


def _row(cells: Iterable[object]) -> tuple[Cell, ...]:
    """The cells up to the last one that holds something."""
    values = [_value(cell) for cell in cells]
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _value(cell: object) -> Cell:
    match cell:
        case datetime():
            return cell.date()
        case None | bool() | int() | float() | date():
            return cell
        case _:
            return str(cell) or None


def _fill(target: "Worksheet", sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font

    heading, body = Font(bold=True), Alignment(vertical="top", wrap_text=True)
    for n, row in enumerate(sheet.rows, start=1):
        for m, value in enumerate(row, start=1):
            if value is None:
                continue
            cell = target.cell(n, m)
            cell.alignment = body
            if n == 1:
                cell.font = heading
            _put(cell, value)
    target.freeze_panes = "A2"
    _set_widths(target, sheet)


def _put(cell: "WritableCell", value: Cell) -> None:
    """Text stands as text, whatever it begins with: the cell's type says so, and its format."""
    if isinstance(value, date) and value >= _EXCEL_BEGINS:
        cell.value, cell.number_format = value, "yyyy-mm-dd"
    elif isinstance(value, int | float) and not isinstance(value, bool):
        cell.value = value
    else:
        cell.value = text_of(value)[:CHARACTERS_AT_MOST]
        cell.data_type, cell.number_format = "s", "@"


def _set_widths(target: "Worksheet", sheet: Sheet) -> None:
    for column in range(max(map(len, sheet.rows), default=0)):
        texts = (text_of(sheet.cell(row, column)) for row in range(len(sheet.rows)))
        longest = max(len(line) for text in texts for line in (text.splitlines() or [""]))
        target.column_dimensions[letters_of(column)].width = min(max(longest, 8), _WIDEST) + 2


def _undated(part: str, content: bytes) -> bytes:
    """The part without the moment of its making."""
    if part != "docProps/core.xml":
        return content
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", _STAMP, content)
