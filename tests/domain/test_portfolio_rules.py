"""The words of the portfolio: how many letters count, and how many are meant."""

import pytest

from tests.judging import CATALOGUE

COUNT = CATALOGUE.portfolio.count


@pytest.mark.parametrize(
    ("number", "having", "meaning"),
    [
        (0, "none counts so far", "no letters"),
        (1, "one counts so far", "one letter"),
        (3, "3 count so far", "3 letters"),
    ],
)
def test_numbers_of_letters_are_said_in_words(number: int, having: str, meaning: str) -> None:
    assert COUNT.having(number) == having
    assert COUNT.meaning(number) == meaning
