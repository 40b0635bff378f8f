"""The window as a screen reader meets it: every control of every page has a name, over AT-SPI."""

import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from devtools.places import PACKAGING, interpreter
from devtools.shell import environment, run
from devtools.system_libraries import BUS_LAUNCHER, SYSTEM_PYTHON

TODAY = "2026-11-22"
PROBE = PACKAGING / "devtools" / "spoken_names.py"


def check(display: dict[str, str]) -> None:
    """Ask each page for its names, in a session bus of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        home = Path(scratch)
        extra = display | {
            "HOME": scratch,
            "XDG_RUNTIME_DIR": scratch,
            "PYTHONPATH": str(PACKAGING),
        }
        home.chmod(0o700)
        session = ["dbus-run-session", "--", sys.executable, "-m", "devtools.screen_reader"]
        run([*session, home / "desk"], extra=extra)


def ask(desk: Path) -> int:
    """Inside the session: bus, program and probe; the probe's exit code."""
    program = [interpreter(), "-m", "lordesk", "--data", desk, "--today", TODAY, "demo"]
    with (
        _running([BUS_LAUNCHER, "--launch-immediately"]),
        _running(program, extra={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}),
    ):
        return subprocess.run([SYSTEM_PYTHON, PROBE], env=environment(), check=False).returncode


@contextmanager
def _running(command: Sequence[str | Path], extra: dict[str, str] | None = None) -> Generator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        list(map(str, command)), env=environment(extra), stdin=quiet, stdout=quiet, stderr=quiet
    ) as started:
        try:
            yield
        finally:
            started.terminate()


if __name__ == "__main__":
    sys.exit(ask(Path(sys.argv[1])))
