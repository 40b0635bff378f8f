"""Text tables in every usual encoding and separator; going out, none is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.csv_file import read_csv, written_csv
from lordesk.services.exchange.sheet import COLUMNS_AT_MOST, ROWS_AT_MOST
from tests.exchanging import a_sheet

NAMES = (("Name", "Town"), ("Zoë Müller", "Łódź"))
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    raw = "Name,Town\r\nZoë Müller,Łódź\r\n".encode(encoding)
    assert read_csv(raw, "x.csv").sheets[0].rows == NAMES


def test_windows_1252_is_read_when_it_is_no_utf_8() -> None:
    raw = "Name;Town\nZoë “M” Müller;Köln\n".encode("cp1252")
    assert read_csv(raw, "x.csv").sheets[0].rows[1] == ("Zoë “M” Müller", "Köln")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_seen(separator: str) -> None:
    text = separator.join(["Name", "Town"]) + "\n" + separator.join(["A, B; C", "D"])
    raw = text if separator not in ",;" else f'Name{separator}Town\n"A, B; C"{separator}D'
    assert read_csv(raw.encode(), "x.csv").sheets[0].rows[1] == ("A, B; C", "D")


def test_excels_own_line_names_the_separator() -> None:
    assert read_csv(b"sep=|\na,b|c\n", "x.csv").sheets[0].rows == (("a,b", "c"),)


def test_a_list_inside_a_cell_does_not_decide_the_separator() -> None:
    rows = read_csv(b"Name,Programs\nA,p; q; r\nB,p; q\n", "x.csv").sheets[0].rows
    assert rows[1] == ("A", "p; q; r")


def test_marks_inside_quoted_cells_do_not_decide_the_separator() -> None:
    sheets = [a_sheet(("a", "b"), ("x;y", "z;"), name="one"), a_sheet(("c",), (";",), name="two")]
    found = read_csv(written_csv(sheets), "x.csv").sheets
    assert [sheet.rows[1][0] for sheet in found] == ["x;y", ";"]


@pytest.mark.parametrize("raw", [b"\x00\x01\x02\x03", b"a,\x81\x8d\x00", b"\xff\xfea"])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(InvalidInputError, match="no text file"):
        read_csv(raw, "x.csv")


@pytest.mark.parametrize(
    "raw", [b"a\n" * (ROWS_AT_MOST + 1), b"a," * (COLUMNS_AT_MOST + 1), b"a" * 200_000]
)
def test_too_much_is_refused(raw: bytes) -> None:
    with pytest.raises(InvalidInputError, match=r"x\.csv"):
        read_csv(raw, "x.csv")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_going_out_is_a_formula_and_it_comes_back_as_it_was(text: str) -> None:
    raw = written_csv([a_sheet(("head",), (text,))])
    told = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert told[1][0] == f"'{text}"
    assert read_csv(raw, "x.csv").sheets[0].rows[1] == (text,)


def test_a_number_stays_a_number() -> None:
    assert b'"-5"' in written_csv([a_sheet(("head",), (-5,))])


def test_several_tables_stand_in_one_file_by_name_with_their_own_rows() -> None:
    one, two = a_sheet(("a",), ("1",), name="one"), a_sheet(("b",), name="two")
    found = read_csv(written_csv([one, two]), "x.csv").sheets
    assert [(sheet.name, sheet.rows[0], sheet.first_row) for sheet in found] == [
        ("one", ("a",), 2),
        ("two", ("b",), 6),
    ]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=2)))
def test_any_text_comes_back(rows: list[list[str]]) -> None:
    rows = [["head", "more"], *(row[:2] for row in rows)]
    sheet = a_sheet(*(tuple(row) for row in rows))
    found = read_csv(written_csv([sheet]), "x.csv").sheets[0].rows
    assert [[cell or "" for cell in row] for row in found] == rows


def test_a_stray_byte_garbles_no_other_letter_of_the_file() -> None:
    raw = "Name,Notes\nJosé Díaz – ok,\n".encode() + "Ann Lee,café\n".encode("cp1252")
    rows = read_csv(raw, "l.csv").sheets[0].rows
    assert rows[1:] == (("José Díaz – ok", None), ("Ann Lee", "café"))


def test_two_letters_of_windows_that_look_like_one_of_utf8_do_not_hide_the_rest() -> None:
    raw = "Name;Said\nJosé;É“quoted”\n".encode("cp1252")
    (sheet,) = read_csv(raw, "list.csv").sheets
    assert sheet.rows[1] == ("José", "É“quoted”")


@pytest.mark.parametrize("name", ["José", "Łukasz", "Ο Νίκος", "李", "D’Arcy"])
@pytest.mark.parametrize("strays", [1, 9])
def test_stray_bytes_beside_few_letters_of_utf8_garble_none(name: str, strays: int) -> None:
    raw = f"Name,Notes\n{name},".encode() + b"\xe9" * strays + b"\n"
    (sheet,) = read_csv(raw, "l.csv").sheets
    assert sheet.rows[1] == (name, "é" * strays)


def test_quotation_marks_of_windows_behind_a_letter_are_no_utf8() -> None:
    raw = "Name;Said\nANA;“IRMÃ”\nRÉ;É…\n".encode("cp1252")
    (sheet,) = read_csv(raw, "list.csv").sheets
    assert sheet.rows[1:] == (("ANA", "“IRMÃ”"), ("RÉ", "É…"))
