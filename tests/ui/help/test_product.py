"""The product's names and addresses are read from the one file that holds them."""

from dataclasses import replace

import pytest

from lordesk.ui.help.product import read_product


def test_the_addresses_are_those_of_the_file() -> None:
    product = read_product()
    assert product.name == "lordesk"
    assert product.releases.startswith("https://")
    assert product.releases.startswith(product.home)


@pytest.mark.parametrize(
    ("home", "has"),
    [
        ("https://lordesk.example", False),
        ("https://lordesk.example/about", False),
        ("https://code.host/lordesk/example", True),
    ],
)
def test_a_name_that_nobody_can_own_is_no_page(home: str, has: bool) -> None:
    assert replace(read_product(), home=home).has_pages is has
