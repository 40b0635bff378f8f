"""The virtual environment: filled from the hashed lock, renewed when the lock changes."""

import hashlib
import sys
import venv
from pathlib import Path

from devtools import system_libraries
from devtools.places import DEVELOPMENT_LOCK, ENVIRONMENT, interpreter
from devtools.shell import run, stage

_QUIET = ("--disable-pip-version-check", "--no-input", "-qq")


def set_up() -> None:
    """Bring `.venv` to the state the lock names; quick when nothing changed."""
    system_libraries.provide((*system_libraries.ENVIRONMENT, *system_libraries.QT))
    stamp = ENVIRONMENT / "lordesk-stamp"
    wanted = _fingerprint(DEVELOPMENT_LOCK)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    with stage("environment"):
        make(ENVIRONMENT, DEVELOPMENT_LOCK)
        stamp.write_text(wanted, encoding="utf-8")


def make(folder: Path, lock: Path) -> None:
    """Fill a virtual environment with exactly what the lock names, every file checked by hash."""
    if not interpreter(folder).exists():
        system_libraries.demand(system_libraries.ENVIRONMENT)
        venv.create(folder, with_pip=True, clear=True)
    install = [interpreter(folder), "-m", "pip", "install", *_QUIET]
    run([*install, "--require-hashes", "--only-binary", ":all:", "--requirement", lock])


def _fingerprint(lock: Path) -> str:
    """Changes with the lock and with the Python that made the environment."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{digest} {sys.version_info.major}.{sys.version_info.minor}\n"
