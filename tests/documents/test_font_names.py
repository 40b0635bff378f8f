"""A font under another name sets the same glyphs, and is sound."""

import struct

import pytest
import uharfbuzz as hb

from lordesk.documents.embedding import subset_for
from lordesk.documents.font_names import renamed
from lordesk.documents.fonts import Face

FACES = (Face.CJK, Face.DEVANAGARI, Face.THAI_BOLD)
LETTERS = {Face.CJK: "李龍", Face.DEVANAGARI: "क्ष", Face.THAI_BOLD: "สม"}


def checksum(content: bytes) -> int:
    padded = content + bytes(-len(content) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("bold", [True, False])
def test_it_is_found_by_its_new_name_and_style(face: Face, bold: bool) -> None:
    program = renamed(subset_for(face, LETTERS[face]), "Own 1a2b", bold=bold)
    found = hb.Face(hb.Blob(program))
    assert found.get_name(hb.OTNameIdPredefined.FONT_FAMILY) == "Own 1a2b"
    assert found.get_name(hb.OTNameIdPredefined.FONT_SUBFAMILY) == ("Bold" if bold else "Regular")


@pytest.mark.parametrize("face", FACES)
def test_glyphs_stay_as_they_were(face: Face) -> None:
    subset = subset_for(face, LETTERS[face])
    before, after = (
        hb.Font(hb.Face(hb.Blob(program))) for program in (subset, renamed(subset, "x", bold=True))
    )
    for letter in LETTERS[face]:
        glyph = before.get_nominal_glyph(ord(letter))
        assert glyph is not None
        assert after.get_nominal_glyph(ord(letter)) == glyph
        assert before.get_glyph_h_advance(glyph) == after.get_glyph_h_advance(glyph)


@pytest.mark.parametrize("face", FACES)
def test_every_checksum_is_right(face: Face) -> None:
    program = renamed(subset_for(face, LETTERS[face]), "x", bold=False)
    assert checksum(program) == 0xB1B0AFBA
    (count,) = struct.unpack(">H", program[4:6])
    for number in range(count):
        tag, told, start, length = struct.unpack_from(">4sLLL", program, 12 + 16 * number)
        table = bytearray(program[start : start + length])
        if tag == b"head":
            table[8:12] = bytes(4)
        assert checksum(bytes(table)) == told
