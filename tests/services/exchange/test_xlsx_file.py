"""Excel workbooks: values in, plain text out, and no way to harm the reader."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import written_archive
from lordesk.services.exchange.sheet import COLUMNS_AT_MOST
from lordesk.services.exchange.xlsx_file import CHARACTERS_AT_MOST, read_xlsx, written_xlsx
from tests.exchanging import a_sheet
from tests.services.exchange.test_csv_file import FORMULAS

SHEET = a_sheet(("Name", "On"), ("Zoë\nMüller", date(2027, 1, 2)), (" x ", 2.5), name="Writers")


def parts(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def changed(raw: bytes, part: str, content: bytes) -> bytes:
    return written_archive((parts(raw) | {part: content}).items())


def test_what_is_written_comes_back() -> None:
    assert read_xlsx(written_xlsx([SHEET]), "x.xlsx").sheets == (SHEET,)


def test_equal_sheets_give_equal_bytes() -> None:
    assert written_xlsx([SHEET]) == written_xlsx([SHEET])


@pytest.mark.parametrize("text", [*FORMULAS, "=cmd|' /C calc'!A0", "#N/A", "=", "'=1"])
def test_no_cell_is_a_formula_or_an_error(text: str) -> None:
    raw = written_xlsx([a_sheet(("h",), (text,), name="s")])
    cell = openpyxl.load_workbook(io.BytesIO(raw)).worksheets[0].cell(2, 1)
    assert (cell.data_type, cell.number_format) == ("s", "@")
    assert b"<f>" not in parts(raw)["xl/worksheets/sheet1.xml"]
    assert read_xlsx(raw, "x").sheets[0].rows[1] == (text,)


def test_a_text_longer_than_a_cell_is_cut_at_its_limit() -> None:
    raw = written_xlsx([a_sheet(("h",), ("x" * 40_000,), name="s")])
    assert len(str(read_xlsx(raw, "x").sheets[0].rows[1][0])) == CHARACTERS_AT_MOST


def test_an_early_date_is_text_and_a_moment_is_its_day() -> None:
    raw = written_xlsx([a_sheet((date(1899, 1, 1),), name="s")])
    assert read_xlsx(raw, "x").sheets[0].rows == (("1899-01-01",),)
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].cell(1, 1).value = datetime(2027, 1, 2, 13, 5)  # noqa: DTZ001 - a cell has no zone
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert read_xlsx(buffer.getvalue(), "x").sheets[0].rows == ((date(2027, 1, 2),),)


def test_hidden_sheets_and_trailing_blanks_are_left_out() -> None:
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].cell(1, 1).value = "a"
    workbook.worksheets[0].cell(9, 9).value = " "
    workbook.create_sheet("secret").sheet_state = "hidden"
    buffer = io.BytesIO()
    workbook.save(buffer)
    found = read_xlsx(buffer.getvalue(), "x")
    assert [sheet.name for sheet in found.sheets] == ["Sheet"]


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'


@pytest.mark.parametrize(
    ("part", "content", "message"),
    [
        ("xl/workbook.xml", BOMB, "of its own in its XML"),
        ("xl/worksheets/sheet1.xml", BOMB.decode().encode("utf-16"), "of its own in its XML"),
        ("xl/workbook.xml", b"<workbook", "is damaged"),
        ("xl/worksheets/sheet1.xml", b"<a/>" * 9, "is damaged"),
        ("[Content_Types].xml", b"<x/>", "is damaged"),
    ],
)
def test_a_bent_part_is_refused_in_one_sentence(part: str, content: bytes, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        read_xlsx(changed(written_xlsx([SHEET]), part, content), "x.xlsx")


def test_a_zip_without_a_workbook_is_none() -> None:
    with pytest.raises(InvalidInputError, match="no Excel workbook"):
        read_xlsx(written_archive([("a", b"")]), "x.xlsx")


def test_a_sheet_wider_or_longer_than_any_list_is_refused() -> None:
    wide = a_sheet(tuple("x" for _ in range(COLUMNS_AT_MOST + 1)), name="s")
    with pytest.raises(InvalidInputError, match="sheet s is too large"):
        read_xlsx(written_xlsx([wide]), "x.xlsx")
    far = parts(written_xlsx([a_sheet(("x",), name="s")]))["xl/worksheets/sheet1.xml"]
    bent = far.replace(b'r="1"', b'r="1048576"').replace(b'r="A1"', b'r="A1048576"')
    with pytest.raises(InvalidInputError, match="is too large"):
        read_xlsx(
            changed(written_xlsx([a_sheet(("x",), name="s")]), "xl/worksheets/sheet1.xml", bent),
            "x",
        )


def test_more_sheets_than_any_file_needs_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="more than 50 sheets"):
        read_xlsx(written_xlsx([a_sheet(("x",), name=f"s{n}") for n in range(51)]), "x.xlsx")
