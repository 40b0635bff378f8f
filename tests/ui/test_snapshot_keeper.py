"""S7: snapshots are made while the window is open, and a failure is said once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import StorageError
from lordesk.domain.vocabulary import DutyKind
from lordesk.services.planning import pin_duty
from lordesk.storage.snapshots import FolderSnapshots
from lordesk.ui.session import Session
from lordesk.ui.snapshot_keeper import SnapshotKeeper
from tests.windows import NOW


@pytest.fixture
def keeper(session: Session) -> SnapshotKeeper:
    session.start()
    session.tools.workspace.open_desk()
    return SnapshotKeeper(session)


def change(session: Session) -> None:
    days = (date(2027, 1, 12), date(2027, 1, 13))
    pinned = session.records.letters["lindqvist-im"].pinned.get(DutyKind.ASK)
    day = next(each for each in days if each != pinned)
    assert session.attempt(lambda records: pin_duty(records, "lindqvist-im", DutyKind.ASK, day))


def at(session: Session, minutes: int) -> None:
    session.tools = replace(session.tools, now=lambda: NOW + timedelta(minutes=minutes))


def look(keeper: SnapshotKeeper, session: Session, qtbot: QtBot) -> int:
    keeper.look()
    qtbot.waitUntil(lambda: not session.jobs.is_busy)
    return len(session.tools.workspace.snapshots.known())


def test_s7_a_change_is_in_a_snapshot_after_half_an_hour(
    keeper: SnapshotKeeper, session: Session, qtbot: QtBot
) -> None:
    begun = look(keeper, session, qtbot)
    at(session, 40)
    assert look(keeper, session, qtbot) == begun
    change(session)
    assert look(keeper, session, qtbot) == begun + 1
    change(session)
    at(session, 45)
    assert look(keeper, session, qtbot) == begun + 1
    at(session, 90)
    assert look(keeper, session, qtbot) == begun + 2


def test_s7_a_closed_window_makes_none(
    keeper: SnapshotKeeper, session: Session, qtbot: QtBot
) -> None:
    change(session)
    session.close()
    at(session, 90)
    assert look(keeper, session, qtbot) == look(keeper, session, qtbot)


def test_s10_a_snapshot_that_cannot_be_made_is_said_once(
    keeper: SnapshotKeeper, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    session.problem.connect(said.append)

    def full(*_: object) -> None:
        raise StorageError("The disk is full. Free some space.")

    change(session)
    with monkeypatch.context() as broken:
        broken.setattr(FolderSnapshots, "create_if_due", full)
        look(keeper, session, qtbot)
        look(keeper, session, qtbot)
        assert said == ["The disk is full. Free some space."]
    at(session, 90)
    look(keeper, session, qtbot)
    assert len(said) == 1
