"""Letters to press with Alt in menus: one for each entry, each once in its menu; no Qt."""

from collections.abc import Iterable


def accelerated(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts with the mark of Qt before a letter; without one where no letter is left.

    The first letter that is free, beginnings of words before the rest; marks that were there go.
    """
    taken: set[str] = set()
    return tuple(_marked(plain(text), taken) for text in texts)


def plain(text: str) -> str:
    """A text of a menu as it is read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _marked(text: str, taken: set[str]) -> str:
    place = next((n for n in _places(text) if text[n].casefold() not in taken), None)
    if place is None:
        return text.replace("&", "&&")
    taken.add(text[place].casefold())
    before, after = text[:place].replace("&", "&&"), text[place:].replace("&", "&&")
    return f"{before}&{after}"


def _places(text: str) -> list[int]:
    """Where letters stand, those that begin a word first; after a colon a name begins."""
    name, _, _ = text.partition(":")
    letters = [n for n, sign in enumerate(name) if sign.isalnum()]
    begins = [n for n in letters if n == 0 or name[n - 1] == " "]
    return begins + [n for n in letters if n not in begins]
