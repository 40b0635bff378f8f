"""The user's own base: the Word file whose letterhead, fonts and colours a kit takes over."""

from dataclasses import dataclass

from lordesk.documents.letterhead import Letterhead, letterhead
from lordesk.documents.own_looks import Looks, looks
from lordesk.documents.sheet import FOOTER_BASELINE, MARGIN_FOOT, MARGIN_TOP
from lordesk.documents.word_file import open_word_file
from lordesk.domain.errors import InvalidInputError

TALLEST = 150.0
"""Points that a letterhead may take of the page; the summary must still fit on one."""

_GAP = 10.0
_WIDTHS = {
    **dict.fromkeys(("calibri", "carlito", "calibri light", "source sans 3", "garamond"), 1.0),
    **dict.fromkeys(("eb garamond", "times new roman", "liberation serif", "aptos narrow"), 1.0),
    **dict.fromkeys(("cambria", "caladea", "candara", "corbel", "source serif 4"), 1.06),
    **dict.fromkeys(("arial", "helvetica", "liberation sans", "aptos", "segoe ui"), 1.12),
    **dict.fromkeys(("georgia", "tahoma", "open sans", "palatino linotype"), 1.16),
    **dict.fromkeys(("verdana", "dejavu sans", "century gothic"), 1.32),
}
"""About how much wider than Calibri a font runs on English text."""

_UNKNOWN_WIDTH = 1.16


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnBase:
    """What is taken from the user's file."""

    head: Letterhead
    looks: Looks

    @property
    def taken(self) -> float:
        """Points of the page that header and footer take beyond lordesk's margins."""
        return self.below_top + self.above_foot

    @property
    def below_top(self) -> float:
        return _beyond(self.head.height("header"), self.head.distance, MARGIN_TOP)

    @property
    def above_foot(self) -> float:
        return _beyond(self.head.height("footer"), FOOTER_BASELINE, MARGIN_FOOT - 12)

    @property
    def wider(self) -> float:
        """How much wider the text runs than in lordesk's own font."""
        font = self.looks.text_font.casefold()
        return _WIDTHS.get(font, _UNKNOWN_WIDTH) if font else 1.0


def _beyond(height: float, distance: float, margin: float) -> float:
    return max(height + distance + _GAP - margin, 0.0) if height else 0.0


def read_own_base(content: bytes) -> OwnBase:
    """The base in a user's file. Raises InvalidInputError with what to change in it."""
    file = open_word_file(content)
    head = letterhead(file)
    own = OwnBase(head=head, looks=looks(file, head.styles))
    if own.taken > TALLEST:
        raise InvalidInputError(
            f"Its letterhead takes about {own.taken / 28.35:.0f} cm of the page, and more than "
            f"{TALLEST / 28.35:.0f} cm leave no room for a summary on one page. Make it smaller."
        )
    return own
