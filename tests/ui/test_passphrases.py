"""The hint about a passphrase, as a table."""

import pytest

from lordesk.ui.passphrases import Strength, problem, strength


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("kurz", Strength.SHORT),
        ("  short ", Strength.SHORT),
        ("aaaaaaaaaaaa", Strength.WEAK),
        ("12345678", Strength.WEAK),
        ("password", Strength.WEAK),
        ("Tr0ub4dor", Strength.FAIR),
        ("correct horse battery staple", Strength.GOOD),
        ("پنجره آبی کوه بلند", Strength.GOOD),
    ],
)
def test_how_hard_it_is_to_guess(typed: str, expected: Strength) -> None:
    assert strength(typed) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("", "", "short"),
        ("seven77", "seven77", "short"),
        ("long enough", "long enougH", "differ"),
        ("long enough", "long enough", ""),
    ],
)
def test_what_keeps_it_from_being_used(first: str, second: str, expected: str) -> None:
    assert problem(first, second) == expected
