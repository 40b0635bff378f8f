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
MOST_BYTES = 1_000_000
"""What is read of a card: more than any one name a system can hand to a program."""
_FULL_CARD = 64_000
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
    name = uuid4().hex
    cards: list[Path] = []
    for number, told in enumerate(_written([str(path.resolve()) for path in paths])):
        card = data / _CARDS.replace("*", f"{name}-{number:06}")  # they are read in this order
        cards.append(card)
        try:
            files.write_atomically(card, told)
        except StorageError:
            _withdrawn(cards)
            return False
    patience = QDeadlineTimer(WAIT_MS)
    while any(card.exists() for card in cards) and not patience.hasExpired():
        QCoreApplication.processEvents()
        QThread.msleep(_LOOK_MS)
    return not _withdrawn(cards)


def _written(paths: list[str]) -> Iterator[bytes]:
    """The paths on cards that are full at most; a name that fills one by itself has its own."""
    card: list[str] = []
    size = 0
    for path in paths:
        length = len(json.dumps(path)) + 2
        if card and size + length > _FULL_CARD:
            yield json.dumps(card).encode()
            card, size = [], 0
        card.append(path)
        size += length
    yield json.dumps(card).encode()


def _withdrawn(cards: list[Path]) -> bool:
    """Whether one of the cards still hung there, unread; none is left hanging."""
    left = False
    for card in cards:
        with suppress(OSError):
            card.unlink()
            left = True
    return left
