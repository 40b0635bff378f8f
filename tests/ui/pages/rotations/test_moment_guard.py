"""What the guard finds in saved moments."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import RotationKey
from lordesk.domain.moment import Moment
from lordesk.ui.jobs import Jobs
from lordesk.ui.pages.rotations.moment_guard import MomentGuard
from lordesk.ui.session import Session
from lordesk.ui.tools import Tools
from tests.windows import Held

NAMES_A_PATIENT = "Mr. Henderson in room 412 thanked me for catching his PE."
PLAIN = "Followed up every pending result before sign-out."


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def waiting(qapp: QApplication, tools: Tools, held: Held) -> Iterator[Session]:
    """A session whose jobs wait until they are let go."""
    made = Session(tools, Jobs(held))
    yield made
    made.close()
    made.jobs.close()


def moments(session: Session, *texts: str) -> tuple[Moment, ...]:
    first = next(iter(session.records.moments))
    return tuple(replace(first, text=text) for text in texts)


def look(guard: MomentGuard, session: Session, shown: tuple[Moment, ...]) -> None:
    guard.look(session.records.rotations[RotationKey("bayview-wards")], shown)


def test_a_patient_is_marked_once_the_job_is_done(
    waiting: Session, held: Held, qtbot: QtBot
) -> None:
    guard = MomentGuard(waiting, waiting)
    revealing, plain = moments(waiting, NAMES_A_PATIENT, PLAIN)
    look(guard, waiting, (revealing, plain))
    assert guard.marks_of(revealing) == ()
    with qtbot.waitSignal(guard.marked):
        held.let_go()
    places = [NAMES_A_PATIENT[mark.start : mark.end] for mark in guard.marks_of(revealing)]
    assert places[0] == "Mr. Henderson"
    assert guard.marks_of(plain) == ()


def test_other_words_are_not_marked_by_what_was_found_before(
    waiting: Session, held: Held, qtbot: QtBot
) -> None:
    guard = MomentGuard(waiting, waiting)
    shown = moments(waiting, NAMES_A_PATIENT)
    look(guard, waiting, shown)
    with qtbot.waitSignal(guard.marked):
        held.let_go()
    assert guard.marks_of(replace(shown[0], text=PLAIN)) == ()


def test_what_was_answered_for_is_not_marked(waiting: Session, held: Held, qtbot: QtBot) -> None:
    guard = MomentGuard(waiting, waiting)
    shown = moments(waiting, NAMES_A_PATIENT)
    look(guard, waiting, shown)
    with qtbot.waitSignal(guard.marked):
        held.let_go()
    codes = tuple(mark.code for mark in guard.marks_of(shown[0]))
    assert guard.marks_of(replace(shown[0], cleared=codes)) == ()


def test_only_the_last_look_is_answered_and_the_same_is_not_told_twice(
    waiting: Session, held: Held
) -> None:
    guard = MomentGuard(waiting, waiting)
    told: list[None] = []
    guard.marked.connect(lambda: told.append(None))
    shown = moments(waiting, NAMES_A_PATIENT)
    for _time in range(3):
        look(guard, waiting, shown)
    held.let_go()
    look(guard, waiting, shown)
    held.let_go()
    assert told == [None]


def test_other_rules_look_again(waiting: Session, held: Held, qtbot: QtBot) -> None:
    guard = MomentGuard(waiting, waiting)
    look(guard, waiting, moments(waiting, NAMES_A_PATIENT))
    held.held.clear()
    waiting.rules_changed.emit()
    with qtbot.waitSignal(guard.marked):
        held.let_go()
