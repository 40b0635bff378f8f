"""Search over everything: by any word, in any case, without accents."""

import pytest

from lordesk.domain.ids import Kind
from lordesk.domain.search import Index, folded
from tests.builders import a_contact, a_desk, a_letter, a_program, a_writer

DESK = a_desk(
    a_writer("unal", name="Dr. Kemal Ünal", institution="Mercy", email="ku@example.org"),
    a_letter("unal-im", writer="unal", letter_id="LX-77"),
    a_program("bay", name="Bay Hospital", city="Quincy", notes="asks for a chair’s letter"),
    a_contact("2026-11-01", "unal", note="met at the lift"),
)


@pytest.mark.parametrize(("text", "key"), [("Ünal", "unal"), ("LINDQVIST Åsa", "lindqvist asa")])
def test_accents_and_case_do_not_matter(text: str, key: str) -> None:
    assert folded(text) == key


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("unal", (Kind.WRITER, "unal")),
        ("KU@example", (Kind.WRITER, "unal")),
        ("lx-77", (Kind.LETTER, "unal-im")),
        ("quincy", (Kind.PROGRAM, "bay")),
        ("chair bay", (Kind.PROGRAM, "bay")),
        ("lift", (Kind.CONTACT, "unal-2026-11-01")),
    ],
)
def test_a_word_of_a_record_finds_it(words: str, first: tuple[Kind, str]) -> None:
    hit = Index(DESK).find(words)[0]
    assert (hit.kind, hit.key) == first


def test_a_title_that_begins_with_the_word_comes_first() -> None:
    desk = a_desk(
        a_program("a", name="Greater Mercy", notes=""),
        a_program("b", name="Hospital", notes="near Mercy"),
        a_program("c", name="Remercy"),
    )
    assert [hit.key for hit in Index(desk).find("mercy")] == ["a", "c", "b"]


@pytest.mark.parametrize("words", ["", "   ", "nobody at all"])
def test_nothing_typed_and_nothing_there_find_nothing(words: str) -> None:
    assert Index(DESK).find(words) == ()


def test_no_more_is_answered_than_asked_for() -> None:
    assert len(Index(DESK).find("a", at_most=2)) == 2
