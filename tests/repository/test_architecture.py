"""ARCHITECTURE.md names only what is in the code."""

import re

from tests.repository import checkout

_DOCUMENT = checkout.ROOT / "ARCHITECTURE.md"
_DIAGRAM = re.compile(r"```.*?```", re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_NAME = re.compile(r"[A-Za-z_]{3,}")


def unknown_names(text: str) -> set[str]:
    named = {name for code in _CODE.findall(_DIAGRAM.sub("", text)) for name in _NAME.findall(code)}
    return named - names_in_the_checkout()


def names_in_the_checkout() -> set[str]:
    """Words of all paths, and of the code and settings."""
    files = checkout.text_files()
    found = {name for path in files for name in _NAME.findall(checkout.named(path))}
    for path, text in files.items():
        if path.suffix in {".py", ".toml"}:
            found.update(_NAME.findall(text))
    return found


def test_the_architecture_names_only_what_exists() -> None:
    assert unknown_names(_DOCUMENT.read_text(encoding="utf-8")) == set()


def test_a_name_that_is_gone_would_be_found() -> None:
    gone = "zz" + "gone"
    assert unknown_names(f"See `domain.{gone}` and `Records`.") == {gone}
