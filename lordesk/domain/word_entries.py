"""What may stand in a list of words of the user's own, and what keeps a word out."""

ENTRY_LENGTH = 60
_SHORTEST_STEM = 3
_ENDING = "*"


def is_entry(text: str) -> bool:
    """Whether it can be kept, shown and parted by commas again."""
    is_short = len(text) <= ENTRY_LENGTH
    return is_short and bool(text.strip()) and "," not in text and text.isprintable()


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
