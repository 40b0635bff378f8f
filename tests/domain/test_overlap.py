"""Long runs of shared words between two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.overlap import shared_runs

NINE = "one two three four five six seven eight nine"


def test_eight_words_in_a_row_are_a_run_and_seven_are_not() -> None:
    assert [
        run.words for run in shared_runs(NINE, "x one two three four five six seven eight")
    ] == [8]
    assert shared_runs(NINE, "one two three four five six seven x") == ()


def test_case_and_punctuation_do_not_part_a_run() -> None:
    (run,) = shared_runs("Say: One two, three four – five six seven eight!", NINE.upper())
    assert (run.start, run.end, run.words) == (5, 47, 8)


def test_two_runs_in_one_text_are_told_apart() -> None:
    runs = shared_runs(f"{NINE} but {NINE}", NINE)
    assert [run.words for run in runs] == [9, 9]


@pytest.mark.parametrize("pair", [("", NINE), (NINE, ""), ("", "")])
def test_an_empty_text_shares_nothing(pair: tuple[str, str]) -> None:
    assert shared_runs(*pair) == ()


@given(st.lists(st.sampled_from(["a", "b", "c", "dé"]), min_size=8, max_size=30))
def test_a_text_shares_itself_whole(words: list[str]) -> None:
    text = " ".join(words)
    (run,) = shared_runs(text, text)
    assert (run.start, run.end, run.words) == (0, len(text), len(words))
