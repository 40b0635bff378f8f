"""The Windows installer from Debian: built and tried in Wine when what it is made of changed."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from devtools import lock_rows, system_libraries, windows_build, windows_installer, windows_trial
from devtools.freeze import DIST, RECIPE
from devtools.places import DEVELOPMENT_LOCK, PACKAGING, ROOT, RUNTIME_LOCK
from devtools.product import read_product
from devtools.shell import ChoreError
from devtools.wine import TooSlowError

TRIED = PACKAGING / "windows" / "tried"
_DEVTOOLS = ("freeze", "frozen", "licences", "lock_rows", "product", "wine", "windows*")


def make() -> Path:
    """The installer, in dist."""
    _provide()
    return windows_installer.make_installer(windows_build.freeze_in_wine())


def try_out() -> None:
    """Try the installer that lies in dist, and note that this state of the recipe was tried."""
    _provide()
    product = read_product()
    installer = DIST / f"{product.name}-{product.version}-windows-x64-setup.exe"
    if not installer.is_file():
        raise ChoreError(f"{installer.name} is not in dist; the chore windows builds it.")
    windows_trial.try_out(installer)
    TRIED.write_text(f"{fingerprint()}\n", encoding="utf-8")


def check_if_due() -> None:
    """Build and try it when recipe, libraries or version are not those that were tried last.

    Only a trial can fail: who cannot begin or end one is told so, and goes on.
    """
    if not is_due():
        print("The Windows installer was tried with this recipe and these libraries.\n")
        return
    try:
        _gather()
    except ChoreError as missing:
        print(f"The Windows installer is due to be tried, but not here: {missing}\n")
        return
    try:
        make()
        try_out()
    except TooSlowError as slow:
        print(f"The Windows installer is still due to be tried: {slow}\n")
        return
    print(f"It was tried; {TRIED.relative_to(ROOT)} is to be committed.\n")


def _gather() -> None:
    """Debian's tools and what they work on; they fill a gigabyte, so only CI installs them."""
    if sys.platform != "linux":
        raise ChoreError("that needs Debian's Wine.")
    if os.environ.get("CI"):
        _provide()
    absent = system_libraries.absent(system_libraries.WINDOWS)
    if absent:
        raise ChoreError(f"{' '.join(absent)} would be needed.")
    windows_build.fetch()


def is_due() -> bool:
    tried = TRIED.read_text(encoding="utf-8").strip() if TRIED.is_file() else ""
    return tried != fingerprint()


def fingerprint() -> str:
    """Changes with whatever could break the installer but not the program on Linux."""
    digest = hashlib.sha256()
    for file in sorted(_recipe_files()):
        digest.update(f"{file.relative_to(PACKAGING).as_posix()}\n".encode() + file.read_bytes())
    rows = lock_rows.blocks(DEVELOPMENT_LOCK)
    for row in (*(rows[name] for name in windows_build.FREEZING), read_product().version):
        digest.update(row.encode())
    return digest.hexdigest()


def _recipe_files() -> Iterator[Path]:
    yield from (RECIPE, RUNTIME_LOCK)
    yield from (file for file in (PACKAGING / "windows").iterdir() if file != TRIED)
    for pattern in _DEVTOOLS:
        yield from (PACKAGING / "devtools").glob(f"{pattern}.py")


def _provide() -> None:
    system_libraries.demand(system_libraries.WINDOWS)
