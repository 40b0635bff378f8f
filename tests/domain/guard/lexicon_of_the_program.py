"""The shipped lexicon and the labelled sets, read once for all tests of the guard."""

from functools import cache
from pathlib import Path

from lordesk import paths
from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.storage.guard_files import read_guard

SETS = Path(__file__).parent / "sets"


@cache
def shipped() -> GuardLexicon:
    return read_guard(paths.resources() / "rules")


@cache
def labelled(voice: str) -> tuple[tuple[str, str], ...]:
    """Label and sentence; `hard` has a sure identifier, `soft` a possible one, `clean` none."""
    lines = (SETS / f"{voice}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple((label, text) for label, _, text in (line.partition("\t") for line in lines))
