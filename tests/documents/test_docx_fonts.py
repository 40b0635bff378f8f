"""The shapes that travel in a Word file."""

import io
import uuid
import zipfile

import uharfbuzz as hb

from lordesk.documents.docx_fonts import east_asian_characters, embedded
from lordesk.documents.docx_writer import to_docx
from tests.documents.example import summary


def test_only_east_asian_characters_travel() -> None:
    assert east_asian_characters(summary("Ana Ruiz")) == ""
    assert east_asian_characters(summary("李小龍, MD", "Dr. 김 and 李")) == "小李龍김"


def test_a_document_without_them_carries_no_font() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(summary("Ana Ruiz")))) as archive:
        assert not [name for name in archive.namelist() if name.startswith("word/fonts/")]


def test_the_font_in_the_file_sets_the_name_once_its_mask_is_off() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(summary("李小龍", "Dr. Osei")))) as archive:
        masked = archive.read("word/fonts/font1.odttf")
    mask = uuid.UUID(embedded("小李龍").key).bytes[::-1] * 2
    plain = bytes(one ^ other for one, other in zip(masked, mask, strict=False)) + masked[32:]
    blob = hb.Blob(plain)
    font = hb.Font(hb.Face(blob))
    assert [font.get_nominal_glyph(ord(character)) for character in "李小龍A"][-1] is None
    assert all(font.get_nominal_glyph(ord(character)) for character in "李小龍")
