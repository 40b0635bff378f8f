"""Long work is done in turns: a turn ends when its time is used up, or where the work says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from lordesk.ui.theme.turns import A_TURN, Piece, Turns


class Clock:
    """Goes on only when a piece of work takes time."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def turns(qtbot: QtBot, clock: Clock) -> Turns:
    return Turns(clock=clock)


def work(clock: Clock, done: list[int], pieces: list[Piece]) -> Iterator[Piece]:
    """Each piece takes a third of a turn and a little."""
    for number, piece in enumerate(pieces):
        clock.now += A_TURN * 0.34
        done.append(number)
        yield piece


def after_turns(turns: Turns, done: list[int]) -> list[int]:
    """How many pieces were done after each turn."""
    counts = [0]
    while turns.is_under_way:
        QApplication.processEvents()
        counts.append(len(done))
    return sorted(set(counts))[1:]


def test_a_turn_ends_when_its_time_is_used_up(turns: Turns, clock: Clock) -> None:
    done: list[int] = []
    turns.begin(work(clock, done, [Piece.SMALL] * 7))
    assert after_turns(turns, done) == [3, 6, 7]


def test_the_last_piece_of_a_turn_ends_it(turns: Turns, clock: Clock) -> None:
    done: list[int] = []
    turns.begin(work(clock, done, [Piece.LAST, Piece.SMALL, Piece.LAST, Piece.SMALL]))
    assert after_turns(turns, done) == [1, 3, 4]


def test_other_work_takes_the_place_of_what_goes_on(
    turns: Turns, clock: Clock, qtbot: QtBot
) -> None:
    first: list[int] = []
    second: list[int] = []
    turns.begin(work(clock, first, [Piece.LAST] * 3))
    while not first:
        QApplication.processEvents()
    turns.begin(work(clock, second, [Piece.LAST] * 2))
    qtbot.waitUntil(lambda: not turns.is_under_way)
    assert (first, second) == ([0], [0, 1])


def test_work_that_breaks_is_over(turns: Turns, qtbot: QtBot) -> None:
    def breaks() -> Iterator[Piece]:
        yield Piece.LAST
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        turns.begin(breaks())
        qtbot.waitUntil(lambda: not turns.is_under_way)
    assert caught[0][0] is ZeroDivisionError
