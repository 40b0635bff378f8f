"""Looking for what others changed on a server, without the window waiting for it."""

from concurrent.futures import Executor, Future
from threading import Event
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import StorageError
from lordesk.domain.history import Fetched
from lordesk.services.workspace import Office
from lordesk.ui.jobs import Jobs
from lordesk.ui.server_watch import ServerWatch
from tests.builders import a_desk
from tests.windows import AtOnce

NEWS = Fetched(records=a_desk(), revision=8, since=7)


class Server:
    """Answers with what the test put in; keeps what the window took in."""

    def __init__(self) -> None:
        self.answers: list[Fetched | StorageError | None] = []
        self.asked = 0
        self.taken: list[Fetched] = []
        self.is_silent = False
        self.called, self.hung_up = Event(), Event()

    def hang_up(self) -> None:
        self.hung_up.set()

    def fetch(self) -> Fetched | None:
        self.asked += 1
        if self.is_silent:
            self.called.set()
            self.hung_up.wait()
            raise StorageError("The office’s server cannot be reached.")
        answer = self.answers.pop(0)
        if isinstance(answer, StorageError):
            raise answer
        return answer

    def take_in(self, found: Fetched) -> bool:
        self.taken.append(found)
        return True


class Never(Executor):
    """A server that does not answer."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        return Future()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def watch_over(server: Server, parent: QObject, executor: Executor) -> ServerWatch:
    return ServerWatch(cast("Office", server), parent, Jobs(executor))


def look(watch: ServerWatch, qtbot: QtBot) -> None:
    """Look once, until the answer was shown."""
    watch.look()
    qtbot.waitUntil(lambda: not watch.is_looking)


def test_what_others_changed_is_taken_in(server: Server, parent: QObject, qtbot: QtBot) -> None:
    server.answers = [None, NEWS]
    watch = watch_over(server, parent, AtOnce())
    look(watch, qtbot)
    assert server.taken == []
    look(watch, qtbot)
    assert server.taken == [NEWS]
    watch.close()


def test_a_server_that_has_not_answered_is_not_asked_again(server: Server, parent: QObject) -> None:
    server.answers = [None, None]
    watch = watch_over(server, parent, Never())
    watch.look()
    watch.look()
    assert server.asked == 0
    watch.close()


def test_a_trouble_that_lasts_is_told_once(server: Server, parent: QObject, qtbot: QtBot) -> None:
    away = StorageError("The office’s server cannot be reached.")
    server.answers = [away, away, None, away]
    told: list[str] = []
    watch = watch_over(server, parent, AtOnce())
    watch.troubled.connect(told.append)
    for _ in range(4):
        look(watch, qtbot)
    assert told == [away.message] * 2
    watch.close()


def test_a_window_that_closes_hangs_up_on_a_server_that_is_silent(
    server: Server, parent: QObject
) -> None:
    server.is_silent = True
    watch = ServerWatch(cast("Office", server), parent)
    watch.look()
    server.called.wait()
    watch.close()
    assert server.hung_up.is_set()
