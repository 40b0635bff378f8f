"""Faces: which sets a character, and what is said of one that none can set."""

import pytest

from lordesk.documents.fonts import Face, UncoveredError, covers, segments, uncovered
from lordesk.documents.sheet import Family
from lordesk.paths import resources

LOOKS = [(False, False, Face.SANS), (True, False, Face.SANS_BOLD), (False, True, Face.SANS_ITALIC)]


def faces(text: str, *, bold: bool = False) -> list[tuple[Face, str]]:
    return list(segments(text, Family.SANS, bold=bold, italic=False))


@pytest.mark.parametrize("face", Face)
def test_every_face_is_shipped(face: Face) -> None:
    assert (resources() / "fonts" / f"{face}.ttf").is_file()


def test_an_uncovered_character_is_named_by_its_unicode_name_and_place() -> None:
    error = uncovered("\U0001f984", "your name")
    assert str(error) == (
        "No font here can print “\U0001f984” (unicorn face, U+1F984) in your name. "
        "Remove it or write it with other letters."
    )
    assert (error.character, error.place) == ("\U0001f984", "your name")


def test_a_character_without_name_is_named_by_its_number() -> None:
    assert "(unnamed character, U+E000)" in str(uncovered("\ue000", "the text"))


def test_a_text_that_no_face_covers_is_refused() -> None:
    with pytest.raises(UncoveredError, match="unicorn face"):
        faces("Dr. \U0001f984")


@pytest.mark.parametrize(("bold", "italic", "face"), LOOKS)
def test_latin_text_stays_in_the_face_of_its_look(bold: bool, italic: bool, face: Face) -> None:
    assert segments("Nguyễn Łukasz, 5–6", Family.SANS, bold=bold, italic=italic) == (
        (face, "Nguyễn Łukasz, 5–6"),
    )


def test_a_name_in_the_serif_family_is_set_in_serif() -> None:
    assert segments("Ánh", Family.SERIF, bold=True, italic=False) == ((Face.SERIF_BOLD, "Ánh"),)


@pytest.mark.parametrize(
    ("text", "plain", "strong"),
    [
        ("שרה", Face.HEBREW, Face.HEBREW_BOLD),
        ("سلام", Face.ARABIC, Face.ARABIC_BOLD),
        ("नमस्ते", Face.DEVANAGARI, Face.DEVANAGARI_BOLD),
        ("สวัสดี", Face.THAI, Face.THAI_BOLD),
        ("张伟", Face.CJK, Face.CJK),
    ],
)
def test_a_script_has_its_face(text: str, plain: Face, strong: Face) -> None:
    assert faces(text) == [(plain, text)]
    assert faces(text, bold=True) == [(strong, text)]


def test_the_face_changes_where_the_script_does() -> None:
    assert faces("Wei 张") == [(Face.SANS, "Wei "), (Face.CJK, "张")]


def test_a_mark_stays_in_the_face_of_its_letter() -> None:
    assert faces("מ\u05b8") == [(Face.HEBREW, "מ\u05b8")]
    assert faces("ن\u200dن") == [(Face.ARABIC, "ن\u200dن")]


def test_an_invisible_character_needs_no_glyph() -> None:
    assert covers(Face.SANS, "\u200d")
    assert not covers(Face.SANS, "张")
