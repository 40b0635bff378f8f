"""Words to glyphs: shaping by HarfBuzz and the order of mixed directions."""

import re
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from lordesk.documents.fonts import LATIN, Face, hb_font

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FEATURES = {"liga": False, "clig": False, "dlig": False}
_NOTHING = "\u200b"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a face: what it stands for, its advance and its shift, in 1/1000 em."""

    gid: int
    text: str
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word as glyphs in visual order. `plain`: the glyphs' texts in order are the word."""

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    plain: bool


@lru_cache(maxsize=16384)
def shape(face: Face, text: str, *, rtl: bool) -> Shaped:
    """Set a word; without ligatures in Latin faces, so that it can be searched."""
    font = hb_font(face)
    buffer = hb.Buffer()
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
            Glyph(
                info.codepoint,
                stands_for,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
        )
    plain = not rtl and len(starts) == len(glyphs)
    return Shaped(face, text, tuple(glyphs), sum(glyph.advance for glyph in glyphs), plain)


def levels(text: str) -> list[int] | None:
    """The bidi level of each character in a left-to-right paragraph; None when all are 0."""
    if not _RTL.search(text):
        return None
    from bidi import algorithm as bidi  # noqa: PLC0415

    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 0, "L"
    bidi.get_embedding_levels(text, storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    found = [int(character["level"]) for character in storage["chars"]]
    return found if len(found) == len(text) else None
