"""What only an office keeps on its server, and that every statement there names its office."""

from datetime import UTC, date, datetime

import pytest

from lordesk.domain.changes import between
from lordesk.domain.errors import InvalidInputError, RefusedError, StorageError
from lordesk.domain.history import HistoryAction
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.roster import RosterDigest, RosterDuty
from lordesk.storage.archive import SqlArchive
from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger
from lordesk.storage.office import ServerShelf, ServerSnapshots, SqlRoster, diagnose_server
from lordesk.storage.postgres import ServerDatabase
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_desk, a_letter, an_applicant
from tests.storage.test_store import FULL, noting

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)
DIGEST = RosterDigest(
    name="Mira Sørensen",
    letters=4,
    uploaded=1,
    alarm_count=1,
    duties=(RosterDuty(due=TODAY, title="Ask Dr. Okoye"),),
    alarms=("Too few letters.",),
)


def begin(server: ServerDatabase, office: str, applicant: str) -> SqlStore:
    store = SqlStore(server, Scope(org=office, applicant=applicant, who="vogt"))
    store.save(between(Records(), a_desk(), "Begin"), HistoryAction.DO, NOON)
    return store


def test_attachments_are_shared_within_one_desk_alone(server: ServerDatabase, office: str) -> None:
    shelf = ServerShelf(server, Scope(org=office, applicant="mira"))
    sha256 = shelf.keep(b"CV")
    assert shelf.keep(b"CV") == sha256
    assert shelf.fetch(sha256) == b"CV"
    assert ServerShelf(server, Scope(org=office, applicant="else")).fetch(sha256) is None
    server.run("UPDATE attachment SET content=? WHERE sha256=?", (b"other", sha256))
    with pytest.raises(StorageError, match="is damaged"):
        shelf.fetch(sha256)
    shelf.discard(sha256)
    assert shelf.fetch(sha256) is None


def test_a_roster_knows_every_desk_and_which_line_is_old(
    server: ServerDatabase, office: str
) -> None:
    store = begin(server, office, "mira")
    begin(server, office, "else")
    book = SqlRoster(server, office)
    assert book.applicants() == ("else", "mira")
    assert [line.digest for line in book.kept()] == [None, None]
    book.keep("mira", DIGEST, store.revision(), TODAY)
    (line,) = [line for line in book.kept() if line.applicant == "mira"]
    assert line.digest == DIGEST
    assert line.is_current(TODAY)
    assert not line.is_current(date(2026, 11, 25))
    store.save(between(a_desk(), a_desk(a_letter()), "Edit"), HistoryAction.DO, NOON)
    assert not any(line.is_current(TODAY) for line in book.kept())
    assert SqlRoster(server, f"{office}-other").kept() == []


def test_every_statement_on_the_server_names_its_office_and_whose_desk(
    server: ServerDatabase, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements: list[str] = []
    for name in ("rows", "run", "run_many"):
        monkeypatch.setattr(ServerDatabase, name, noting(getattr(ServerDatabase, name), statements))
    scope = Scope(org=office, applicant="mira")
    store, archive, shelf = (
        SqlStore(server, scope),
        SqlArchive(server, scope),
        ServerShelf(server, scope),
    )
    store.save(between(Records(), FULL, "Begin"), HistoryAction.DO, NOON)
    emptied = between(FULL, Records(), "Empty")
    store.save(emptied, HistoryAction.DO, NOON)
    done = store.reach().undo
    assert done is not None
    store.save(emptied.inverse, HistoryAction.UNDO, NOON, done.number)
    store.load()
    store.steps(5)
    archive.removed(Records())
    archive.touches(Kind.WRITER, "okoye")
    archive.forget([(Kind.LETTER, "okoye-im")])
    archive.purge(NOON)
    shelf.fetch(shelf.keep(b"x"))
    shelf.discard("x")
    SqlCalendarLedger(server, scope).exported()
    SqlSendLedger(server, scope, shelf).remember_kit("k", TODAY, "f", {"a": b"a"}, "f")
    book = SqlRoster(server, office)
    book.keep("mira", DIGEST, 1, TODAY)
    book.kept()
    frames = ("BEGIN", "COMMIT", "ROLLBACK")
    on_tables = {sql for sql in statements if not sql.startswith(frames)}
    assert len(on_tables) > 40
    assert [sql for sql in on_tables if "org_id" not in sql or "applicant_id" not in sql] == []


def test_snapshots_are_the_administrators() -> None:
    snapshots = ServerSnapshots()
    assert snapshots.known() == ()
    assert snapshots.holding([]) == ()
    assert snapshots.create_if_changed(NOON) is None
    assert snapshots.create_if_due(NOON) is None
    snapshots.forget(())
    for deed in (lambda: snapshots.create(NOON), lambda: snapshots.restore("x", NOON)):
        with pytest.raises(RefusedError, match="administrator"):
            deed()
    for look in (lambda: snapshots.verify("x"), lambda: snapshots.records_in("x")):
        with pytest.raises(InvalidInputError, match="administrator"):
            look()


def test_the_doctor_names_version_and_size_of_a_server_and_nobody(
    server: ServerDatabase, office: str
) -> None:
    begin(server, office, "mira")
    told = diagnose_server(server, office)
    assert [check.name for check in told] == ["server", "desks"]
    assert all(check.ok for check in told)
    assert told[1].message == "1"


def test_two_applicants_with_one_key_do_not_meet(server: ServerDatabase, office: str) -> None:
    begin(server, office, "mira")
    other = SqlStore(server, Scope(org=office, applicant="else"))
    other.save(
        between(Records(), a_desk(an_applicant(given_name="Else")), "Begin"), HistoryAction.DO, NOON
    )
    assert SqlStore(server, Scope(org=office, applicant="mira")).load() == a_desk()
