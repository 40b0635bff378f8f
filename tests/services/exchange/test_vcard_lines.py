"""The lines of vCards in every dialect; none of ours can hold a second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.vcard_lines import (
    OCTETS_A_LINE,
    Property,
    escaped,
    read_properties,
    structured,
    written_line,
)


def only(raw: bytes) -> Property:
    (found,) = read_properties(raw, "x.vcf")
    return found


def test_a_line_has_a_group_parameters_and_a_value() -> None:
    found = only(b'item1.EMAIL;type=INTERNET;TYPE="WORK",pref:a@x.example\r\n')
    assert (found.name, found.text) == ("EMAIL", "a@x.example")
    assert found.parameters["TYPE"] == ("INTERNET", "WORK", "pref")
    assert found.is_preferred


def test_a_colon_in_quotes_does_not_end_the_parameters() -> None:
    found = only(b'TEL;X-NOTE="a:b;c":123')
    assert (found.parameters["X-NOTE"], found.value) == (("a:b;c",), "123")
    assert only(b'TEL;X="open:1').value == "1"


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t"])
def test_folded_lines_are_joined_even_inside_a_letter(fold: bytes) -> None:
    octets = "FN:Zoë Müller".encode()
    for place in range(3, len(octets)):
        assert only(octets[:place] + fold + octets[place:]).text == "Zoë Müller"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("FN:Zoë".encode("utf-8-sig"), "Zoë"),
        ("FN:Zoë".encode("utf-16"), "Zoë"),
        ("FN:Zoë".encode("cp1252"), "Zoë"),
        (b"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=AB", "Zoë"),
        (b"FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB", "Zoë"),
        (b"FN;QUOTED-PRINTABLE;CHARSET=nonsense:Zo=EB", "Zoë"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\r\nthree=\r\nfour", "one\ntwothreefour"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:cut=", "cut"),
        (rb"NOTE:a\, b\; c\nd\\e", "a, b; c\nd\\e"),
    ],
)
def test_every_encoding_is_read(raw: bytes, text: str) -> None:
    assert only(raw).text == text


def test_a_structured_value_keeps_escaped_marks() -> None:
    assert only(rb"N:van der Berg\, Jr.;Ann;;Dr.;MD\;PhD").parts == (
        "van der Berg, Jr.",
        "Ann",
        "",
        "Dr.",
        "MD;PhD",
    )


def test_lines_without_a_colon_are_no_properties_and_binary_is_no_card() -> None:
    assert list(read_properties(b"hello\r\n\r\n", "x.vcf")) == []
    with pytest.raises(InvalidInputError, match="no text file"):
        list(read_properties(b"\x00\x01", "x.vcf"))


@given(st.text())
def test_any_text_stays_in_its_own_line_and_comes_back(text: str) -> None:
    raw = written_line("NOTE", escaped(text))
    lines = raw.split(b"\r\n")
    assert all(len(line) <= OCTETS_A_LINE for line in lines)
    assert all(line.startswith(b" ") for line in lines[1:-1])
    raw.decode()
    assert len(list(read_properties(raw, "x"))) == 1


@pytest.mark.parametrize("text", ["a\r\nBCC:x", "a\u2028EMAIL:b", "a\x85b", "tab\tx", "a,b;c\\n"])
def test_nothing_begins_another_line_and_marks_are_kept(text: str) -> None:
    raw = written_line("FN", escaped(text))
    assert raw.count(b"\r\n") == 1
    assert structured((text, None)).endswith(";")
