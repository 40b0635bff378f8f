"""Starting other programs: what they inherit, how long they take, what a failure says."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from devtools.places import ROOT

Word = str | Path

# What the caller's shell may have set for other projects and would change what runs here.
_FOREIGN = (
    *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LORDESK_DATA", "PYTEST_ADDOPTS"),
    "PYTHONDONTWRITEBYTECODE",
)


@dataclass
class ChoreError(Exception):
    """A chore cannot go on. `message` says what happened and what to do."""

    message: str

    def __str__(self) -> str:
        return self.message


def run(command: Sequence[Word], *, extra: Mapping[str, str] | None = None) -> None:
    """Run in the repository with its output shown; a failure is a `ChoreError`."""
    code = exit_code(command, extra=extra)
    if code != 0:
        raise ChoreError(f"“{spelled(command)}” ended with {code}.")


def exit_code(command: Sequence[Word], *, extra: Mapping[str, str] | None = None) -> int:
    sys.stdout.flush()
    return subprocess.run(
        [os.fspath(word) for word in command],
        cwd=ROOT,
        env=environment(extra),
        stdin=subprocess.DEVNULL,
        check=False,
    ).returncode


def output(command: Sequence[Word], *, extra: Mapping[str, str] | None = None) -> str:
    """Run quietly and return standard output; a failure shows what the program said."""
    done = subprocess.run(
        [os.fspath(word) for word in command],
        cwd=ROOT,
        env=environment(extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()
        raise ChoreError(f"“{spelled(command)}” ended with {done.returncode}:\n{said}")
    return done.stdout


def follow(command: Sequence[Word], *, extra: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run with output shown as it comes; the exit code and the last line with words in it."""
    last = ""
    with _started(command, extra) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line.strip() or last
    return process.returncode, last


@contextmanager
def beside(
    title: str, command: Sequence[Word], *, extra: Mapping[str, str] | None = None
) -> Generator[None]:
    """Run a program on another core while the block works, then tell how it ended.

    That is its last line; of one that failed it is all it said.
    """
    start = time.monotonic()
    with _started(command, extra, has_own_group=True) as process:
        try:
            yield
        except BaseException:
            _kill(process)
            raise
        said, _ = process.communicate()
    told = said if process.returncode else said.strip().rpartition("\n")[2]
    print(f"── {title}\n{told}\n   {title}: {time.monotonic() - start:.1f} s\n", flush=True)
    if process.returncode != 0:
        raise ChoreError(f"“{spelled(command)}” ended with {process.returncode}.")


def _started(
    command: Sequence[Word], extra: Mapping[str, str] | None, *, has_own_group: bool = False
) -> subprocess.Popen[str]:
    """Running, with all it says in one stream to read; a group of its own can be ended as one."""
    return subprocess.Popen(
        [os.fspath(word) for word in command],
        cwd=ROOT,
        env=environment(extra),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=has_own_group,
    )


def _kill(process: subprocess.Popen[str]) -> None:
    """With all it started: a wrapper alone would leave its work running."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError, PermissionError):  # it had ended
            os.killpg(process.pid, signal.SIGKILL)


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment other programs get: the caller's, without what belongs to other projects."""
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    return kept | {"PYTHONUTF8": "1"} | dict(extra or {})


def spelled(command: Sequence[Word]) -> str:
    return " ".join(str(word) for word in command)


@contextmanager
def stage(title: str) -> Generator[None]:
    """Name a stage before it starts and its duration when it is done."""
    print(f"── {title}", flush=True)
    start = time.monotonic()
    yield
    print(f"   {title}: {time.monotonic() - start:.1f} s\n", flush=True)
