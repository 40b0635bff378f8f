"""What can be said without running the program: format, lint, types, layers."""

from contextlib import AbstractContextManager

from devtools.places import ROOT, interpreter, script
from devtools.shell import beside, run, stage


def check_format() -> None:
    with stage("format and lint"):
        run([script("ruff"), "format", "--check", "--quiet", "."])
        run([script("ruff"), "check", "--quiet", "."])


def types_checked() -> AbstractContextManager[None]:
    """Types are checked on one core while the block keeps another busy."""
    return beside("types", [script("pyright"), "--pythonpath", interpreter()])


def check_layers() -> None:
    with stage("layers"):
        run([script("lint-imports"), "--no-cache"])


def check_workflows() -> None:
    """What the workflows of the code host say, and what they let others do."""
    with stage("workflows"):
        workflows = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
        run([script("actionlint"), *workflows])
        run([script("zizmor"), "--offline", "--quiet", "--no-progress", *workflows])


def rewrite() -> None:
    """Format every file and mend what the linter can mend by itself."""
    run([script("ruff"), "check", "--fix", "--quiet", "."])
    run([script("ruff"), "format", "."])
