"""One window per desk: a second start hands its files over to the first and ends."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast
from uuid import uuid4

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QFileSystemWatcher,
    QObject,
    QThread,
    QTimer,
    Signal,
)

from lordesk import files
from lordesk.domain.errors import StorageError

WAIT_MS = 20_000
MOST_BYTES = 1_000_000
"""How much of a message is read: more than any one name a system can hand to a program."""
_FULL_MESSAGE = 64_000
_LOOK_MS = 20
_MESSAGES = ".lordesk-ring-*.json"


class SecondStarts(QObject):
    """Watches the data folder for the messages of other starts, and removes each as its answer."""

    arrived = Signal(list)
    """The paths that the second start was given, as texts."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._watcher = QFileSystemWatcher([str(data)], self)
        self._watcher.directoryChanged.connect(self._answer)
        self._first_look = QTimer(self, singleShot=True)  # a message may be there already
        self._first_look.timeout.connect(self._answer)
        self._first_look.start(0)

    def close(self) -> None:
        self._first_look.stop()
        self._watcher.directoryChanged.disconnect(self._answer)

    def _answer(self) -> None:
        for paths in list(_taken(self._data)):
            self.arrived.emit(paths)


def _taken(data: Path) -> Iterator[list[str]]:
    """What the messages say; one that another program holds is left for the next look."""
    for message in sorted(data.glob(_MESSAGES)):
        with suppress(OSError):
            said = message.read_bytes()[:MOST_BYTES]
            message.unlink()
            with suppress(ValueError):
                paths: object = json.loads(said)
                if isinstance(paths, list):
                    yield [str(each) for each in cast("list[object]", paths)]


def hand_over(data: Path, paths: tuple[Path, ...]) -> bool:
    """Ask the window of that desk to come forward and open the files. Whether it answered."""
    name = uuid4().hex
    messages: list[Path] = []
    for number, content in enumerate(_written([str(path.resolve()) for path in paths])):
        # By their names they are read in the order of the paths.
        message = data / _MESSAGES.replace("*", f"{name}-{number:06}")
        messages.append(message)
        try:
            files.write_atomically(message, content)
        except StorageError:
            _withdrawn(messages)
            return False
    patience = QDeadlineTimer(WAIT_MS)
    while any(message.exists() for message in messages) and not patience.hasExpired():
        QCoreApplication.processEvents()
        QThread.msleep(_LOOK_MS)
    return not _withdrawn(messages)


def _written(paths: list[str]) -> Iterator[bytes]:
    """The paths as messages of limited size; a name that fills one by itself has its own."""
    message: list[str] = []
    size = 0
    for path in paths:
        length = len(json.dumps(path)) + 2
        if message and size + length > _FULL_MESSAGE:
            yield json.dumps(message).encode()
            message, size = [], 0
        message.append(path)
        size += length
    yield json.dumps(message).encode()


def _withdrawn(messages: list[Path]) -> bool:
    """Remove the messages. Whether one of them had not been read."""
    left = False
    for message in messages:
        with suppress(OSError):
            message.unlink()
            left = True
    return left
