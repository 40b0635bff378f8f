"""The test suite: offscreen, on two workers, held to coverage floors; benchmarks run alone."""

import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from devtools import coverage_floors, display, screen_reader, system_libraries
from devtools.places import ROOT, interpreter, script
from devtools.shell import ChoreError, beside, follow, run, stage

TESTS = ROOT / "tests"
BENCHMARKS = TESTS / "benchmarks"
FAULTS = TESTS / "faults"
FUZZ = TESTS / "fuzz"
JOURNEYS = TESTS / "journeys"
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
_WORKERS = ("--numprocesses=2", "--dist=worksteal")


def run_tests(chosen: Sequence[str]) -> str:
    """Run all tests, or only those named, and return pytest's closing line."""
    _provide()
    if chosen:
        return _pytest(chosen)
    with stage("tests"):
        found, closing = _measure()
        _hold_floors(found)
    return closing


def collected() -> AbstractContextManager[None]:
    """Find all tests while the block works, and cache what both workers would make."""
    _provide()
    words = ["--collect-only", "-q", f"--ignore={BENCHMARKS}"]
    return beside("collection", [interpreter(), "-m", "pytest", *words], extra=_OFFSCREEN)


def raise_floors() -> None:
    """Run all tests and lift the floors of coverage to what they reach."""
    _provide()
    found, _closing = _measure()
    coverage_floors.raise_floors(found)
    print(coverage_floors.table(found, coverage_floors.floors()))


def run_benchmarks(*, shown: bool) -> None:
    """Each cost as a ratio to a reference of the same run; `shown` prints the table."""
    if not any(BENCHMARKS.glob("test_*.py")):
        return
    with stage("benchmarks"):
        _pytest([str(BENCHMARKS), "-p", "no:cacheprovider", *(["-s"] if shown else [])])


def run_faults() -> None:
    """The fault tests in their long form: twenty times the runs."""
    with stage("faults"):
        _pytest([str(FAULTS), "--durations=5"], extra={"LORDESK_FAULT_RUNS": "20"})


def run_monkey() -> None:
    """Twice twenty thousand random events over all pages, and everything opened ten times."""
    with stage("monkey"):
        test = TESTS / "journeys" / "test_monkey.py"
        _pytest([str(test), *_WORKERS], extra={"LORDESK_MONKEY_EVENTS": "20000"})


def run_journeys() -> None:
    """The journeys on a real screen under a window manager, then each page to a screen reader."""
    needs = (*system_libraries.QT, *system_libraries.DISPLAY, *system_libraries.DESKTOP)
    system_libraries.demand(needs)
    system_libraries.provide(system_libraries.SCREEN_READER)
    with display.desktop() as around:
        with stage("journeys"):
            _pytest([str(JOURNEYS), "-n0", "-p", "no:cacheprovider"], extra=around)
        absent = system_libraries.absent(system_libraries.SCREEN_READER)
        if absent:
            print(f"Names over AT-SPI were not checked: {' '.join(absent)} is not there.")
            return
        with stage("names over AT-SPI"):
            screen_reader.check(around)


def run_fuzz() -> None:
    """The importers and the command line on bent input in their long form (an hour or more)."""
    with stage("fuzz"):
        _pytest([str(FUZZ), *_WORKERS, "--durations=0"], extra={"LORDESK_FUZZ_RUNS": "500"})


def renew_golden() -> None:
    """Write the golden texts of pages and mails anew; the difference shows in `git diff`."""
    with stage("golden texts"):
        chosen = [str(TESTS / "documents" / "templates"), str(TESTS / "test_markup.py")]
        _pytest([*chosen, "--update-golden", *_WORKERS])


def _provide() -> None:
    system_libraries.provide((*system_libraries.TESTS, *system_libraries.OFFICE))
    system_libraries.demand((*system_libraries.QT, *system_libraries.TESTS))


def _measure() -> tuple[dict[str, float], str]:
    """Coverage by layer, and pytest's closing line."""
    with tempfile.TemporaryDirectory() as scratch:
        data, report = Path(scratch, "coverage"), Path(scratch, "coverage.json")
        measuring = ["--cov=lordesk", "--cov-branch", "--cov-report="]
        extra = {"COVERAGE_FILE": str(data)}
        closing = _pytest([f"--ignore={BENCHMARKS}", *_WORKERS, *measuring], extra=extra)
        run([script("coverage"), "json", "--quiet", "-o", report], extra=extra)
        return coverage_floors.measured(report), closing


def _pytest(words: Sequence[str], *, extra: dict[str, str] | None = None) -> str:
    code, closing = follow(
        [interpreter(), "-m", "pytest", "-q", *words], extra=_OFFSCREEN | (extra or {})
    )
    if code != 0:
        raise ChoreError(closing)
    return closing


def _hold_floors(found: dict[str, float]) -> None:
    wanted = coverage_floors.floors()
    print(coverage_floors.table(found, wanted))
    below = list(coverage_floors.shortfalls(found, wanted))
    if below:
        raise ChoreError("Coverage fell below its floor. " + " ".join(below))
