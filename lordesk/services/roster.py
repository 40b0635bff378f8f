"""The roster of an office: read from kept lines, and renewed desk by desk."""

from collections.abc import Callable, Iterator
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.portfolio import portfolio
from lordesk.domain.records import Records
from lordesk.domain.roster import RosterEntry, digest_of, entry_of
from lordesk.domain.timeline import make_plan
from lordesk.services.ports import RosterBook


def roster(book: RosterBook, today: date) -> tuple[RosterEntry, ...]:
    """Every applicant of the office, the most urgent first; one query, no desk is opened."""
    entries = (
        entry_of(kept.applicant, kept.digest, today, is_current=kept.is_current(today))
        for kept in book.kept()
    )
    return tuple(sorted(entries, key=lambda entry: entry.urgency))


def renew(
    book: RosterBook,
    load: Callable[[str], Records],
    catalogue: Catalogue,
    today: date,
) -> Iterator[str]:
    """Make the digests anew that are not current; yields each applicant that was done."""
    for kept in book.kept():
        if not kept.is_current(today):
            note(book, kept.applicant, kept.revision, load(kept.applicant), catalogue, today)
            yield kept.applicant


def note(
    book: RosterBook,
    applicant: str,
    revision: int,
    records: Records,
    catalogue: Catalogue,
    today: date,
) -> None:
    """Keep the digest of one desk as it stands on that day."""
    plan = make_plan(records, catalogue, today)
    digest = digest_of(records, plan, portfolio(records, catalogue, today))
    book.keep(applicant, digest, revision, today)
