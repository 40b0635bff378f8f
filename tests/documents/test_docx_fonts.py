"""The shapes that travel in a Word file."""

import io
import uuid
import zipfile

import pytest
import uharfbuzz as hb

from lordesk.documents.docx_fonts import Program, renamed_in, travelling
from lordesk.documents.docx_writer import to_docx
from tests.documents.example import summary

NAMES = {"han": "李小龍", "hangul": "김민준", "devanagari": "क्षत्रिय", "thai": "สมชาย"}


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def unmasked(program: Program) -> bytes:
    mask = uuid.UUID(program.key).bytes[::-1] * 2
    first = bytes(one ^ other for one, other in zip(program.content[:32], mask, strict=True))
    return first + program.content[32:]


@pytest.mark.parametrize("name", ["Ana Ruiz", "Łukasz Żółć", "Ελένη", "Олена", "محمد", "אברהם"])
def test_scripts_that_every_computer_sets_carry_no_font(name: str) -> None:
    assert travelling(summary(name)) == ()
    assert not [part for part in parts(to_docx(summary(name))) if part.startswith("word/fonts/")]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_font_in_the_file_sets_the_name_and_what_stands_in_it(name: str) -> None:
    (family,) = travelling(summary(name, "Dr. Osei"))
    for program in family.programs:
        font = hb.Font(hb.Face(hb.Blob(unmasked(program))))
        assert all(font.get_nominal_glyph(ord(letter)) for letter in name)
        assert font.get_nominal_glyph(ord("A")) is None


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_document_names_the_font_that_it_carries(name: str) -> None:
    (family,) = travelling(summary(name, "Dr. Osei"))
    made = parts(to_docx(summary(name, "Dr. Osei")))
    for part in ("word/document.xml", "word/fontTable.xml"):
        assert f'"{family.name}"' in made[part].decode()
        assert f'"{family.family}"' not in made[part].decode()
    for number, program in enumerate(family.programs, 1):
        assert made[f"word/fonts/font{number}.odttf"] == program.content


def test_two_parts_of_a_font_never_share_a_name() -> None:
    (one,), (other,) = (travelling(summary(name, "Dr. Osei")) for name in ("李", "龍"))
    assert one.name != other.name


def test_several_scripts_travel_together() -> None:
    found = travelling(summary("李 สมชาย", "क्षत्रिय"))
    assert len({font.name for font in found}) == 3
    made = parts(to_docx(summary("李 สมชาย", "क्षत्रिय")))
    assert len([part for part in made if part.startswith("word/fonts/")]) == 4


def test_only_the_font_of_a_run_is_renamed() -> None:
    (family,) = travelling(summary("李", "Dr. Osei"))
    text = f'<w:t>"{family.family}"</w:t>'
    assert renamed_in(text, (family,)) == text
