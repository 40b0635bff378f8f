"""Does long work in short steps between events, so that the window keeps answering."""

import time
from collections.abc import Callable, Iterator
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer

A_TURN = 0.012
"""Seconds after which the window answers before the work goes on."""

A_BREAK_MS = 1
"""Between two turns, until what the first of them left to be laid out and painted is done."""


class Piece(Enum):
    """What was just done: a small piece that others may follow, or the last of its turn."""

    SMALL = auto()
    LAST = auto()


class Turns(QObject):
    """Work begun while other work goes on takes its place."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._work: Iterator[Piece] = iter(())
        self._is_under_way = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._break = QTimer(self, singleShot=True, interval=A_BREAK_MS)
        self._break.timeout.connect(self._next.start)

    @property
    def is_under_way(self) -> bool:
        return self._is_under_way

    def begin(self, work: Iterator[Piece]) -> None:
        """From the next turn on."""
        self._work = work
        self._is_under_way = True
        self._break.stop()
        self._next.start()

    def _go_on(self) -> None:
        work, goes_on = self._work, False
        try:
            goes_on = self._turn(work)
        finally:
            if work is self._work:
                self._is_under_way = goes_on
        if goes_on:
            self._break.start()

    def _turn(self, work: Iterator[Piece]) -> bool:
        """Whether something is left to do."""
        end = self._clock() + A_TURN
        return any(piece is Piece.LAST or self._clock() >= end for piece in work)
