"""What the program is called, and its version."""

import re

import pytest

import lordesk
from devtools.product import numbers, read_product
from lordesk.ui import application


def test_the_version_is_the_packages() -> None:
    assert read_product().version == lordesk.__version__


def test_the_id_is_one_that_every_system_accepts() -> None:
    assert re.fullmatch(r"[a-z]+(\.[A-Za-z]\w*){2,}", read_product().id)


def test_the_links_are_safe_to_open() -> None:
    product = read_product()
    links = (product.home, product.releases, product.issues)
    assert all(link.startswith("https://") for link in links)


@pytest.mark.parametrize(
    ("version", "four"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.0rc1", (1, 2, 0, 0)), ("2.10", (2, 10, 0, 0))],
)
def test_windows_gets_four_numbers(version: str, four: tuple[int, ...]) -> None:
    assert numbers(version) == four


def test_the_window_goes_by_the_products_id() -> None:
    assert read_product().id == application.DESKTOP_ENTRY
