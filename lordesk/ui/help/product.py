"""Reads how the program is known and where its people are found."""

import tomllib
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from lordesk.paths import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The addresses are opened in the browser; the program itself never goes there."""

    name: str
    publisher: str
    summary: str
    home: str
    releases: str

    @property
    def has_pages(self) -> bool:
        """Whether the addresses are anybody's: a name below `.example` never is."""
        return not (urlsplit(self.home).hostname or "").endswith(".example")


_ROWS = tuple(field.name for field in fields(Product))


def read_product() -> Product:
    table = tomllib.loads((resources() / "product.toml").read_text(encoding="utf-8"))
    return Product(**{name: str(table[name]) for name in _ROWS})
