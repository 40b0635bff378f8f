"""Embeds fonts in a Word file for scripts that many computers have no font for."""

import re
import uuid
from dataclasses import dataclass
from functools import lru_cache

from lordesk.documents.blocks import Doc
from lordesk.documents.embedding import subset_for
from lordesk.documents.font_names import renamed
from lordesk.documents.fonts import Face
from lordesk.documents.reading import texts
from lordesk.documents.runs import words_of

EAST_ASIAN = "Droid Sans Fallback"
DEVANAGARI = "Noto Sans Devanagari"
THAI = "Noto Sans Thai"

_SPACE = uuid.UUID("6f1f2f0a-8c0e-5d61-9d0c-3f6b1d9a7c55")
_AMONG = " '’.-\u200c\u200d0123456789"
"""What may stand between the words of a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Script:
    """Without a second face, which would make the file too large, Word thickens the first."""

    family: str
    faces: tuple[Face, ...]
    characters: re.Pattern[str]
    instead: str


_SCRIPTS = (
    _Script(
        family=EAST_ASIAN,
        faces=(Face.CJK,),
        characters=re.compile(
            "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]"
        ),
        instead="Microsoft YaHei",
    ),
    _Script(
        family=DEVANAGARI,
        faces=(Face.DEVANAGARI,),
        characters=re.compile("[\u0900-\u097f\ua8e0-\ua8ff]"),
        instead="Nirmala UI",
    ),
    _Script(
        family=THAI,
        faces=(Face.THAI, Face.THAI_BOLD),
        characters=re.compile("[\u0e00-\u0e7f]"),
        instead="Leelawadee UI",
    ),
)


@dataclass(frozen=True, slots=True)
class Program:
    """A font part as Word wants it: its first bytes masked by the key in the font table."""

    style: str
    key: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Travelling:
    """A family that goes along: `name` in the file is its own, for its part of the characters.

    A program keeps the fonts of all open documents in one place by their names.
    """

    family: str
    name: str
    instead: str
    programs: tuple[Program, ...]


def travelling(doc: Doc) -> tuple[Travelling, ...]:
    """The families that go along with a document."""
    said = "".join(words_of(text) for _, text in texts(doc))
    found = ((script, set(script.characters.findall(said))) for script in _SCRIPTS)
    return tuple(_family(script, "".join(sorted(each))) for script, each in found if each)


def renamed_in(markup: str, fonts: tuple[Travelling, ...]) -> str:
    """Markup in which a family is called as it is in the file."""
    for font in fonts:
        for side in ("eastAsia", "cs"):
            markup = markup.replace(f'w:{side}="{font.family}"', f'w:{side}="{font.name}"')
    return markup


@lru_cache(maxsize=16)
def _family(script: _Script, characters: str) -> Travelling:
    name = f"{script.family} {uuid.uuid5(_SPACE, characters).hex[:6]}"
    styles = ("Regular", "Bold")[: len(script.faces)]
    programs = (
        _program(style, name, subset_for(face, characters + _AMONG))
        for style, face in zip(styles, script.faces, strict=True)
    )
    return Travelling(
        family=script.family, name=name, instead=script.instead, programs=tuple(programs)
    )


def _program(style: str, name: str, subset: bytes) -> Program:
    """Masked as ECMA-376 part 4, 2.8.1 wants it."""
    program = renamed(subset, name, bold=style == "Bold")
    key = uuid.uuid5(_SPACE, f"{name} {style}")
    mask = key.bytes[::-1] * 2
    masked = bytes(one ^ other for one, other in zip(program[:32], mask, strict=True))
    return Program(style, f"{{{str(key).upper()}}}", masked + program[32:])
