"""Whether a checkout may become a release: what of the checklist a machine can look up."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from devtools import windows
from devtools.places import ROOT
from devtools.product import Product, read_product, unconfirmed
from devtools.shell import ChoreError

_GITHUB = "github.com"


def demand(tag: str = "") -> None:
    """Say that nothing stands in the way; a ChoreError names all that does."""
    found = list(obstacles(read_product(), _changelog(), tag))
    if found:
        raise ChoreError("\n".join(["This checkout is no release yet.", *found]))
    print("Nothing a machine can look up stands in the way; CONTRIBUTING.md has the rest.")


def obstacles(product: Product, changelog: str, tag: str = "") -> Iterator[str]:
    """A sentence for each thing to do first."""
    nobodys = unconfirmed(product)
    if nobodys:
        yield f"resources/product.toml: {', '.join(nobodys)} must name what the project owns."
    elif not product.id.startswith(f"{namespace(product.home)}."):
        yield f"resources/product.toml: id must begin with {namespace(product.home)}, as home says."
    if not re.search(rf"^## {re.escape(product.version)}\b.*\d{{4}}-\d\d-\d\d", changelog, re.M):
        yield f"CHANGELOG.md: {product.version} must have a heading with its day."
    if windows.is_due():
        yield "packaging/windows/tried: the Windows installer must be tried, and it committed."
    if tag and tag != f"v{product.version}":
        yield f"The tag {tag} must be v{product.version}, as lordesk/__init__.py says."


def namespace(home: str) -> str:
    """What an id begins with: the host of the home page from its end, on GitHub its owner's."""
    parts = urlsplit(home)
    if parts.hostname == _GITHUB:
        return f"io.github.{parts.path.split('/')[1]}"
    return ".".join(reversed((parts.hostname or "").split(".")))


def _changelog() -> str:
    return (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
