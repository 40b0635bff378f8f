"""The rows of a lock by the name of their package."""

import re
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def blocks(lock: Path) -> dict[str, str]:
    """The requirement of each package with its hashes; of one in several versions, all of them."""
    text = re.sub(r"^#.*\n", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found: dict[str, str] = {}
    for block in re.split(r"\n(?=\S)", text.strip()):
        named = _NAME.match(block)
        assert named, block
        before = found.get(named[0])
        found[named[0]] = block if before is None else f"{before}\n{block}"
    return found
