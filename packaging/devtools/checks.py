"""What can be said without running the program: format, lint, types, layers."""

from devtools.places import interpreter, script
from devtools.shell import run, stage


def check_format() -> None:
    with stage("format and lint"):
        run([script("ruff"), "format", "--check", "--quiet", "."])
        run([script("ruff"), "check", "--quiet", "."])


def check_types() -> None:
    with stage("types"):
        run([script("pyright"), "--pythonpath", interpreter()])


def check_layers() -> None:
    with stage("layers"):
        run([script("lint-imports"), "--no-cache"])


def rewrite() -> None:
    """Format every file and mend what the linter can mend by itself."""
    run([script("ruff"), "check", "--fix", "--quiet", "."])
    run([script("ruff"), "format", "."])
