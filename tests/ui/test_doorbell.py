"""One window per desk: a second start is heard by the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from lordesk.ui.doorbell import Doorbell, bell_name, ring


@pytest.fixture
def bell(tmp_path: Path) -> Iterator[Doorbell]:
    made = Doorbell(tmp_path)
    yield made
    made.close()


def test_a_ring_hands_over_the_files(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bell.rung) as told:
        assert ring(tmp_path, (tmp_path / "season.lordesk",))
    assert told.args == [[str((tmp_path / "season.lordesk").resolve())]]


def test_nobody_answers_for_another_desk(bell: Doorbell, tmp_path: Path) -> None:
    assert not ring(tmp_path / "other", ())


def test_a_socket_left_behind_is_taken_over(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    second = Doorbell(tmp_path)
    with qtbot.waitSignal(second.rung):
        assert ring(tmp_path, ())
    second.close()


@pytest.mark.parametrize("said", [b"\xff\xfe", b'{"a": 1}', b""])
def test_noise_is_no_ring(bell: Doorbell, tmp_path: Path, qtbot: QtBot, said: bytes) -> None:
    caller = QLocalSocket()
    caller.connectToServer(bell_name(tmp_path))
    assert caller.waitForConnected(2_000)
    with qtbot.assertNotEmitted(bell.rung, wait=50):
        caller.write(said)
        caller.flush()
        qtbot.waitUntil(lambda: caller.bytesToWrite() == 0)
    caller.disconnectFromServer()


def test_the_name_tells_nothing_of_the_folder(tmp_path: Path) -> None:
    assert tmp_path.name not in bell_name(tmp_path)
