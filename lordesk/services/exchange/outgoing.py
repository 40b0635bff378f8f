"""Exports to other programs: tables, address cards, a resume."""

from collections.abc import Sequence

from lordesk.domain.errors import RefusedError
from lordesk.domain.records import Records
from lordesk.services.exchange.csv_file import written_csv
from lordesk.services.exchange.json_resume import written_resume
from lordesk.services.exchange.layout import layout_named, layouts, share_headings
from lordesk.services.exchange.sheet import Sheet, text_of
from lordesk.services.exchange.tables_out import sheet_of, sheets_of
from lordesk.services.exchange.vcards import written_cards


def table_names() -> tuple[str, ...]:
    """Every table by name, in the order of the lordesk file."""
    return tuple(table.name for table in layouts())


def sheets_for(records: Records, table: str | None) -> tuple[Sheet, ...]:
    """One table, or everything; RefusedError for a name that is none."""
    if table is None:
        return sheets_of(records)
    found = layout_named(table)
    if found is None:
        raise RefusedError(f"There is no table {table}. Tables are {', '.join(table_names())}.")
    return (sheet_of(records, found),)


def as_text_tables(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one CSV file; a table that its headings do not tell is named above them."""
    alone = layout_named(sheets[0].name) if len(sheets) == 1 else None
    return written_csv(sheets, is_named=alone is None or share_headings(alone))


def as_workbook(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one Excel workbook."""
    from lordesk.services.exchange.xlsx_file import written_xlsx

    return written_xlsx(sheets)


def texts_beyond_a_cell(sheets: Sequence[Sheet], characters: int) -> int:
    """How many texts are too long for a cell of Excel and will be cut."""
    cells = (cell for sheet in sheets for row in sheet.rows for cell in row)
    return sum(len(text_of(cell)) > characters for cell in cells)


def as_cards(records: Records, version: str) -> bytes:
    """The writers as vCards; RefusedError when there are none."""
    if not len(records.writers):
        raise RefusedError("The desk has no writers yet, so there are no cards to export.")
    calendar = records.preferences.calendar
    return written_cards(records.writers, version, calendar.namespace if calendar else None)


def as_resume(records: Records) -> bytes:
    """The profile as a JSON Resume; RefusedError while there is none."""
    if records.applicant is None:
        raise RefusedError("The desk has no profile yet, so there is no resume to export.")
    return written_resume(records.applicant)
