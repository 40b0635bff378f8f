"""How work is timed in this process: CPU seconds, in turns, with the garbage collector held."""

import gc
import time
from collections.abc import Callable
from statistics import median

LOOPS = 120_000


def least(*works: Callable[[], object], rounds: int = 7) -> list[float]:
    """The least CPU seconds of each, taken in turns after a first go, so a busy spell hits all."""
    for work in works:
        work()
    return [min(spent) for spent in zip(*_turns(works, rounds), strict=True)]


def ratio_of(
    measured: Callable[[], object], against: Callable[[], object], rounds: int = 7
) -> float:
    """The median CPU seconds of one over those of the other, taken in turns after a first go."""
    for work in (measured, against):
        work()
    own, other = zip(*_turns((measured, against), rounds), strict=True)
    return median(own) / median(other)


def small_calls() -> int:
    """Small calls, as rules are: about a hundredth of a second on a desk computer of 2024."""
    return sum(_weight(number) for number in range(LOOPS))


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one go; what others left behind is collected before it, nothing during it."""
    gc.collect()
    gc.disable()
    try:
        begun = time.process_time_ns()
        work()
        return (time.process_time_ns() - begun) / 1e9
    finally:
        gc.enable()


def _turns(works: tuple[Callable[[], object], ...], rounds: int) -> list[list[float]]:
    return [[cpu(work) for work in works] for _ in range(rounds)]


def _weight(number: int) -> int:
    rest = number % 7
    if rest > 3:
        return rest
    return 7 - rest
