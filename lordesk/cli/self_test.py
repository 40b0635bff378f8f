"""`lordesk --self-test`: tries every main function once, in a folder of its own."""

import gzip
import io
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from lordesk import paths
from lordesk.cli.arguments import read_call
from lordesk.cli.console import Console
from lordesk.cli.main import DONE, REFUSED, TROUBLE, run
from lordesk.cli.remedies import complaint
from lordesk.cli.workspace import Opener
from lordesk.domain.codec import Plain
from lordesk.domain.errors import LordeskError, StorageError
from lordesk.files import write_atomically
from lordesk.services.exchange.locked import locked, unlocked

DAY = "2026-11-22"
"""The day the steps work on, so that the sample's season is always under way."""

_FOLDER_PREFIX = "lordesk test ü "
"""Users' folders hold spaces and letters beyond English; so does this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing the program must be able to do. `do` answers what was seen, or raises."""

    name: str
    do: Callable[[Path], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    name: str
    ok: bool
    message: str


def run_self_test(steps: Iterable[Step], console: Console, out: Path | None) -> int:
    """Do every step, print or write `{ok, steps}`, and answer the exit code."""
    with tempfile.TemporaryDirectory(prefix=_FOLDER_PREFIX, ignore_cleanup_errors=True) as folder:
        results = [_result(step, Path(folder)) for step in steps]
    is_well = all(result.ok for result in results)
    value: dict[str, Plain] = {
        "ok": is_well,
        "steps": [{"name": r.name, "ok": r.ok, "message": r.message} for r in results],
    }
    try:
        if out is not None:
            text = json.dumps(value, ensure_ascii=False, indent=1)
            write_atomically(out, f"{text}\n".encode())
    except LordeskError as error:
        console.complain(complaint(error))
        return TROUBLE
    console.answer(value, lambda: map(_line, results))
    return DONE if is_well else TROUBLE


def _result(step: Step, folder: Path) -> StepResult:
    try:
        return StepResult(name=step.name, ok=True, message=step.do(folder))
    except LordeskError as error:
        return StepResult(name=step.name, ok=False, message=error.message)
    except Exception as error:  # noqa: BLE001 - a report that says what broke is the purpose
        return StepResult(name=step.name, ok=False, message=f"{type(error).__name__}: {error}")


def _line(result: StepResult) -> str:
    return f"{'ok  ' if result.ok else 'FAIL'} {result.name}: {result.message}"


def command_steps(opener: Opener) -> Iterator[Step]:
    """The steps that need no display, each through the command line."""
    lordesk = Commands(opener)
    yield Step(name="import", do=lordesk.take_sample)
    yield Step(name="plan", do=lordesk.plan)
    yield Step(name="check", do=lordesk.check_text)
    yield Step(name="kit", do=lordesk.make_kits)
    yield Step(name="calendar", do=lordesk.write_calendar)
    yield Step(name="lock", do=lordesk.lock_and_unlock)
    yield Step(name="old database", do=lordesk.open_old_desk)
    yield Step(name="doctor", do=lordesk.ask_doctor)


class Commands:
    """Runs commands in this process on a desk below the folder a step is given."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener

    def take_sample(self, folder: Path) -> str:
        sample = paths.resources() / "sample" / "rahmani.lordesk"
        counts = _numbers(self._answer(folder / "desk", "import", str(sample)))
        return f"{_positive(counts['added'], 'records')} taken in"

    def plan(self, folder: Path) -> str:
        return f"{self._duties(folder / 'desk')} planned"

    def check_text(self, folder: Path) -> str:
        text = folder / "text.txt"
        text.write_text("Mr. Testperson lay in room 12 on 3/14.", encoding="utf-8")
        found = self._answer(folder / "desk", "check", str(text), code=REFUSED)
        return f"{_positive(len(_list(found)), 'findings')} in a text about a patient"

    def make_kits(self, folder: Path) -> str:
        kits = _list(self._answer(folder / "desk", "kit", "--all", "--out", str(folder / "kits")))
        files = [path for path in (folder / "kits").rglob("*") if path.is_file()]
        for format_ in (".pdf", ".docx", ".eml"):
            _positive(sum(path.suffix == format_ for path in files), f"{format_} files")
        return f"{_positive(len(kits), 'kits')} of {_positive(len(files), 'files')}"

    def write_calendar(self, folder: Path) -> str:
        file = folder / "letters.ics"
        counts = _numbers(self._answer(folder / "desk", "calendar", "--out", str(file)))
        _positive(file.read_bytes().count(b"BEGIN:VEVENT"), "events in the file")
        return f"{_positive(counts['events'], 'events')}"

    def lock_and_unlock(self, _folder: Path) -> str:
        content, passphrase = DAY.encode(), "self-test ü"
        if unlocked(locked(content, passphrase), passphrase, "The locked file") != content:
            raise StorageError("What was locked opened as something else.")
        return "locked with a passphrase and opened"

    def open_old_desk(self, folder: Path) -> str:
        """Every desk of an earlier schema that is on record opens and still plans."""
        found = sorted((paths.resources() / "self-test").glob("desk-*.db.gz"))
        for packed in found:
            data = folder / packed.name.partition(".")[0]
            data.mkdir()
            (data / "lordesk.db").write_bytes(gzip.decompress(packed.read_bytes()))
            self._duties(data)
            self._answer(data, "doctor")
        return f"{_positive(len(found), 'old desks')} opened"

    def ask_doctor(self, folder: Path) -> str:
        checks = cast("dict[str, list[Plain]]", self._answer(folder / "desk", "doctor"))
        return f"{_positive(len(checks['checks']), 'checks')} good"

    def _duties(self, data: Path) -> str:
        plan = cast("dict[str, list[Plain]]", self._answer(data, "plan"))
        return _positive(len(plan["duties"]), "duties")

    def _answer(self, data: Path, *words: str, code: int = DONE) -> Plain:
        """What a command prints as JSON; another exit code than expected is an error."""
        call = read_call(["--json", "--data", str(data), "--today", DAY, *words])
        out, err = io.StringIO(), io.StringIO()
        console = Console(stdin=io.StringIO(), stdout=out, stderr=err, as_json=True)
        found = run(call, self._opener, console, data)
        if found != code:
            said = err.getvalue().strip() or out.getvalue()[:400]
            raise StorageError(f"“{words[0]}” ended with {found}: {said}")
        return json.loads(out.getvalue())


def _numbers(value: Plain) -> dict[str, int]:
    return cast("dict[str, int]", value)


def _list(value: Plain) -> list[Plain]:
    return cast("list[Plain]", value)


def _positive(count: int, things: str) -> str:
    """`5 kits`; none is an error."""
    if count < 1:
        raise StorageError(f"There are no {things}.")
    return f"{count} {things}"
