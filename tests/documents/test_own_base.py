"""What is taken from a user's Word file, and the room it needs."""

from contextlib import suppress

import pytest

from lordesk.documents.own_base import read_own_base
from lordesk.domain.errors import InvalidInputError
from tests.documents.word_files import a_picture, a_word_file, relation, said


def test_a_letterhead_takes_what_is_beyond_the_margin() -> None:
    own = read_own_base(a_word_file(said("One") + said("Two") + said("Three")))
    assert own.taken == pytest.approx(36 + 42 + 10 - 44)


def test_without_a_letterhead_the_whole_page_stays() -> None:
    assert read_own_base(a_word_file()).taken == 0


def test_a_letterhead_that_leaves_no_room_is_refused_with_its_size() -> None:
    tall = a_word_file(a_picture(300), related=relation("media/logo.png"))
    with pytest.raises(InvalidInputError, match=r"about 11 cm of the page, and more than 5 cm"):
        read_own_base(tall)


@pytest.mark.parametrize(("font", "wider"), [("Arial", 1.12), ("Calibri", 1.0), ("Odd One", 1.16)])
def test_a_font_that_runs_wider_is_known_or_guessed(font: str, wider: float) -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/>'
        f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr></w:style>'
    )
    assert read_own_base(a_word_file(styles=styles)).wider == wider


@pytest.mark.parametrize("mask", [0xFF, 0x01, 0x20])
def test_a_damaged_file_is_refused_or_read_and_never_a_bug(mask: int) -> None:
    whole = a_word_file(a_picture() + said("Head"), related=relation("media/logo.png"))
    for at in range(0, len(whole), 5):
        broken = whole[:at] + bytes([whole[at] ^ mask]) + whole[at + 1 :]
        with suppress(InvalidInputError):
            read_own_base(broken)


@pytest.mark.parametrize("part", ["document", "styles", "default", "theme/theme1"])
@pytest.mark.parametrize("content", [b"", b"<x", b"<x/>", b"<!-- a --><x><!-- b --></x>"])
def test_a_part_that_is_not_what_it_should_be_is_no_bug(part: str, content: bytes) -> None:
    file = a_word_file(said("Head"), more={f"word/{part}.xml": content})
    with suppress(InvalidInputError):
        read_own_base(file)
