"""Where in the window something is: a page and, when one is meant, a record on it."""

from dataclasses import dataclass
from enum import StrEnum


class PageId(StrEnum):
    """The pages in the order of the rail; the number is the key that opens them."""

    TODAY = "today"
    LETTERS = "letters"
    WRITERS = "writers"
    ROTATIONS = "rotations"
    TIMELINE = "timeline"
    KITS = "kits"
    PORTFOLIO = "portfolio"
    SETTINGS = "settings"

    @property
    def number(self) -> int:
        return tuple(PageId).index(self) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`key` names a record of the page's own kind; `part` a part of the page, such as a card."""

    page: PageId
    key: str = ""
    part: str = ""
