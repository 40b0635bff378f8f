"""Words to glyphs: shaping by HarfBuzz and the order of mixed directions."""

import re
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from lordesk.documents.fonts import LATIN, Face, hb_font

RTL_SPAN = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RTL = re.compile(f"[{RTL_SPAN}]")
_WORD = rf"[{RTL_SPAN}][{RTL_SPAN}\u200c\u200d]*"
_STRETCH = re.compile(rf"{_WORD}(?:[ '’.\d-]+{_WORD})*")
_FEATURES = {"liga": False, "clig": False, "dlig": False}
_NOTHING = "\u200b"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a face: what it stands for, its advance and its shift, in 1/1000 em.

    From right to left a ligature stands for its letters in the order of the eye, as the glyphs
    do: readers turn the whole line round, and a ligature's letters with it.
    """

    gid: int
    text: str
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word as glyphs in visual order. `plain`: the glyphs' texts in order are the word, and
    none stands above or below another, which readers would sort by its place."""

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    plain: bool


@lru_cache(maxsize=4096)
def shape(face: Face, text: str, *, rtl: bool) -> Shaped:
    """Set a word; without ligatures in Latin faces, so that it can be searched."""
    font = hb_font(face)
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(font, buffer, _FEATURES if face in LATIN else {})
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    scale = 1000 / font.face.upem
    glyphs: list[Glyph] = []
    told: set[int] = set()
    for info, place in zip(infos, places, strict=True):
        start = info.cluster
        stands_for = _NOTHING if start in told else text[start : ends[start]]
        told.add(start)
        glyphs.append(
            _glyph(
                info.codepoint,
                stands_for[::-1] if rtl else stands_for,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
        )
    plain = not rtl and len(starts) == len(glyphs) and all(each.advance for each in glyphs)
    return Shaped(face, text, tuple(glyphs), sum(glyph.advance for glyph in glyphs), plain)


@lru_cache(maxsize=2048)
def _glyph(gid: int, text: str, advance: float, dx: float, dy: float) -> Glyph:
    """The same glyph is one value in all words: a thousand kits draw few different ones."""
    return Glyph(gid, text, advance, dx, dy)


def levels(text: str) -> list[int] | None:
    """The bidi level of each character in a left-to-right paragraph; None when all are 0.

    A stretch of right-to-left words is set apart from what stands around it, as if isolated:
    in an English sentence the number or the quotation mark after a name is not part of it.
    """
    if not _RTL.search(text):
        return None
    found = [0] * len(text)
    for stretch in _STRETCH.finditer(text):
        found[stretch.start() : stretch.end()] = _stretch_levels(stretch[0])
    return found


def _stretch_levels(text: str) -> list[int]:
    from bidi import algorithm as bidi

    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 1, "R"
    bidi.get_embedding_levels(text, storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    return [character["level"] for character in storage["chars"]]
