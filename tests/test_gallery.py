"""The gallery holds every script and portal, and each of its kits can be made."""

import unicodedata
from itertools import chain
from pathlib import Path

import pytest

from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.vocabulary import Portal
from lordesk.services.kit_parts import KitOrder
from lordesk.services.kits import compose_kit
from tests.gallery import LETTER, PIECES, Piece, desk_of, workshop_of
from tests.planning import CATALOGUE

SCRIPTS = {
    *("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "THAI", "CJK", "HIRAGANA"),
    *("KATAKANA", "HANGUL"),
}


def scripts_of(piece: Piece) -> set[str]:
    letters = filter(str.isalpha, f"{piece.person}{piece.writer}")
    return {unicodedata.name(letter).split()[0] for letter in letters}


def test_every_script_stands_in_a_name() -> None:
    assert set(chain.from_iterable(map(scripts_of, PIECES.values()))) == SCRIPTS
    assert len(PIECES) >= 14


def test_every_portal_has_its_card() -> None:
    assert {portal_of(piece) for piece in PIECES.values()} == set(Portal)


def portal_of(piece: Piece) -> Portal:
    return kit_facts(LETTER, desk_of(piece), CATALOGUE, piece.today).upload.portal


@pytest.mark.parametrize("name", PIECES)
def test_a_kit_of_the_gallery_is_made_whole(name: str) -> None:
    made = compose_kit(workshop_of(PIECES[name]), KitOrder(letter=LETTER, out=Path()))
    assert len(made.files) == 10, [finding.message for finding in made.findings]
