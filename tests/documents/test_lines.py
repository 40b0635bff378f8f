"""Lines: where text breaks, and the order of what stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.lines import Line, lines, tidy
from lordesk.documents.runs import Run, Text, link, runs, strong, words_of
from lordesk.documents.sheet import Family

WIDE = 1e6


def rows(text: str | Text, width: float = WIDE) -> list[Line]:
    return lines(runs(text) if isinstance(text, str) else text, Family.SANS, width)


def shown(line: Line) -> str:
    return "".join(piece.shaped.text for piece in line.pieces)


def test_names_from_right_to_left_stand_in_visual_order() -> None:
    (line,) = rows("Ana שרה כהן wrote")
    assert shown(line) == "Ana כהן שרה wrote"


def test_a_number_after_a_right_to_left_name_stays_after_it() -> None:
    (line,) = rows("Ana שרה 12")
    assert shown(line) == "Ana שרה 12"


def test_a_number_within_a_right_to_left_name_keeps_its_digits_in_order() -> None:
    (line,) = rows("Ana שרה 12 כהן")
    assert shown(line) == "Ana כהן 12 שרה"


def test_the_space_at_the_end_of_a_line_stays_at_its_end() -> None:
    first, second = rows("שרה כהן Ana", 4000)
    assert shown(first) == "כהן שרה "
    assert shown(second) == "Ana"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (runs("a  b"), runs("a b")),
        (runs("a ", strong(" b")), runs("a ", strong("b"))),
        (runs("a ", strong(" "), " b"), runs("a ", "b")),
        (runs("  a  "), runs("a")),
        (runs("   "), ()),
        ((), ()),
    ],
)
def test_doubled_blanks_go(text: Text, left: Text) -> None:
    assert tidy(text) == left


def test_a_look_outlives_tidying() -> None:
    look = Run(text=" x ", bold=True, italic=True, hot=True, quiet=True, href="tel:1")
    (run,) = tidy((look,))
    assert run == Run(text="x", bold=True, italic=True, hot=True, quiet=True, href="tel:1")


def test_a_line_breaks_at_a_blank_and_counts_its_words() -> None:
    first, second = rows("aaaa bbbb cccc", 5000)
    assert (shown(first).rstrip(), shown(second)) == ("aaaa bbbb", "cccc")
    assert (first.words, second.words) == (2, 1)


def test_a_short_last_word_is_not_left_alone() -> None:
    wide = "aaaa bbbb cccc dddd eeee ff"
    assert [shown(line).rstrip() for line in rows(wide, 11_500)] == [
        "aaaa bbbb cccc dddd",
        "eeee ff",
    ]


def test_a_line_of_few_words_gives_none_away() -> None:
    assert [shown(line).rstrip() for line in rows("aaaa bbbb ff", 5_000)] == ["aaaa bbbb", "ff"]


def test_a_line_may_break_after_a_hyphen_between_letters_only() -> None:
    assert [shown(line) for line in rows("sub-intern", 3500)] == ["sub-", "intern"]
    assert rows("555-0142")[0].words == 1


def test_chinese_breaks_between_characters_and_never_before_a_mark() -> None:
    assert [shown(line) for line in rows("张伟,医生", 2100)] == ["张", "伟,", "医生"]


def test_a_word_longer_than_a_line_is_broken_in_the_word() -> None:
    found = rows("W" * 60, 10_000)
    assert len(found) > 1
    assert all(line.width <= 10_000 for line in found)
    assert "".join(shown(line) for line in found) == "W" * 60


def said(line: Line) -> str:
    """What a reader is told of a line: once for each stretch of glyphs that stands for it."""
    return "".join(dict.fromkeys(piece.actual_text or piece.shaped.text for piece in line.pieces))


def test_a_broken_word_is_read_whole_at_its_first_part() -> None:
    first, *others, last = rows(f"{'W' * 30}. on", 10_000)
    assert said(first) == f"{'W' * 30}."
    assert [said(line) for line in others] == ["\u200b"] * len(others)
    assert said(last).startswith("\u200b ")
    assert said(last).endswith("on")


def test_a_broken_link_is_read_whole_whatever_stands_after_it() -> None:
    address = f"https://example.org/{'w' * 40}"
    first, second, *_ = rows(runs(link(address), " there"), 20_000)
    assert said(first) == address
    assert said(second).startswith("\u200b")


@pytest.mark.parametrize("text", [runs("W" * 20, strong("W" * 20)), runs("ש" * 60)])
def test_a_broken_word_of_two_looks_or_from_right_to_left_says_what_it_shows(text: Text) -> None:
    found = rows(text, 10_000)
    assert len(found) > 1
    assert all(not piece.actual_text for line in found for piece in line.pieces)


def test_a_letter_wider_than_the_column_stands_alone() -> None:
    assert [shown(line) for line in rows("WW", 10)] == ["W", "W"]


def test_a_mark_is_not_parted_from_its_letter() -> None:
    found = rows("x\u0323" * 9, 1_200)
    assert all(shown(line).startswith("x") for line in found)


def test_no_text_has_no_line() -> None:
    assert rows("") == []


def test_a_link_keeps_its_address_in_the_line() -> None:
    (line,) = rows(runs("See ", link("here", "https://example.org")))
    assert [piece.look.href for piece in line.pieces][-1] == "https://example.org"


@given(st.text("abc dé-,", max_size=80), st.floats(800, 20_000))
def test_no_word_is_lost_and_no_line_is_too_long(text: str, width: float) -> None:
    found = rows(text, width)
    assert "".join(shown(line) for line in found) == words_of(runs(text)).strip(" ")
    assert all(line.width <= width + 1e-6 for line in found)


def test_a_word_longer_than_a_line_is_shaped_once_however_often_it_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    once = rows("Bartholomew" * 40, 20_000)
    monkeypatch.setattr("lordesk.documents.lines.shape", None)
    assert rows("Bartholomew" * 40, 20_000) == once
