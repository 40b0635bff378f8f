"""One window per desk: a second start rings at the first and hands over the files it was given."""

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
MOST_BYTES = 64_000
_LOOK_MS = 20
_CARDS = ".lordesk-ring-*.json"


class Doorbell(QObject):
    """Sees the cards that other starts leave in the data folder, and takes each away."""

    rung = Signal(list)
    """The paths that the second start was given, as texts."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._watcher = QFileSystemWatcher([str(data)], self)
        self._watcher.directoryChanged.connect(self._answer)
        self._first_look = QTimer(self, singleShot=True)  # somebody may have rung before
        self._first_look.timeout.connect(self._answer)
        self._first_look.start(0)

    def close(self) -> None:
        self._first_look.stop()
        self._watcher.directoryChanged.disconnect(self._answer)

    def _answer(self) -> None:
        for paths in list(_taken(self._data)):
            self.rung.emit(paths)


def _taken(data: Path) -> Iterator[list[str]]:
    """What the cards say; one that is held by another program is left for the next look."""
    for card in sorted(data.glob(_CARDS)):
        with suppress(OSError):
            said = card.read_bytes()[:MOST_BYTES]
            card.unlink()
            with suppress(ValueError):
                told: object = json.loads(said)
                if isinstance(told, list):
                    yield [str(each) for each in cast("list[object]", told)]


def ring(data: Path, paths: tuple[Path, ...]) -> bool:
    """Ask the window of that desk to come forward and open the files; whether it answered."""
    card = data / _CARDS.replace("*", uuid4().hex)
    told = json.dumps([str(path.resolve()) for path in paths])
    try:
        files.write_atomically(card, told.encode())
    except StorageError:
        return False
    patience = QDeadlineTimer(WAIT_MS)
    while card.exists() and not patience.hasExpired():
        QCoreApplication.processEvents()
        QThread.msleep(_LOOK_MS)
    return not _withdrawn(card)


def _withdrawn(card: Path) -> bool:
    """Whether the card still hung there, unread."""
    try:
        card.unlink()
    except OSError:
        return False
    return True
