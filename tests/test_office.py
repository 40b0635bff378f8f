"""Two advisers at one desk, and a server that is away."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lordesk.domain.changes import between
from lordesk.domain.clash import ClashError, Side, decided
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.letter import Letter
from lordesk.domain.opening import Opened, Unreachable
from lordesk.office import OfficeWorkspace
from tests.builders import a_desk, a_letter, day


def test_an_applicants_key_is_checked(emptied_server: str) -> None:
    workspace = OfficeWorkspace(Path(), emptied_server, "mira; drop")
    with pytest.raises(InvalidInputError, match="cannot name an applicant"):
        assert workspace.desk
    workspace.close()


def advisers(
    emptied_server: str, one: str = "", other: str = ""
) -> tuple[OfficeWorkspace, OfficeWorkspace]:
    first = OfficeWorkspace(Path(), emptied_server, "mira", one)
    first.desk.perform(between(first.desk.records, a_desk(a_letter()), "Begin"))
    second = OfficeWorkspace(Path(), emptied_server, "mira", other)
    assert isinstance(second.open_desk(), Opened)
    return first, second


def test_two_advisers_who_edit_one_letter_lose_nothing(emptied_server: str) -> None:
    first, second = advisers(emptied_server)
    start = second.desk.records
    mine = between(start, start.put(a_letter(notes="second", letter_id="42")), "Second")
    first.desk.perform(between(start, start.put(a_letter(notes="first")), "First"))
    with pytest.raises(ClashError, match="was changed by lordesk meanwhile") as refusal:
        second.desk.perform(mine)
    (clash,) = refusal.value.clashes
    assert [(each.name, each.mine, each.theirs) for each in clash.fields] == [
        ("notes", "second", "first")
    ]
    second.desk.perform(refusal.value.changes, decided(refusal.value.clashes, Side.THEIRS))
    first.desk.refresh()
    assert first.desk.records.letters["okoye-im"] == a_letter(notes="first", letter_id="42")
    assert [step.made_by for step in first.desk.steps(5)] == ["lordesk"] * 3
    first.close()
    second.close()


def test_a_server_that_is_away_is_told_and_begun_anew_by_nobody(emptied_server: str) -> None:
    away = OfficeWorkspace(Path(), "postgresql://vogt@/x?host=/nowhere", "mira")
    assert isinstance(away.open_desk(), Unreachable)
    with pytest.raises(RefusedError):
        away.begin_anew()
    away.close()
    home = OfficeWorkspace(Path(), emptied_server, "mira")
    assert not home.records_of("nobody").letters
    home.close()


def test_an_adviser_takes_back_what_is_theirs_and_no_step_of_another(emptied_server: str) -> None:
    first, second = advisers(emptied_server, "Vogt", "Lind")
    start = first.desk.records
    first.desk.perform(between(start, start.put(a_letter(notes="by Vogt")), "Vogt notes"))
    second.desk.refresh()
    now = second.desk.records
    second.desk.perform(between(now, now.put(a_letter(notes="by Vogt", letter_id="7")), "Lind"))
    undone = first.desk.undo()
    assert undone is not None
    assert undone.label == "Vogt notes"
    assert first.desk.records.letters["okoye-im"] == a_letter(letter_id="7")
    second.desk.refresh()
    assert second.desk.records == first.desk.records
    assert [(each.made_by, each.is_undone) for each in second.desk.steps(9)] == [
        ("Lind", False),
        ("Vogt", True),
        ("Vogt", False),
    ]
    first.close()
    second.close()


def put(workspace: OfficeWorkspace, letter: Letter) -> None:
    start = workspace.desk.records
    workspace.desk.perform(between(start, start.put(letter), "Edit"))


def test_what_another_changed_is_fetched_beside_and_taken_in_only_where_it_fits(
    emptied_server: str,
) -> None:
    first, second = advisers(emptied_server)
    assert second.fetch() is None
    put(first, a_letter(notes="from the first"))
    late = second.fetch()
    assert late is not None
    put(second, a_letter(letter_id="123"))
    assert not second.take_in(late)  # the desk has gone on; the next look sees it all
    assert second.desk.records.letters["okoye-im"].notes == "from the first"
    first.desk.refresh()
    put(first, a_letter(letter_id="123", notes="again"))
    found = second.fetch()
    assert found is not None
    assert second.take_in(found)
    assert second.desk.records.letters["okoye-im"].notes == "again"
    put(second, a_letter(letter_id="124", notes="again"))
    assert second.desk.met == ()
    assert first.desk.refresh()
    assert first.desk.records == second.desk.records
    first.close()
    second.close()


def test_documents_are_kept_from_another_thread_over_a_connection_of_its_own(
    emptied_server: str,
) -> None:
    first, second = advisers(emptied_server)

    def keep() -> str:
        with first.shelf_beside() as shelf:
            return shelf.keep(b"%PDF carried")

    with first.database.transaction(*first.scope.values), ThreadPoolExecutor(1) as threads:
        sha256 = threads.submit(keep).result(30)
    assert first.shelf.fetch(sha256) == second.shelf.fetch(sha256) == b"%PDF carried"
    with first.ledgers_beside() as (kits, calendar):
        assert calendar.exported() == {}
        kits.remember_kit("okoye-im", day("2026-11-20"), "Kit", {"1.pdf": b"x"}, "f")
    assert [kit.folder for kit in second.send_ledger.sent()] == ["Kit"]
    first.close()
    second.close()
