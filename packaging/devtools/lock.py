"""The lock: every package by version and hash, for all systems at once, naming no host."""

import os
from pathlib import Path

from devtools.environment import set_up
from devtools.places import DEVELOPMENT_LOCK, PYPROJECT, RUNTIME_LOCK, script
from devtools.shell import run, stage

_SETTINGS = (
    "--no-config",
    "--no-sources",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-strip-extras",  # pip in hash mode wants the extras of a package pinned as well
    "--custom-compile-command=python3 packaging/dev.py lock",
    "--quiet",
)


def write_locks(*, upgrade: bool) -> None:
    """Resolve pyproject.toml anew; versions stay as they are unless `upgrade`."""
    set_up()
    with stage("lock"):
        _compile(RUNTIME_LOCK, upgrade=upgrade)
        _compile(DEVELOPMENT_LOCK, "--group=dev", f"--constraint={RUNTIME_LOCK}", upgrade=upgrade)


def _compile(target: Path, *more: str, upgrade: bool) -> None:
    newer = ["--upgrade"] if upgrade else []
    public = {name: "" for name in os.environ if name.startswith("UV_")}
    run(
        [script("uv"), "pip", "compile", *_SETTINGS, *newer, *more, PYPROJECT, "-o", target],
        extra=public,
    )
