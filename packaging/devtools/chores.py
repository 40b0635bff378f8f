"""The table of chores, and the command line over it. A new chore is a function and a row."""

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from devtools import (
    bundle,
    checks,
    environment,
    freeze,
    lock,
    macos_wheels,
    postgres,
    release,
    sample,
    sbom,
    suite,
    system_libraries,
    texts,
    wheel,
    windows,
)
from devtools.shell import ChoreError


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    name: str
    help: str
    do: Callable[[Sequence[str]], None]


def _set_up(_words: Sequence[str]) -> None:
    environment.set_up()


def _run(_words: Sequence[str]) -> None:
    environment.set_up()
    sample.show()


def _check(_words: Sequence[str]) -> None:
    environment.set_up()
    checks.check_format()
    with checks.types_checked():
        _check_the_rest()


def _check_the_rest() -> None:
    checks.check_layers()
    checks.check_workflows()


def _test(words: Sequence[str]) -> None:
    """With words: pytest on these alone. Without: everything, ending with pytest's closing line."""
    if words:
        environment.set_up()
        suite.run_tests(words)
        return
    environment.set_up()
    checks.check_format()
    with checks.types_checked(), wheel.checked():  # two cores have work as long as types take
        with suite.collected():
            _check_the_rest()
        bundle.check()
    closing = suite.run_tests(())
    suite.run_benchmarks(shown=False)
    windows.check_if_due()
    print(closing)


def _format(_words: Sequence[str]) -> None:
    environment.set_up()
    checks.rewrite()


def _bench(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.run_benchmarks(shown=True)


def _office(words: Sequence[str]) -> None:
    environment.set_up()
    system_libraries.demand(system_libraries.OFFICE)
    postgres.show_office(int(words[0]) if words and words[0].isdigit() else 500)


def _faults(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.run_faults()


def _monkey(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.run_monkey()


def _journeys(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.run_journeys()


def _screenshots(words: Sequence[str]) -> None:
    if not words:
        raise ChoreError("Name the folder that the pictures shall go to: screenshots FOLDER.")
    environment.set_up()
    freeze.run_module("devtools.screenshots", Path(words[0]).resolve())


def _fuzz(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.run_fuzz()


def _golden(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.renew_golden()


def _ratchet(_words: Sequence[str]) -> None:
    environment.set_up()
    suite.raise_floors()


def _wheel(_words: Sequence[str]) -> None:
    environment.set_up()
    wheel.check()


def _bundle(_words: Sequence[str]) -> None:
    environment.set_up()
    print(bundle.make())


def _guide(words: Sequence[str]) -> None:
    environment.set_up()
    if "--pictures" in words:
        freeze.run_module("devtools.guide_pictures")
    target = freeze.DIST / "lordesk-guide.html"
    freeze.run_module("devtools.guide", target)
    print(target)


def _sbom(_words: Sequence[str]) -> None:
    environment.set_up()
    print(sbom.write())


def _macos(_words: Sequence[str]) -> None:
    environment.set_up()
    macos_wheels.check()


def _windows(_words: Sequence[str]) -> None:
    environment.set_up()
    print(windows.make())


def _trial(_words: Sequence[str]) -> None:
    windows.try_out()


def _ready(words: Sequence[str]) -> None:
    release.demand(*words[:1])


def _texts(_words: Sequence[str]) -> None:
    texts.renew()


def _lock(words: Sequence[str]) -> None:
    lock.write_locks(upgrade="--upgrade" in words)


CHORES = (
    Chore(name="run", help="set up, then show the program on sample data", do=_run),
    Chore(name="test", help="all checks and tests, or pytest on the paths given", do=_test),
    Chore(name="setup", help="make .venv from the lock; name missing system packages", do=_set_up),
    Chore(name="check", help="format, lint, types and layers only", do=_check),
    Chore(name="format", help="format the code and apply the linter's fixes", do=_format),
    Chore(name="bench", help="the benchmarks, with a table of results", do=_bench),
    Chore(name="faults", help="the fault tests, long version (minutes)", do=_faults),
    Chore(name="office", help="a local server with 500 invented applicants", do=_office),
    Chore(name="monkey", help="random events on the window, long version", do=_monkey),
    Chore(name="journeys", help="user journeys on a real screen (Debian)", do=_journeys),
    Chore(name="screenshots", help="pictures of every page into FOLDER", do=_screenshots),
    Chore(name="fuzz", help="randomly corrupted input, long version (an hour)", do=_fuzz),
    Chore(name="golden", help="rewrite the golden texts of pages and mails", do=_golden),
    Chore(name="ratchet", help="raise the coverage floors to what is reached", do=_ratchet),
    Chore(name="wheel", help="build the wheel, install it elsewhere, try it", do=_wheel),
    Chore(name="bundle", help="freeze the program, run its self-test, pack it", do=_bundle),
    Chore(name="macos", help="which macOS the locked libraries require", do=_macos),
    Chore(name="windows", help="on Debian: build the Windows installer in Wine", do=_windows),
    Chore(name="trial", help="on Debian: install, upgrade, remove that in Wine", do=_trial),
    Chore(name="ready", help="list what is still open before a release", do=_ready),
    Chore(name="texts", help="update the translation files from the code", do=_texts),
    Chore(name="guide", help="the user guide as HTML; --pictures retakes its pictures", do=_guide),
    Chore(name="sbom", help="list all that a bundle of this system holds", do=_sbom),
    Chore(name="lock", help="resolve the lock again; --upgrade: newer versions", do=_lock),
)


def main(words: Sequence[str]) -> int:
    """Do the chore named first; without one, print the table. Exit 2 for an unknown name."""
    _speak_utf8()
    if not words or words[0] in {"-h", "--help", "help"}:
        print(usage())
        return 0
    chore = next((chore for chore in CHORES if chore.name == words[0]), None)
    if chore is None:
        print(f"There is no chore “{words[0]}”.\n{usage()}", file=sys.stderr)
        return 2
    try:
        chore.do(words[1:])
    except ChoreError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _speak_utf8() -> None:
    """Windows may give a code page that lacks the dashes and quotes of these texts."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def usage() -> str:
    rows = "\n".join(f"  {chore.name:<11} {chore.help}" for chore in CHORES)
    return f"python3 packaging/dev.py CHORE\n\n{rows}"
