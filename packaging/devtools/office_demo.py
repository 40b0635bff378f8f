"""Fills an office's server with invented applicants and times the roster: `URL [COUNT]`."""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from devtools.places import SAMPLES
from lordesk.domain.changes import between
from lordesk.domain.history import HistoryAction
from lordesk.domain.portfolio import portfolio
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.office import OfficeWorkspace
from lordesk.services.interchange import read_file
from lordesk.services.roster import note, roster
from lordesk.storage.store import Scope, SqlStore

TODAY = date(2026, 11, 22)
_NAMES = ("Amara", "Bao", "Carmen", "Dmitri", "Esra", "Farid", "Goran", "Hana", "Ines", "Jonas")


def desks(count: int) -> Iterator[tuple[str, Records]]:
    """The sample under other names, with letters at different stages."""
    path = min(SAMPLES.glob("*.lordesk"))
    sample = read_file(path.read_bytes(), path.name)
    for number in range(count):
        yield f"a{number:03d}", _varied(sample, number)


def _varied(sample: Records, number: int) -> Records:
    applicant = sample.applicant
    if applicant is None:
        return sample
    name = _NAMES[number % len(_NAMES)]
    named = replace(applicant, given_name=name, family_name=f"Sample-{number:03d}", aamc_id=None)
    asked = [letter for letter in sample.letters if letter.asked is not None]
    arrived = (
        replace(letter, uploaded_on=TODAY - timedelta(days=number % 30))
        for letter in asked[: number % (len(asked) + 1)]
    )
    return sample.put(named, *arrived)


def fill(office: OfficeWorkspace, count: int) -> None:
    """One desk after the other, each with its line of the roster."""
    book, at = office.roster_book, datetime.now(UTC)
    for key, records in desks(count):
        store = SqlStore(office.database, Scope(applicant=key, who="demo"))
        store.save(between(store.load(), records, "Begin"), HistoryAction.DO, at)
        note(book, key, store.revision(), records, office.catalogue, TODAY)


def timed(office: OfficeWorkspace) -> dict[str, float]:
    """Milliseconds, the best of five: one applicant opened, the bare query, the whole roster."""
    book, catalogue = office.roster_book, office.catalogue

    def one() -> None:
        records = office.records_of("a000")
        make_plan(records, catalogue, TODAY)
        portfolio(records, catalogue, TODAY)

    tried = {"one applicant": one, "query": book.rows, "roster": lambda: roster(book, TODAY)}
    return {name: min(_milliseconds(deed) for _ in range(5)) for name, deed in tried.items()}


def _milliseconds(deed: object) -> float:
    assert callable(deed)
    begun = time.perf_counter()
    deed()
    return (time.perf_counter() - begun) * 1_000


def main(url: str, count: int) -> None:
    office = OfficeWorkspace(Path(), url)
    try:
        begun = time.perf_counter()
        fill(office, count)
        print(f"{count} applicants in {time.perf_counter() - begun:.1f} s")
        for name, milliseconds in timed(office).items():
            print(f"  {name}: {milliseconds:.1f} ms")
    finally:
        office.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 500)
