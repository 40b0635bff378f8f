"""Fonts that travel in a Word file: Chinese, Japanese and Korean, which few computers have."""

import re
import uuid
from dataclasses import dataclass
from functools import lru_cache

from lordesk.documents.blocks import Doc
from lordesk.documents.embedding import subset_for
from lordesk.documents.fonts import Face
from lordesk.documents.reading import texts
from lordesk.documents.runs import words_of

EAST_ASIAN = "Droid Sans Fallback"
_CHARACTERS = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]"
)
_SPACE = uuid.UUID("6f1f2f0a-8c0e-5d61-9d0c-3f6b1d9a7c55")


@dataclass(frozen=True, slots=True)
class Embedded:
    """A font part as Word wants it: its first bytes masked by the key in the font table."""

    key: str
    content: bytes


def east_asian_characters(doc: Doc) -> str:
    """The characters of the document that the embedded font must hold, each once, in order."""
    found = {
        character for _, text in texts(doc) for character in _CHARACTERS.findall(words_of(text))
    }
    return "".join(sorted(found))


@lru_cache(maxsize=8)
def embedded(characters: str) -> Embedded:
    """The part of the font that sets these characters (ECMA-376 part 4, 2.8.1 obfuscation)."""
    key = uuid.uuid5(_SPACE, characters)
    program = subset_for(Face.CJK, characters)
    mask = key.bytes[::-1] * 2
    masked = bytes(one ^ other for one, other in zip(program[:32], mask, strict=True))
    return Embedded(f"{{{str(key).upper()}}}", masked + program[32:])
