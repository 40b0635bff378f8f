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
