"""The product's names and addresses are read from the one file that holds them."""

from lordesk.ui.help.product import read_product


def test_the_addresses_are_those_of_the_file() -> None:
    product = read_product()
    assert product.name == "lordesk"
    assert product.releases.startswith("https://")
    assert product.releases.startswith(product.home)
