"""Codes of glyphs, and the way back to the text."""

from lordesk.documents.embedding import Codes
from lordesk.documents.fonts import Face, hb_font
from lordesk.documents.shaping import shape


def test_a_glyph_keeps_its_code_and_tells_its_text() -> None:
    codes = Codes(Face.SANS, "G1")
    assert [codes.code(glyph) for glyph in shape(Face.SANS, "aba", rtl=False).glyphs] == [1, 2, 1]
    assert b"<0002> <0062>" in codes.to_unicode()
    assert len(codes.widths()) == 2


def test_only_the_glyphs_in_use_are_embedded() -> None:
    codes = Codes(Face.SANS, "G1")
    codes.code(shape(Face.SANS, "a", rtl=False).glyphs[0])
    program, glyph_map = codes.program()
    assert len(program) < len(hb_font(Face.SANS).face.blob.data) / 10
    assert len(glyph_map) == 4
