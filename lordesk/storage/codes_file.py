"""Reads the table of finding and warning codes."""

import tomllib
from pathlib import Path
from typing import cast

from lordesk.domain.codes import CodeRule
from lordesk.domain.errors import InvalidInputError


def read_codes(folder: Path) -> tuple[CodeRule, ...]:
    """Every code, by name; InvalidInputError when the table does not fit."""
    try:
        top = tomllib.loads((folder / "findings.toml").read_text(encoding="utf-8"))
        rows = cast("list[dict[str, str]]", top["finding"])
        rules = [
            CodeRule(
                code=row["code"],
                severity=row["severity"],
                meaning=row["meaning"],
                source=row["source"],
            )
            for row in rows
        ]
    except (OSError, ValueError, KeyError) as error:
        raise InvalidInputError(f"findings.toml cannot be used: {error!r}.") from error
    return tuple(sorted(rules, key=lambda rule: rule.code))
