"""Reads the table of finding and warning codes."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from lordesk.domain.codes import CodeRule
from lordesk.domain.errors import InvalidInputError

PLACES = (("findings.toml", "finding"), ("portfolio.toml", "alarm"))
"""The files that hold codes, and what their rows are called."""


def read_codes(folder: Path) -> tuple[CodeRule, ...]:
    """Every code, by name; InvalidInputError when a table does not fit."""
    rules = (rule for name, kind in PLACES for rule in _codes(folder, name, kind))
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _codes(folder: Path, name: str, kind: str) -> Iterator[CodeRule]:
    """The codes of one file; alarms have no severity of their own and count as warnings."""
    try:
        top = tomllib.loads((folder / name).read_text(encoding="utf-8"))
        for row in cast("list[dict[str, str]]", top[kind]):
            yield CodeRule(
                code=row["code"],
                severity=row.get("severity", "warn"),
                meaning=row["meaning"],
                source=row["source"],
            )
    except (OSError, ValueError, KeyError) as error:
        raise InvalidInputError(f"{name} cannot be used: {error!r}.") from error
