"""What is found in a file that an applicant encloses."""

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.attached import Attached, letter_id, look_into
from tests.documents.enclosed import FORM, a_pdf, carrying, locked, saved, scripted


def test_a_plain_file_is_told_with_its_pages_and_papers() -> None:
    assert look_into(a_pdf("x", pages=3)) == Attached(
        is_pdf=True, pages=3, papers=frozenset({"Letter"})
    )


@pytest.mark.parametrize(
    ("size", "paper"),
    [((612, 792), "Letter"), ((792, 612), "Letter"), ((595, 842), "A4"), ((500, 700), "other")],
)
def test_papers_are_known_in_either_direction(size: tuple[float, float], paper: str) -> None:
    assert look_into(a_pdf(size=size)).papers == {paper}


def test_a_locked_file_is_encrypted_whether_it_opens_or_not() -> None:
    shut, open_ = look_into(locked("secret")), look_into(locked(""))
    assert (shut.is_encrypted, shut.pages) == (True, None)
    assert (open_.is_encrypted, open_.pages) == (True, 1)


def test_scripts_are_found_on_opening_on_the_page_and_on_a_click() -> None:
    assert look_into(scripted()).has_scripts
    assert not look_into(a_pdf("x")).has_scripts


def test_files_inside_are_found_wherever_they_hang() -> None:
    assert look_into(carrying()).has_files
    assert not look_into(scripted()).has_files
    for kept in ("/Names", "/AF", "/Annots"):
        with pikepdf.open(io.BytesIO(carrying())) as pdf:
            page = pdf.pages[0].obj
            for name in {"/AF", "/Annots"} - {kept}:
                del page[name]
            if kept != "/Names":
                del pdf.Root.Names
            content = saved(pdf)
        assert look_into(content).has_files


def test_odd_annotations_do_not_break_the_look() -> None:
    with pikepdf.open(io.BytesIO(a_pdf("x"))) as pdf:
        pdf.pages[0].obj.Annots = pikepdf.Array([1, "x", pikepdf.Dictionary(A=3, Subtype=4)])
        pdf.Root.Names = 3
        content = saved(pdf)
    assert look_into(content).is_pdf


@pytest.mark.parametrize("place", ["/AA", "/OpenAction", "/Names"])
def test_a_script_of_the_whole_file_is_found(place: str) -> None:
    with pikepdf.open(io.BytesIO(scripted())) as pdf:
        pdf.pages[0].obj.Annots = pikepdf.Array()
        del pdf.pages[0].obj.AA
        for other in {"/OpenAction", "/Names"} - {place}:
            del pdf.Root[other]
        if place == "/AA":
            pdf.Root.AA = pikepdf.Dictionary()
        content = saved(pdf)
    assert look_into(content).has_scripts


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"hello %PDF-", b"\x00" * 100])
def test_what_is_no_pdf_is_told(content: bytes) -> None:
    assert look_into(content) == Attached(is_pdf=False)


def test_a_torn_file_is_a_pdf_without_pages() -> None:
    found = look_into(b"%PDF-1.7\n" + b"x" * 50)
    assert (found.is_pdf, found.pages) == (True, None)


def test_a_file_that_opens_only_repaired_is_torn() -> None:
    whole = a_pdf("Curriculum vitae", pages=3)
    assert not look_into(whole).is_torn
    found = look_into(whole[: len(whole) // 2])
    assert found.is_torn
    assert found.pages


@given(st.binary(max_size=200))
def test_any_bytes_are_inspected_without_an_error(content: bytes) -> None:
    look_into(content)
    look_into(b"%PDF-1.4\n" + content)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (FORM, "K7Q2M9X4"),
        (("LETTER ID# 12AB-34",), "12AB-34"),
        (("Letter ID Number", "9KX4T2"), "9KX4T2"),
        (("Letter ID: pending",), ""),
        (("AAMC ID     Letter ID", "15550123    9KX4T2"), "9KX4T2"),
        (("Letter ID   AAMC ID", "9KX4T2      15550123"), "9KX4T2"),
        (("Letter identity 12345",), ""),
        (("AAMC ID: 15550123",), ""),
        ((), ""),
    ],
)
def test_the_letter_id_is_read_from_the_text_layer(lines: tuple[str, ...], found: str) -> None:
    assert letter_id(a_pdf(*lines)) == found


def test_a_file_without_text_has_no_letter_id() -> None:
    assert letter_id(b"not a pdf") == ""
