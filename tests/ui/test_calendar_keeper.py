"""The keeper of the calendar file: follows every change, says a failure once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import DutyKind
from lordesk.services.planning import pin_duty
from lordesk.ui.calendar_keeper import CalendarKeeper, keeper_of
from lordesk.ui.session import Session


def keep(session: Session, path: Path, qtbot: QtBot) -> CalendarKeeper:
    keeper = keeper_of(session)
    session.choose(replace(session.choices, calendar_file=str(path)))
    write(keeper, session, qtbot)
    return keeper


def write(keeper: CalendarKeeper, session: Session, qtbot: QtBot) -> None:
    keeper.refresh()
    qtbot.waitUntil(lambda: not session.jobs.is_busy)


def pin(session: Session, day: int) -> None:
    session.attempt(
        lambda records: pin_duty(records, "lindqvist-im", DutyKind.ASK, date(2027, 1, day))
    )


def test_a_session_has_one_keeper(session: Session) -> None:
    assert keeper_of(session) is keeper_of(session)


def test_the_file_follows_a_change(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kept.ics"
    keeper = keep(session, path, qtbot)
    before = path.read_bytes()
    assert b"20270201" in before
    pin(session, 27)
    with qtbot.waitSignal(keeper.told):
        pass
    assert b"20270127" in path.read_bytes()
    assert keeper.problem == ""
    assert keeper.written_at is not None


def test_a_failure_is_said_once_and_forgotten_when_mended(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    said: list[str] = []
    session.problem.connect(said.append)
    keeper = keep(session, tmp_path / "file" / "kept.ics", qtbot)
    pin(session, 27)
    write(keeper, session, qtbot)
    assert len(said) == 1
    assert keeper.problem == said[0]
    (tmp_path / "file").unlink()
    write(keeper, session, qtbot)
    assert keeper.problem == ""
    assert (tmp_path / "file" / "kept.ics").exists()


def test_without_a_chosen_file_nothing_is_written(session: Session, qtbot: QtBot) -> None:
    keeper = keeper_of(session)
    write(keeper, session, qtbot)
    assert keeper.path is None
    assert session.tools.workspace.calendar_ledger.exported() == {}


def test_a_file_given_up_is_left_where_it_is(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "kept.ics"
    keeper = keep(session, path, qtbot)
    session.choose(replace(session.choices, calendar_file=""))
    keeper.refresh()
    before = path.read_bytes()
    pin(session, 27)
    write(keeper, session, qtbot)
    assert path.read_bytes() == before
    assert keeper.written_at is None


def test_a_change_while_it_writes_is_written_after(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "kept.ics"
    keeper = keeper_of(session)
    session.choose(replace(session.choices, calendar_file=str(path)))
    keeper.refresh()
    pin(session, 27)
    keeper.refresh()
    qtbot.waitUntil(lambda: path.exists() and b"20270127" in path.read_bytes())
