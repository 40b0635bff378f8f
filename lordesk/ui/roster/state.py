"""The applicants of an office as lines of a list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.roster import RosterEntry
from lordesk.services.roster import renew, roster
from lordesk.services.workspace import Office

OpenOffice = Callable[[], Office]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Everyone of the office, the most urgent first."""

    entries: tuple[RosterEntry, ...]


def applicants(open_office: OpenOffice, today: date) -> Listing:
    """Who is there, asked over a connection of its own."""
    office = open_office()
    try:
        return Listing(entries=roster(office.roster_book, today))
    finally:
        office.close()


def renewed(
    open_office: OpenOffice,
    catalogue: Catalogue,
    today: date,
    tell: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> Listing:
    """The same after every desk was planned anew that is not of today; may be stopped between."""
    office = open_office()
    try:
        book = office.roster_book
        waiting = sum(not kept.is_current(today) for kept in book.kept())
        for done, _ in enumerate(renew(book, office.records_of, catalogue, today), 1):
            tell(done, waiting)
            if is_cancelled():
                break
        return Listing(entries=roster(book, today))
    finally:
        office.close()
