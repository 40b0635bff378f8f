"""Reads how the program is known and where its people are found."""

import tomllib
from dataclasses import dataclass

from lordesk.paths import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The addresses are opened in the browser; the program itself never goes there."""

    name: str
    publisher: str
    summary: str
    home: str
    releases: str


def read_product() -> Product:
    table = tomllib.loads((resources() / "product.toml").read_text(encoding="utf-8"))
    return Product(**{name: str(table[name]) for name in Product.__slots__})
