"""How fast the guard is, measured against plain pattern passes in the same run."""

import re
import time
from collections.abc import Callable

from lordesk.domain.guard.check import check_text
from tests.domain.guard.lexicon_of_the_program import SETS, labelled, shipped

SENTENCES = [text for path in sorted(SETS.glob("*.tsv")) for _, text in labelled(path.stem)]
REFERENCE = re.compile(r"\b(?:alpha|beta|gamma)\s+\d{2,4}\b|[\w.]+@[\w.]+", re.IGNORECASE)
PASSES = 55


def fastest(work: Callable[[], object]) -> float:
    """Seconds of processor time, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def guarded() -> None:
    lexicon = shipped()
    for text in SENTENCES:
        check_text(text, lexicon)


def passed_over() -> None:
    for text in SENTENCES:
        for _ in range(PASSES):
            REFERENCE.search(text)


def test_a_check_costs_little_more_than_one_pass_for_each_form() -> None:
    shipped()
    assert fastest(guarded) <= 6 * fastest(passed_over)


def test_no_text_makes_a_check_slow_out_of_proportion() -> None:
    """Runs of one shape, each 16 times as long, may cost some 16 times as much, not 256 times."""
    lexicon = shipped()
    for shape in ("1-", "1.", "A.", "9", "x1", "a@", "A1-", "+1 ", "Aa ", "room "):
        short, long = shape * 500, shape * 8000
        once = fastest(lambda short=short: check_text(short, lexicon))
        assert fastest(lambda long=long: check_text(long, lexicon)) <= 64 * once + 0.05, shape
