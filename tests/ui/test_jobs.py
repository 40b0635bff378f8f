"""Background work: answered on the window's thread, one at a time, dropped when cancelled."""

from collections.abc import Iterator
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.domain.errors import StorageError
from lordesk.ui.jobs import Err, Job, Jobs, Ok, Outcome


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def answers() -> list[Outcome[object]]:
    return []


def test_the_answer_comes_on_the_windows_thread(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]
) -> None:
    threads: list[bool] = []

    def answer(outcome: Outcome[object]) -> None:
        answers.append(outcome)
        threads.append(current_thread() is main_thread())

    jobs.run(lambda _job: current_thread() is main_thread(), answer)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [Ok(False)]
    assert threads == [True]
    assert not jobs.is_busy


def test_an_error_a_person_can_meet_is_an_answer(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]
) -> None:

    def fail(_job: Job) -> None:
        raise StorageError("The folder is full. Free some space.")

    jobs.run(fail, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [Err("The folder is full. Free some space.")]


def test_any_other_error_reaches_the_handler_of_uncaught_errors_and_whoever_waits_goes_on(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]
) -> None:

    def fail(_job: Job) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        jobs.run(fail, answers.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert answers == [Err("Something went wrong inside lordesk.")]


def test_a_library_that_panics_leaves_nobody_waiting(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]
) -> None:
    class Panic(BaseException):
        """As `cryptography` raises it: no Exception, so that nobody catches it unawares."""

    def fail(_job: Job) -> None:
        raise Panic

    with capture_exceptions() as caught:
        jobs.run(fail, answers.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is RuntimeError
    assert len(answers) == 1
    assert not jobs.is_busy


class Asking(QObject):
    """Somebody who may be gone when the answer comes; to touch it then is an error."""

    def answer(self, _outcome: Outcome[object]) -> None:
        self.setObjectName("answered")

    def answer_to(self, _name: str, _outcome: Outcome[object]) -> None:
        self.setObjectName("answered")


def test_who_was_deleted_meanwhile_is_not_answered(jobs: Jobs, qtbot: QtBot) -> None:
    asking = Asking()
    jobs.run(lambda _job: None, asking.answer)
    jobs.run(lambda _job: None, partial(asking.answer_to, "x"))
    delete(asking)
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_a_cancelled_job_answers_nobody(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]
) -> None:
    started, go_on = Event(), Event()

    def work(job: Job) -> bool:
        started.set()
        go_on.wait(10)
        return job.is_cancelled

    job = jobs.run(work, answers.append)
    started.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert answers == []


def test_progress_is_told(jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]]) -> None:
    told: list[tuple[int, int]] = []
    held = Event()

    def note(done: int, of: int) -> None:
        told.append((done, of))

    def work(job: Job) -> None:
        held.wait(10)
        job.tell(1, 2)

    job = jobs.run(work, answers.append)
    job.progressed.connect(note)
    held.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert told == [(1, 2)]


def test_closing_waits_for_what_runs(jobs: Jobs) -> None:
    ended = list[bool]()
    started = Event()

    def work(job: Job) -> None:
        started.set()
        ended.append(True)

    jobs.run(work, lambda _outcome: None)
    started.wait(10)
    jobs.close()
    assert ended == [True]


@pytest.mark.parametrize("is_started", [True, False])
def test_work_given_after_the_window_closed_is_dropped(
    jobs: Jobs, qtbot: QtBot, answers: list[Outcome[object]], *, is_started: bool
) -> None:
    if is_started:
        jobs.run(lambda _job: 1, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
    done = list[bool]()
    jobs.close()
    job = jobs.run(lambda _job: done.append(True), lambda _outcome: done.append(False))
    jobs.close()
    QApplication.processEvents()
    assert job.is_cancelled
    assert done == []
    assert not jobs.is_busy


def test_closing_with_little_patience_leaves_what_does_not_stop_to_itself(
    jobs: Jobs, qapp: QApplication, answers: list[Outcome[object]]
) -> None:
    started, may_end = Event(), Event()

    def last(_job: Job) -> None:
        started.set()
        may_end.wait()

    jobs.run(last, answers.append)
    started.wait()
    jobs.close(patience=0)
    assert jobs.is_busy
    may_end.set()
    jobs.close()
    qapp.processEvents()
    assert answers == []
