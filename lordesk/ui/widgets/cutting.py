"""Names may have hundreds of characters: what is cut so that nothing grows with them."""

import re
from html import escape

ON_A_CONTROL, IN_A_LINE = 60, 90
"""Characters on what is as wide as its words, and in a menu or a line that says one thing."""
_UNBROKEN = re.compile(r"[^\s/-]{40}(?=[^\s/-])")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def shortened(words: str, most: int = ON_A_CONTROL) -> str:
    """The words, cut at their end where they are longer."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def item_words(words: str) -> str:
    """What people typed, as an item of a menu."""
    return shortened(words, IN_A_LINE).replace("&", "&&")


def rest_in_tip(words: str) -> str:
    """What a tool tip says of words that are shortened: all of them, or nothing."""
    return plain_tip(words) if shortened(words) != words else ""


def breakable(words: str) -> str:
    """With places to break in what no language writes as one word."""
    return _UNBROKEN.sub(rf"\g<0>{_MAY_BREAK}", words)


def plain_tip(words: str) -> str:
    """Words for a tool tip, which has no plain format: Qt would take tags in them as markup."""
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if "<" in words else words
