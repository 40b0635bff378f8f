"""What Windows shows of the program's files."""

from devtools.product import read_product
from devtools.windows_version import strings


def test_the_files_name_program_and_version() -> None:
    product = read_product()
    told = strings(product)
    assert told["ProductName"] == "lordesk"
    assert told["FileVersion"] == told["ProductVersion"] == product.version
    assert all(told.values())
