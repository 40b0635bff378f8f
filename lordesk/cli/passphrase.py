"""Gets the passphrase of a bundle from the environment, or asks for it on a terminal."""

import getpass
import os

from lordesk.cli.arguments import UsageError
from lordesk.cli.console import Console

VARIABLE = "LORDESK_PASSPHRASE"


def new_passphrase(console: Console) -> str:
    """The passphrase for a new bundle, typed twice; UsageError when the two differ."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    first = _asked(console, "Passphrase for the bundle: ")
    if first != _asked(console, "The same once more: "):
        raise UsageError("The two passphrases differ. Nothing was written.")
    return first


def known_passphrase(console: Console) -> str:
    """The passphrase of a bundle that is there."""
    given = os.environ.get(VARIABLE)
    return given if given is not None else _asked(console, "Passphrase of the bundle: ")


def _asked(console: Console, prompt: str) -> str:
    """Typed without being shown; UsageError where nobody can type."""
    if not console.stdin.isatty():
        raise UsageError(f"A passphrase is needed: set {VARIABLE}, or run this on a terminal.")
    return getpass.getpass(prompt, stream=console.stderr)
