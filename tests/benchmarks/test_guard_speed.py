"""How fast the guard is against plain pattern passes in the same run, and what memory it takes."""

import re
import tracemalloc
from functools import partial
from pathlib import Path

from lordesk.domain.guard.check import check_text
from lordesk.paths import resources
from lordesk.storage.guard_files import read_guard
from tests.benchmarks.cold import child_cpu
from tests.benchmarks.fair import least
from tests.domain.guard.lexicon_of_the_program import SETS, labelled, shipped

SENTENCES = [text for path in sorted(SETS.glob("*.tsv")) for _, text in labelled(path.stem)]
REFERENCE = re.compile(r"\b(?:alpha|beta|gamma)\s+\d{2,4}\b|[\w.]+@[\w.]+", re.IGNORECASE)
PASSES = 55
AT_MOST = 6
FIRST_AT_MOST = 15
"""Of the small calls that take a hundredth of a second: 150 ms."""
MEGABYTES_AT_MOST = 30
WITHOUT = "import dataclasses, enum, pathlib, tomllib, typing"
CALLS = "from tests.benchmarks.fair import small_calls\nfor _ in range({}): small_calls()"
HARD = "On March 3 Mrs. Okafor, a 93-year-old judge in room 412 (MRN 0048213), was seen at 0730."


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
    spent, reference = least(guarded, passed_over)
    print(f"the guard: {spent / reference:.1f} × one pass for each form (at most {AT_MOST})")
    assert spent <= AT_MOST * reference


def test_no_text_makes_a_check_slow_out_of_proportion() -> None:
    """Runs of one shape, each 16 times as long, may cost some 16 times as much, not 256 times."""
    lexicon = shipped()
    for shape in ("1-", "1.", "A.", "9", "x1", "a@", "A1-", "+1 ", "Aa ", "room "):
        short, long = shape * 500, shape * 8000
        once, many = least(partial(check_text, short, lexicon), partial(check_text, long, lexicon))
        assert many <= 64 * once + 0.05, shape


def quietest_first_answer(program: str, caches: Path) -> float:
    """Of up to three series, in small calls that cold processes make in turns with the guard."""
    programs = [["-c", each] for each in (program, WITHOUT, CALLS.format(1), CALLS.format(11))]
    best = float("inf")
    for _ in range(3):
        guard, bare, once, often = child_cpu(programs, caches, rounds=9)
        best = min(best, (guard - bare) / ((often - once) / 10))
        if best <= FIRST_AT_MOST:
            break
    return best


def test_the_first_answer_of_a_cold_process_takes_little(tmp_path: Path) -> None:
    """Words, patterns and a sentence with most forms in it, over what every command imports."""
    program = (
        "from lordesk.domain.guard.check import check_text\n"
        "from lordesk.paths import resources\n"
        "from lordesk.storage.guard_files import read_guard\n"
        f"check_text({HARD!r}, read_guard(resources() / 'rules'))\n"
    )
    spent = quietest_first_answer(program, tmp_path)
    print(f"the guard’s first answer: {spent:.1f} references (at most {FIRST_AT_MOST})")
    assert spent <= FIRST_AT_MOST


def test_the_guard_takes_little_memory() -> None:
    """At the most while its words are read, after every pattern and every sentence too."""
    tracemalloc.start()
    lexicon = read_guard(resources() / "rules")
    for text in SENTENCES:
        check_text(text, lexicon)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"the guard: {most / 2**20:.1f} MB at the most (at most {MEGABYTES_AT_MOST})")
    assert most <= MEGABYTES_AT_MOST * 2**20
