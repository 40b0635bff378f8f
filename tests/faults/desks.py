"""A desk to break: moments are added to it, and afterwards the ones still there are counted."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from lordesk.domain.changes import between
from lordesk.domain.history import HistoryAction
from lordesk.domain.ids import MomentKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records
from lordesk.storage.database import SqliteDatabase, open_database
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_desk

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
RUNS = int(os.environ.get("LORDESK_FAULT_RUNS", "1"))
"""How many times the short form each test runs; `packaging/dev.py faults` takes twenty."""


@contextmanager
def opened(folder: Path) -> Generator[tuple[SqliteDatabase, SqlStore]]:
    database = open_database(folder / "lordesk.db")
    try:
        yield database, SqlStore(database, Scope())
    finally:
        database.close()


def begin(folder: Path) -> None:
    with opened(folder) as (_, store):
        store.save(between(Records(), a_desk(), "Begin"), HistoryAction.DO, NOON)


def add_moment(store: SqlStore, records: Records, number: int) -> Records:
    rotation = next(iter(records.rotations)).key
    key = MomentKey(f"m{number}")
    text = f"Presented case {number} at rounds. " * 20
    after = records.put(Moment(key=key, rotation=rotation, text=text))
    store.save(between(records, after, f"Add {key}"), HistoryAction.DO, NOON)
    return after


def add_until_it_fails(folder: Path, count: int, acknowledge: Callable[[str], None]) -> None:
    """Open the desk and add so many moments, telling each key once it is kept."""
    with opened(folder) as (_, store):
        records = store.load()
        for number in range(count):
            records = add_moment(store, records, number)
            acknowledge(f"m{number}")


def listed(folder: Path) -> set[str]:
    """The keys of the moments there, after every check that opening makes."""
    with opened(folder) as (_, store):
        records = store.load()
        store.steps(1_000)
        return {str(key) for key in records.moments.keys()}  # noqa: SIM118 - a table is iterated by entity
