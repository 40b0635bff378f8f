"""What may stand in a list of words of the user's own, and what keeps a word out."""

import re

ENTRY_LENGTH = 60
_SHORTEST_STEM = 3
_ENDING = "*"
_PART = re.compile(r'\s*(?:"((?:[^"]|"")*)"|“([^”]*)”)\s*(?:,|$)|([^,]*)(?:,|$)')
"""An entry in quotation marks, straight or curly, or all that stands before a comma."""


def entries_in(text: str) -> tuple[str, ...]:
    """The entries of a list as it is typed: parted by commas, but not within quotation marks."""
    parts = (
        straight.replace('""', '"') or curly or plain
        for straight, curly, plain in _PART.findall(text)
    )
    return tuple(entry for part in parts if (entry := " ".join(part.split())))


def typed(entry: str) -> str:
    """An entry as it is typed in a list: in quotation marks where it would be parted."""
    if "," not in entry and not entry.startswith(('"', "“")):
        return entry
    doubled = entry.replace('"', '""')
    return f'"{doubled}"'


def is_entry(text: str) -> bool:
    """Whether it can be kept, shown on a line and typed again."""
    return len(text) <= ENTRY_LENGTH and bool(text.strip()) and text.isprintable()


def is_word(text: str, *, takes_endings: bool) -> bool:
    """Whether it can be searched for: with a letter or digit, a * only after a stem of letters.

    A * inside a word would make the search of a long text slow out of proportion.
    """
    stem = text.removesuffix(_ENDING)
    if not is_entry(text) or not any(letter.isalnum() for letter in text) or _ENDING in stem:
        return False
    return stem == text or (takes_endings and stem[-_SHORTEST_STEM:].isalnum() and len(stem) > 2)


def twin_of(texts: tuple[str, ...]) -> str:
    """The first that stands a second time, whatever its case; empty when none does."""
    seen: set[str] = set()
    for text in texts:
        if text.casefold() in seen:
            return text
        seen.add(text.casefold())
    return ""
