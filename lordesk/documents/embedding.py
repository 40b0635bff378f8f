"""Font programs for a PDF: codes for glyphs, subsets, widths and the map back to Unicode."""

from dataclasses import dataclass

import uharfbuzz as hb

from lordesk.documents.fonts import Face, hb_font
from lordesk.documents.shaping import Glyph


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """What a font descriptor says of a face, in 1/1000 em."""

    ascent: int
    descent: int
    box: tuple[int, int, int, int]
    slant: int
    stem: int
    cap_height: int = 660


class Codes:
    """The codes a document gives to the glyphs of one face, in order of first use.

    A code stands for a glyph and its text, so that two characters drawn alike stay two.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: dict[int, float] = {}

    def code(self, glyph: Glyph) -> int:
        key = (glyph.gid, glyph.text)
        found = self._codes.get(key)
        if found is None:
            found = self._codes[key] = len(self._codes) + 1
            font = hb_font(self.face)
            self._widths[found] = font.get_glyph_h_advance(glyph.gid) * 1000 / font.face.upem
        return found

    def width(self, code: int) -> float:
        """The advance that a viewer takes for the code, in 1/1000 em."""
        return self._widths[code]

    def metrics(self) -> "Metrics":
        font = hb_font(self.face)
        extents = font.get_font_extents("ltr")
        scale = 1000 / font.face.upem
        ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
        return Metrics(
            ascent=ascent,
            descent=descent,
            box=(-1000, descent, 2500, ascent),
            slant=-11 if self.face is Face.SANS_ITALIC else 0,
            stem=120 if "600" in self.face else 80,
        )

    def widths(self) -> list[float]:
        """The advances of the codes 1, 2, 3 …"""
        return list(self._widths.values())

    def program(self) -> tuple[bytes, bytes]:
        """The subset font file, and the big-endian map from code to glyph in it."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({gid for gid, _ in self._codes})
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(_NEEDLESS)
        plan = hb.SubsetPlan(hb_font(self.face).face, wanted)
        new = plan.old_to_new_glyph_mapping
        glyphs = [0, *(new[gid] for gid, _ in self._codes)]
        return plan.execute().blob.data, b"".join(gid.to_bytes(2, "big") for gid in glyphs)

    def to_unicode(self) -> bytes:
        """A ToUnicode CMap."""
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = (rows[start : start + 100] for start in range(0, len(rows), 100))
        body = "\n".join(
            "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks
        )
        return _CMAP.format(body=body).encode("ascii")


def subset_for(face: Face, characters: str) -> bytes:
    """A font file that sets these characters and can be chosen by its name."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(character) for character in characters})
    wanted.flags = hb.SubsetFlags.NO_HINTING
    return hb.SubsetPlan(hb_font(face).face, wanted).execute().blob.data


_NEEDLESS = {
    int.from_bytes(tag, "big")
    for tag in (b"GSUB", b"GPOS", b"GDEF", b"DSIG", b"BASE", b"STAT", b"meta", b"post", b"cmap")
}
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
