"""Two letters are a country where the standard says so."""

import pytest

from lordesk.domain.country_codes import is_country_code
from tests.planning import CATALOGUE


@pytest.mark.parametrize("code", ["US", "GB", "PK", "AQ", "UK", "EU", "XK"])
def test_what_is_assigned_or_reserved_is_taken(code: str) -> None:
    assert is_country_code(code)


@pytest.mark.parametrize("code", ["EN", "AB", "QQ", "XX", "ZZ", "us", "USA", "", "U", "US "])
def test_other_letters_are_no_country(code: str) -> None:
    assert not is_country_code(code)


def test_every_country_that_is_offered_is_one() -> None:
    assert [code for code in CATALOGUE.countries if not is_country_code(code)] == []
