import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.word_entries import entries_in, is_entry, is_word, twin_of, typed


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Kirkbride", True),
        ("form zeta-7", True),
        ("C++", True),
        ("rock.*star", False),
        ("Ñandú 病院", True),
        ("heart 🙂", True),
        ("🙂", False),
        ("", False),
        ("   ", False),
        ("...", False),
        ("Smith, Jones and Co", True),
        ("x" * 60, True),
        ("x" * 61, False),
        ("nul\x00", False),
        ("del\x7f", False),
        ("half\ud800", False),
        ("two\nlines", False),
    ],
)
def test_a_word_holds_a_letter_or_a_digit_and_nothing_that_cannot_be_kept(
    text: str, fits: bool
) -> None:
    assert is_word(text, takes_endings=False) is fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("outstand*", True),
        ("sav*", True),
        ("a*", False),
        ("*", False),
        ("a*b*", False),
        ("ab *", False),
    ],
)
def test_any_ending_stands_only_after_a_stem(text: str, fits: bool) -> None:
    assert is_word(text, takes_endings=True) is fits
    assert not is_word(text, takes_endings=False)


def test_an_entry_of_any_list_can_be_kept_and_parted_again() -> None:
    assert is_entry("***")
    assert not is_entry("\x7f")


def test_a_twin_is_found_in_any_case() -> None:
    assert twin_of(("Grace", "ward", "GRACE")) == "GRACE"
    assert twin_of(("Grace", "ward")) == ""


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Ward  9 ,Kirkbride", ("Ward 9", "Kirkbride")),
        ('"Smith, Jones and Co", Zeta', ("Smith, Jones and Co", "Zeta")),
        ("Zeta, “Smith, Jones and Co” ", ("Zeta", "Smith, Jones and Co")),
        ('"a ""b"", c"', ('a "b", c',)),
        ('the "Zeta", so called', ('the "Zeta"', "so called")),
        ('"Smith, Jones', ('"Smith', "Jones")),
        ('"", ,,', ()),
    ],
)
def test_entries_are_parted_by_commas_outside_quotation_marks(
    text: str, entries: tuple[str, ...]
) -> None:
    assert entries_in(text) == entries


@given(st.lists(st.text('ab ,"“”', min_size=1).map(str.strip).filter(bool), max_size=4))
def test_what_is_typed_is_read_again(entries: list[str]) -> None:
    wanted = tuple(" ".join(entry.split()) for entry in entries)
    assert entries_in(", ".join(map(typed, wanted))) == wanted
