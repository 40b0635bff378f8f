"""Months in several languages."""

import pytest

from lordesk.domain.tidy import unaccented
from lordesk.services.exchange.month_names import MONTH_NAMES, month_of


@pytest.mark.parametrize(
    ("word", "number"), [("MÄRZ", 3), ("août", 8), ("Ene", 1), ("outubro", 10), ("juin", 6)]
)
def test_a_month_is_known_in_any_case_and_with_accents(word: str, number: int) -> None:
    assert month_of(word) == number


def test_names_are_plain_and_the_longer_come_first() -> None:
    assert all(name == unaccented(name).casefold() for name in MONTH_NAMES)
    assert [len(name) for name in MONTH_NAMES] == sorted(map(len, MONTH_NAMES), reverse=True)
    assert month_of("smarch") is None
