"""A PostgreSQL server of one's own: made in a folder, reached by a Unix socket, gone afterwards."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from devtools.places import PACKAGING, ROOT, interpreter
from devtools.shell import ChoreError, run

_USER = "postgres"
"""Who runs the server when root asks for it: PostgreSQL refuses to run as root."""

_THROWAWAY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def programs() -> Path | None:
    """The folder of the newest `initdb` and `pg_ctl` on this computer."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    return Path(named).resolve().parent if named else None


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in path.parts[-3].split(".") if part.isdigit())


@contextmanager
def running() -> Generator[str]:
    """The address of a new, empty database, on a server that ends with the block."""
    bin_folder = programs()
    if bin_folder is None:
        raise ChoreError("There is no PostgreSQL here. On Debian, install “postgresql”.")
    folder = Path(tempfile.mkdtemp(prefix="lordesk-office-"))
    try:
        if _is_root():
            shutil.chown(folder, _USER)
        _start(bin_folder, folder)
        try:
            yield f"postgresql://lordesk@/postgres?host={folder}"
        finally:
            _run([bin_folder / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(bin_folder: Path, folder: Path) -> None:
    data = folder / "data"
    make = ["-D", data, "-U", "lordesk", "--auth=trust", "--no-sync", "--encoding=UTF8"]
    _run([bin_folder / "initdb", *make, "--locale=C.UTF-8"], folder)
    wanted = (*_THROWAWAY, "listen_addresses=''", f"unix_socket_directories='{folder}'")
    options = " ".join(f"-c {each}" for each in wanted)
    start = ["-D", data, "-l", folder / "log", "-w", "-o", options, "start"]
    _run([bin_folder / "pg_ctl", *start], folder)


def _run(command: Sequence[str | Path], folder: Path) -> None:
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        user=_USER if _is_root() else None,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise ChoreError(f"{command[0]} failed with code {done.returncode}.")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def show_office(count: int) -> None:
    """A local server with so many invented applicants, until a key ends it."""
    with running() as url:
        demo = [interpreter(), "-m", "devtools.office_demo", url, str(count)]
        run(demo, extra={"PYTHONPATH": os.pathsep.join((str(ROOT), str(PACKAGING)))})
        options = f"--database '{url}' --today 2026-11-22"
        print(f"\nTry it:  .venv/bin/python -m lordesk {options} roster")
        print(f"or:      .venv/bin/python -m lordesk {options} --applicant a007 today")
        if sys.stdin.isatty():
            input("Enter ends the server and removes it. ")
