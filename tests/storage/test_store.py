"""The contract of every store: the same tests over memory, SQLite and PostgreSQL."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import StaleChangeError, StorageError
from lordesk.domain.history import HistoryAction, StepName
from lordesk.domain.ids import Kind
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity, Records
from lordesk.domain.table import Row, Table
from lordesk.domain.vocabulary import DutyKind, Preset
from lordesk.services.desk import Desk
from lordesk.services.ports import Store
from lordesk.storage.database import SqliteDatabase, open_database
from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger
from lordesk.storage.postgres import ServerDatabase, open_server
from lordesk.storage.shelf import FileShelf
from lordesk.storage.sql import CorruptDeskError
from lordesk.storage.store import Scope, SqlStore
from tests.builders import a_contact, a_desk, a_letter, a_writer, a_yes, an_applicant, day
from tests.memory_store import MemoryDesk, MemoryStore

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
Opener = Callable[..., Store]


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def opener(request: pytest.FixtureRequest, tmp_path: Path, office: str) -> Iterator[Opener]:
    """Opens one and the same desk as often as it is called."""
    opened: list[SqliteDatabase | ServerDatabase] = []
    shared = MemoryDesk(records=Records())

    def memory(who: str = "vogt") -> Store:
        return MemoryStore(shared, who)

    def sqlite(who: str = "vogt") -> Store:
        opened.append(open_database(tmp_path / "lordesk.db"))
        return SqlStore(opened[-1], Scope(who=who))

    def postgres(who: str = "vogt") -> Store:
        opened.append(open_server(request.getfixturevalue("server_url")))
        return SqlStore(opened[-1], Scope(org=office, applicant="mira", who=who))

    yield {"memory": memory, "sqlite": sqlite, "postgres": postgres}[request.param]
    for database in opened:
        database.close()


def turn(store: Store, action: HistoryAction) -> None:
    """As the desk does: the step that is next in reach, there or back."""
    reach = store.reach()
    name = reach.undo if action is HistoryAction.UNDO else reach.redo
    assert name is not None
    step = store.step(name.number)
    changes = step.changes.inverse if action is HistoryAction.UNDO else step.changes
    store.save(changes, action, NOON, step.number)


def changes_of(store: Store, name: StepName | None) -> ChangeSet | None:
    return store.step(name.number).changes if name else None


def save(store: Store, before: Records, after: Records, label: str = "Edit") -> ChangeSet:
    changes = between(before, after, label)
    store.save(changes, HistoryAction.DO, NOON)
    return changes


FULL = a_desk(
    a_letter(asked=a_yes("2027-02-03"), pinned={DutyKind.ASK: day("2027-01-30")}),
    a_contact("2027-01-01", note="Łukasz said: “yes”, 李小龍\nand محمد"),
    Preferences(preset=Preset.EARLY),
)


def test_a_new_store_is_empty(opener: Opener) -> None:
    store = opener()
    assert store.load() == Records()
    assert store.reach().undo is None
    assert store.steps(10) == ()
    assert store.revision() == 0


def test_what_was_saved_is_there_for_the_next_who_opens_it(opener: Opener) -> None:
    save(opener(), Records(), FULL)
    assert opener().load() == FULL


def test_order_survives_a_removal_taken_back(opener: Opener) -> None:
    desk = Records().put(a_writer("a"), a_writer("b"), a_writer("c"))
    store = opener()
    save(store, Records(), desk)
    save(store, desk, desk.drop(Kind.WRITER, "a"))
    turn(store, HistoryAction.UNDO)
    assert [writer.key for writer in opener().load().writers] == ["a", "b", "c"]


def test_undo_and_redo_walk_the_steps_across_openings(opener: Opener) -> None:
    store = opener()
    one = Records().put(an_applicant())
    first = save(store, Records(), one, "First")
    second = save(store, one, one.put(a_writer()), "Second")
    assert changes_of(store, opener().reach().undo) == second
    turn(store, HistoryAction.UNDO)
    reach = opener().reach()
    known = changes_of(store, reach.undo), changes_of(store, reach.redo)
    assert known == (first, second)
    turn(store, HistoryAction.UNDO)
    assert changes_of(store, opener().reach().redo) == first
    turn(store, HistoryAction.REDO)
    assert [(step.label, step.is_undone) for step in opener().steps(10)] == [
        ("Second", True),
        ("First", False),
    ]


def test_steps_are_named_without_what_they_changed(opener: Opener) -> None:
    store = opener()
    save(store, Records(), Records().put(an_applicant()), "First")
    (step,) = store.steps(9)
    (name,) = store.names(9)
    assert (name.number, name.label, name.made_at) == (step.number, "First", NOON)
    assert store.reach().undo == store.names(1)[0]
    assert store.step(name.number) == step


def test_a_step_that_is_gone_says_so(opener: Opener) -> None:
    with pytest.raises(StaleChangeError, match="took a step back or forth"):
        opener().step(7)


def test_a_new_step_ends_what_could_be_redone(opener: Opener) -> None:
    store = opener()
    save(store, Records(), Records().put(an_applicant()))
    turn(store, HistoryAction.UNDO)
    save(store, Records(), Records().put(a_writer()), "Other")
    assert store.reach().redo is None
    assert [step.label for step in store.steps(10)] == ["Other"]


def test_each_reaches_the_steps_of_their_own_alone(opener: Opener) -> None:
    vogt, lind = opener("vogt"), opener("lind")
    one = Records().put(an_applicant())
    save(vogt, Records(), one, "By Vogt")
    lind.load()
    save(lind, one, one.put(a_writer()), "By Lind")
    reached = vogt.reach().undo
    assert reached is not None
    assert (reached.label, reached.made_by) == ("By Vogt", "vogt")
    assert opener("nobody").reach().undo is None


def test_a_new_step_leaves_what_others_could_redo(opener: Opener) -> None:
    vogt, lind = opener("vogt"), opener("lind")
    save(vogt, Records(), Records().put(an_applicant()), "By Vogt")
    turn(vogt, HistoryAction.UNDO)
    save(lind, Records(), Records().put(a_writer()), "By Lind")
    assert vogt.reach().redo is not None
    assert [step.label for step in vogt.steps(9)] == ["By Lind", "By Vogt"]


def test_a_step_that_was_turned_elsewhere_is_not_turned_twice(opener: Opener) -> None:
    here, there = opener(), opener()
    save(here, Records(), Records().put(an_applicant()))
    name = here.reach().undo
    assert name is not None
    step = here.step(name.number)
    there.load()
    turn(there, HistoryAction.UNDO)
    with pytest.raises(StaleChangeError):
        here.save(step.changes.inverse, HistoryAction.UNDO, NOON, step.number)
    nothing = ChangeSet(label="Nothing", changes=())
    with pytest.raises(StaleChangeError, match="took a step back or forth"):
        here.save(nothing, HistoryAction.UNDO, NOON, step.number)


def test_a_change_on_a_row_that_another_changed_is_refused_whole(opener: Opener) -> None:
    first, second = opener(), opener()
    start = Records().put(a_writer("a"), a_writer("b"))
    save(first, Records(), start)
    second.load()
    save(first, start, start.put(a_writer("b", name="First Wins")))
    late = start.put(a_writer("a", name="New"), a_writer("b", name="Second"))
    with pytest.raises(StaleChangeError, match="Writer b"):
        save(second, start, late)
    assert {writer.name for writer in opener().load().writers} == {"Adaeze Okoye", "First Wins"}


def test_adding_what_another_added_is_refused(opener: Opener) -> None:
    first, second = opener(), opener()
    save(first, Records(), Records().put(a_writer("a")))
    with pytest.raises(StaleChangeError):
        save(second, Records(), Records().put(a_writer("a", name="Other")))


def test_the_revision_tells_that_anyone_changed_something(opener: Opener) -> None:
    first, second = opener(), opener()
    before = second.revision()
    save(first, Records(), Records().put(an_applicant()))
    assert second.revision() != before


NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(st.sampled_from("abcd"), NAMES.filter(str.strip)), max_size=12))
def test_undoing_every_random_edit_returns_the_start_and_redoing_the_end(
    opener: Opener, edits: list[tuple[str, str]]
) -> None:
    desk = Desk(opener(), lambda: NOON)
    start = desk.records
    performed = 0
    for key, name in edits:
        before = desk.records
        gone = key in before.writers and name < "M"
        after = (
            before.drop(Kind.WRITER, key)
            if gone
            else before.put(a_writer(key, name=name, worked_together=()))
        )
        performed += bool(desk.perform(between(before, after, "Edit")))
    end = desk.records
    for _ in range(performed):
        desk.undo()
    assert desk.records == start
    for _ in range(performed):
        desk.redo()
    assert desk.records == end
    assert opener().load() == end
    for _ in range(performed):
        desk.undo()


def test_applicants_of_one_database_do_not_see_each_other(tmp_path: Path) -> None:
    database = open_database(tmp_path / "office.db")
    mira, else_ = (SqlStore(database, Scope(applicant=name)) for name in ("mira", "else"))
    save(mira, Records(), Records().put(an_applicant(), a_writer()))
    assert else_.load() == Records()
    save(else_, Records(), Records().put(an_applicant(given_name="Else"), a_writer()))
    assert mira.load().applicant == an_applicant()
    assert [step.label for step in else_.steps(5)] == ["Edit"]
    database.close()


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM writer WHERE key='okoye'",
        "UPDATE writer SET version=version+1",
        "UPDATE desk SET tally=tally+1",
        "UPDATE desk SET revision=revision+1",
        "DELETE FROM desk",
    ],
)
def test_a_row_that_vanished_or_went_back_is_seen(tmp_path: Path, damage: str) -> None:
    database = open_database(tmp_path / "lordesk.db")
    store = SqlStore(database, Scope())
    save(store, Records(), Records().put(a_writer(), a_writer("b")))
    database.run(damage)
    with pytest.raises(CorruptDeskError, match="was left as it is"):
        store.load()
    database.close()


def test_a_record_removed_and_added_again_elsewhere_is_not_overwritten(opener: Opener) -> None:
    first, second = opener(), opener()
    start = Records().put(a_writer("a"))
    save(first, Records(), start)
    second.load()
    save(first, start, Records())
    save(first, Records(), start.put(a_writer("a", name="Another")))
    with pytest.raises(StaleChangeError):
        save(second, start, start.put(a_writer("a", name="Late")))


def test_a_refused_save_leaves_the_store_fit_for_the_next(opener: Opener) -> None:
    first, second = opener(), opener()
    start = Records().put(a_writer("a"), a_writer("b"))
    save(first, Records(), start)
    second.load()
    theirs = start.put(a_writer("b", name="Theirs"))
    save(first, start, theirs)
    with pytest.raises(StaleChangeError):
        save(second, start, start.put(a_writer("a", name="Mine"), a_writer("b", name="Mine")))
    save(second, start, start.put(a_writer("a", name="Mine")))
    assert {writer.name for writer in opener().load().writers} == {"Mine", "Theirs"}


def test_loading_sees_one_moment_while_another_process_saves(tmp_path: Path) -> None:
    """Rows of two tables from before and after a change would not be one desk."""
    database = open_database(tmp_path / "lordesk.db")
    other = open_database(tmp_path / "lordesk.db")
    with database.reading():
        before = database.rows("SELECT count(*) FROM writer")
        with pytest.raises(StorageError, match="in use"):
            save(SqlStore(impatient(other), Scope()), Records(), Records().put(a_writer()))
        assert database.rows("SELECT count(*) FROM writer") == before
    database.close()
    other.close()


def impatient(database: SqliteDatabase) -> SqliteDatabase:
    database.rows("PRAGMA busy_timeout=1")
    return database


def test_every_statement_on_a_record_names_office_and_applicant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements: list[str] = []
    for name in ("rows", "run", "run_many"):
        monkeypatch.setattr(SqliteDatabase, name, noting(getattr(SqliteDatabase, name), statements))
    database = open_database(tmp_path / "lordesk.db")
    statements.clear()
    store, ledgers = SqlStore(database, Scope()), ledgers_of(database, tmp_path)
    done = save(store, Records(), FULL)
    emptied = between(FULL, Records(), "Empty")
    store.save(emptied, HistoryAction.DO, NOON)
    turn(store, HistoryAction.UNDO)
    store.load()
    store.steps(5)
    use_ledgers(*ledgers)
    database.close()
    on_tables = [sql for sql in statements if not sql.startswith(("BEGIN", "COMMIT", "PRAGMA"))]
    assert len(set(on_tables)) > 3 * len(done.kinds)
    assert [sql for sql in on_tables if "org_id" not in sql or "applicant_id" not in sql] == []


def noting(method: Callable[..., object], statements: list[str]) -> Callable[..., object]:
    def noted(self: SqliteDatabase, sql: str, *bindings: object) -> object:
        statements.append(sql)
        return method(self, sql, *bindings)

    return noted


def ledgers_of(database: SqliteDatabase, folder: Path) -> tuple[SqlCalendarLedger, SqlSendLedger]:
    shelf = FileShelf(folder / "shelf")
    return SqlCalendarLedger(database, Scope()), SqlSendLedger(database, Scope(), shelf)


def use_ledgers(calendar: SqlCalendarLedger, kits: SqlSendLedger) -> None:
    calendar.remember([])
    calendar.exported()
    kits.remember_kit("letter", NOON.date(), "Okoye", {"a.pdf": b"a"}, "f")
    kits.sent()


def test_five_thousand_records_come_back_in_order(opener: Opener) -> None:
    many = Records().put(an_applicant())
    table: dict[str, Row[Entity]] = {f"w{n}": Row(n, a_writer(f"w{n}")) for n in range(1, 5_001)}
    many = many.with_table(Kind.WRITER, Table(table))
    save(opener(), Records(), many)
    assert opener().load() == many


def test_a_row_altered_behind_our_back_is_seen(tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    store = SqlStore(database, Scope())
    save(store, Records(), Records().put(a_writer()))
    database.run("UPDATE writer SET name='Adaeze Okoyf'")
    with pytest.raises(CorruptDeskError, match="writer okoye is not as it was written"):
        store.load()
    database.close()


def test_a_history_altered_behind_our_back_is_never_undone(tmp_path: Path) -> None:
    database = open_database(tmp_path / "lordesk.db")
    store = SqlStore(database, Scope())
    save(store, Records(), Records().put(a_writer()), "Add a writer")
    database.run("UPDATE change SET after=replace(after, 'Okoye', 'Okoyf')")
    with pytest.raises(CorruptDeskError, match="the step “Add a writer” is not as it was"):
        store.step(1)
    database.close()
