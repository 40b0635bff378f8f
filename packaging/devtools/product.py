"""What the program is called, and its version: read from the two places where that stands."""

import re
import tomllib
from dataclasses import asdict, dataclass

from devtools.places import ROOT

_RESERVED = re.compile(r"(https?://([^/]*\.)?)?(example|invalid|localhost|test)([./:]|$)")
"""Names that RFC 2606 keeps out of anybody's hands; an address with one leads nowhere."""
_VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The names of the program in the words of `resources/product.toml`."""

    name: str
    id: str
    publisher: str
    summary: str
    home: str
    releases: str
    issues: str
    file_extension: str
    file_media_type: str
    file_name: str
    version: str


def read_product() -> Product:
    text = (ROOT / "resources" / "product.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    file = {f"file_{name}": value for name, value in table.pop("file").items()}
    return Product(**table, **file, version=version())


def unconfirmed(product: Product) -> list[str]:
    """The rows of `resources/product.toml` that nobody has filled with the project's own."""
    rows = asdict(product)
    return [name for name in ("id", "home", "releases", "issues") if _RESERVED.match(rows[name])]


def version() -> str:
    """`__version__` of the package, read without importing it."""
    text = (ROOT / "lordesk" / "__init__.py").read_text(encoding="utf-8")
    found = _VERSION.search(text)
    assert found, "lordesk/__init__.py names its version"
    return found[1]


def numbers(of: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows wants: `1.2.0rc1` → (1, 2, 0, 0)."""
    found = [int(number) for number in re.findall(r"\d+", of.partition("rc")[0])][:4]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
