"""S12, S14: what the history knows beyond undo, and that its end is one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lordesk.domain.changes import between
from lordesk.domain.history import HistoryAction
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.storage.archive import SqlArchive
from lordesk.storage.database import open_database
from lordesk.storage.postgres import ServerDatabase
from lordesk.storage.sql import Database
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_document, a_writer, an_applicant

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
MIRA = Scope(applicant="mira", who="Dr. Vogt")


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Of either kind, with nothing in it of the scopes used here."""
    if request.param == "sqlite":
        file = open_database(tmp_path / "lordesk.db")
        yield file
        file.close()
    else:
        request.getfixturevalue("emptied_server")
        server: ServerDatabase = request.getfixturevalue("server")
        yield server


def become(database: Database, records: Records, at: datetime, scope: Scope = MIRA) -> None:
    store = SqlStore(database, scope)
    store.save(between(store.load(), records, f"{at:%d}"), HistoryAction.DO, at)


def test_the_history_of_a_record_names_what_when_and_who(database: Database) -> None:
    become(database, Records().put(a_writer("a", name="Ada")), NOON)
    become(database, Records().put(a_writer("a", name="Eva")), NOON + DAY)
    touches = SqlArchive(database, MIRA).touches(Kind.WRITER, "a")
    assert [(each.label, each.made_at, each.made_by) for each in touches] == [
        ("25", NOON + DAY, "Dr. Vogt"),
        ("24", NOON, "Dr. Vogt"),
    ]
    assert touches[0].change.before != touches[0].change.after
    assert not touches[0].is_undone


def test_applicants_do_not_see_each_others_bin(database: Database) -> None:
    become(database, Records().put(a_writer()), NOON)
    become(database, Records(), NOON)
    other = SqlArchive(database, Scope(applicant="else"))
    assert len(SqlArchive(database, MIRA).removed(Records())) == 1
    assert other.removed(Records()) == ()
    assert other.newest() is None
    assert other.touches(Kind.WRITER, "okoye") == ()
    other.forget([(Kind.WRITER, "okoye")])
    other.purge(NOON + DAY)
    assert len(SqlArchive(database, MIRA).removed(Records())) == 1


def test_a_removed_record_is_as_it_was_last(database: Database) -> None:
    become(database, Records().put(a_writer("a", name="Ada")), NOON)
    become(database, Records().put(a_writer("a", name="Eva")), NOON)
    become(database, Records(), NOON + DAY)
    (removed,) = SqlArchive(database, MIRA).removed(Records())
    assert removed.row.entity == a_writer("a", name="Eva")
    assert (removed.removed_at, removed.label) == (NOON + DAY, "25")


def test_purging_stops_at_the_first_step_that_is_young_enough(database: Database) -> None:
    """A step with a wrong, old date behind young ones is no reason to delete those."""
    for number, at in enumerate((NOON, NOON + 2 * DAY, NOON - 400 * DAY)):
        become(database, Records().put(a_writer(f"w{number}")), at)
    archive = SqlArchive(database, MIRA)
    assert archive.reaches_before(NOON + DAY)
    archive.purge(NOON + DAY)
    assert [step.label for step in SqlStore(database, MIRA).steps(9)] == ["20", "26"]
    assert not archive.reaches_before(NOON + DAY)
    assert archive.newest() == NOON - 400 * DAY


def test_attachments_that_nothing_names_any_longer_are_told(database: Database) -> None:
    kept, gone = "a" * 64, "b" * 64
    one, two = a_document("one", stored=kept), a_document("two", path="x.pdf", stored=gone)
    become(database, Records().put(an_applicant(), one, two), NOON)
    become(database, Records().put(an_applicant(), one), NOON + DAY)
    assert set(SqlArchive(database, MIRA).purge(NOON + 2 * DAY)) == {gone}
