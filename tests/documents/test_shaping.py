"""Shaping: which glyphs a word becomes, and which way it runs."""

import pytest

from lordesk.documents.fonts import LATIN, Face
from lordesk.documents.shaping import Shaped, levels, shape


def gids(shaped: Shaped) -> list[int]:
    return [glyph.gid for glyph in shaped.glyphs]


@pytest.mark.parametrize("face", sorted(LATIN))
def test_no_ligature_joins_latin_letters(face: Face) -> None:
    office = shape(face, "office file", rtl=False)
    assert [glyph.text for glyph in office.glyphs] == list("office file")
    assert office.plain


def test_arabic_letters_take_their_joined_shapes() -> None:
    word = shape(Face.ARABIC, "سلام", rtl=True)
    alone = {gids(shape(Face.ARABIC, letter, rtl=True))[0] for letter in "سل"}
    assert not alone & set(gids(word))
    assert not word.plain


def test_a_word_from_right_to_left_has_its_last_letter_first() -> None:
    word = shape(Face.HEBREW, "שרה", rtl=True)
    assert [glyph.text for glyph in word.glyphs] == ["ה", "ר", "ש"]


def test_a_ligature_from_right_to_left_tells_its_letters_in_the_order_of_the_eye() -> None:
    word = shape(Face.ARABIC, "الأحمد", rtl=True)
    assert "أل" in [glyph.text for glyph in word.glyphs]
    assert "".join(glyph.text for glyph in word.glyphs) == "الأحمد"[::-1]


def test_marks_above_and_below_letters_need_the_word_told_beside_them() -> None:
    assert shape(Face.THAI, "นาน", rtl=False).plain
    assert not shape(Face.THAI, "สุ", rtl=False).plain


def test_a_cluster_of_glyphs_tells_its_text_once() -> None:
    word = shape(Face.DEVANAGARI, "कि", rtl=False)
    assert "".join(glyph.text for glyph in word.glyphs).replace("\u200b", "") == "कि"
    assert len(word.glyphs) == 2
    assert not word.plain


def test_a_width_is_the_sum_of_its_advances() -> None:
    word = shape(Face.SANS, "AVA", rtl=False)
    assert word.width == sum(glyph.advance for glyph in word.glyphs)
    apart = sum(shape(Face.SANS, letter, rtl=False).width for letter in "AVA")
    assert word.width < apart, "the pair A V is kerned"


def test_text_in_one_direction_has_no_levels() -> None:
    assert levels("Ana 12") is None


def test_hebrew_in_a_latin_line_runs_the_other_way_and_what_follows_does_not() -> None:
    assert levels("Ana שרה 12") == [0, 0, 0, 0, 1, 1, 1, 0, 0, 0]


def test_a_number_between_hebrew_words_is_part_of_their_stretch() -> None:
    assert levels("שרה 12 לו") == [1, 1, 1, 1, 2, 2, 1, 1, 1]
