"""Runs a command of the command line in this process, as a shell would."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lordesk.bootstrap import data_folder, opened
from lordesk.cli.arguments import UsageError, read_call
from lordesk.cli.console import Console
from lordesk.cli.main import USAGE, run
from lordesk.paths import resources

SAMPLE = resources() / "sample" / "rahmani.lordesk"
TODAY = "2026-11-22"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        return self.err.strip()


Command = Callable[..., Outcome]


def in_folder(data: Path) -> Command:
    """A `lordesk` whose data lie in the folder and whose today is fixed."""

    def lordesk(*arguments: str | Path, stdin: str = "", as_json: bool = False) -> Outcome:
        words = ["--data", str(data), "--today", TODAY, *(["--json"] if as_json else [])]
        return run_words([*words, *map(str, arguments)], stdin)

    return lordesk


def run_words(words: list[str], stdin: str = "") -> Outcome:
    out, err = io.StringIO(), io.StringIO()
    console = Console(stdin=io.StringIO(stdin), stdout=out, stderr=err)
    try:
        call = read_call(words)
    except UsageError as error:
        console.complain(error.message)
        return Outcome(code=USAGE, out=out.getvalue(), err=err.getvalue())
    console = Console(stdin=console.stdin, stdout=out, stderr=err, as_json=call.options.as_json)
    code = run(call, opened, console, data_folder(call.options.data))
    return Outcome(code=code, out=out.getvalue(), err=err.getvalue())
