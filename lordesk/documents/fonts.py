"""The shipped fonts: which one has a character, and which characters none of them has."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

import uharfbuzz as hb

from lordesk.documents.sheet import Family
from lordesk.domain.errors import RefusedError
from lordesk.paths import resources


class Face(StrEnum):
    """A shipped font; the value is the stem of its file in resources/fonts."""

    SANS = "SourceSans3_400Regular"
    SANS_ITALIC = "SourceSans3_400Regular_Italic"
    SANS_BOLD = "SourceSans3_600SemiBold"
    SERIF_BOLD = "SourceSerif4_600SemiBold"
    HEBREW = "NotoSansHebrew_400Regular"
    HEBREW_BOLD = "NotoSansHebrew_600SemiBold"
    ARABIC = "NotoSansArabic-Regular"
    ARABIC_BOLD = "NotoSansArabic-Bold"
    DEVANAGARI = "NotoSansDevanagari_400Regular"
    DEVANAGARI_BOLD = "NotoSansDevanagari_600SemiBold"
    THAI = "NotoSansThai_400Regular"
    THAI_BOLD = "NotoSansThai_600SemiBold"
    CJK = "DroidSansFallback"


_REGULAR = (Face.SANS, Face.HEBREW, Face.ARABIC, Face.DEVANAGARI, Face.THAI, Face.CJK)
_BOLD = (
    Face.SANS_BOLD,
    Face.HEBREW_BOLD,
    Face.ARABIC_BOLD,
    Face.DEVANAGARI_BOLD,
    Face.THAI_BOLD,
    Face.CJK,
)
LATIN = frozenset({Face.SANS, Face.SANS_ITALIC, Face.SANS_BOLD, Face.SERIF_BOLD})
_CLINGING = frozenset({"Mn", "Mc", "Me", "Cf"})


@dataclass
class UncoveredError(RefusedError):
    """No shipped font has `character`, which stands in `place`."""

    character: str
    place: str


def uncovered(character: str, place: str) -> UncoveredError:
    name = unicodedata.name(character, "unnamed character").lower()
    return UncoveredError(
        message=f"No font here can print “{character}” ({name}, U+{ord(character):04X}) "
        f"in {place}. Remove it or write it with other letters.",
        character=character,
        place=place,
    )


@cache
def hb_font(face: Face) -> hb.Font:
    """The face ready for shaping; its units are those of the font file."""
    blob = hb.Blob.from_file_path(str(resources() / "fonts" / f"{face}.ttf"))
    return hb.Font(hb.Face(blob))


@lru_cache(maxsize=4096)
def covers(face: Face, character: str) -> bool:
    """Whether the face has a glyph; an invisible format character needs none."""
    if unicodedata.category(character) == "Cf":
        return True
    return hb_font(face).get_nominal_glyph(ord(character)) is not None


def _chain(family: Family, *, bold: bool, italic: bool) -> tuple[Face, ...]:
    if bold:
        return (Face.SERIF_BOLD, *_BOLD) if family is Family.SERIF else _BOLD
    return (Face.SANS_ITALIC, *_REGULAR) if italic else _REGULAR


def _face_for(character: str, chain: tuple[Face, ...], before: Face | None) -> Face:
    if (
        before is not None
        and unicodedata.category(character) in _CLINGING
        and covers(before, character)
    ):
        return before
    face = next((face for face in chain if covers(face, character)), None)
    if face is None:
        raise uncovered(character, "the text")
    return face


@lru_cache(maxsize=2048)
def segments(
    text: str, family: Family, *, bold: bool, italic: bool
) -> tuple[tuple[Face, str], ...]:
    """The text cut where the face must change. Raises UncoveredError."""
    chain = _chain(family, bold=bold, italic=italic)
    found: list[tuple[Face, str]] = []
    for character in text:
        before = found[-1][0] if found else None
        face = _face_for(character, chain, before)
        if face is before:
            found[-1] = (face, found[-1][1] + character)
        else:
            found.append((face, character))
    return tuple(found)
