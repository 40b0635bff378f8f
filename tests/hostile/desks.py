"""The sample desk with something hostile in every free text of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.command import SAMPLE

TEXTS: dict[str, tuple[str, ...]] = {
    "applicant": ("given_name", "family_name", "goal"),
    "writers": ("name", "title", "institution", "department", "notes"),
    "rotations": ("service", "site", "city", "role", "patient_load"),
    "moments": ("text",),
    "programs": ("name", "city", "notes"),
    "letters": ("notes",),
    "contacts": ("note",),
}
"""Free texts by list; what has a closed form (keys, dates, countries) is left alone."""


def sample() -> dict[str, Any]:
    return json.loads(SAMPLE.read_text(encoding="utf-8"))


def hostile_desk(change: Callable[[str], str]) -> dict[str, Any]:
    """The sample with every free text put through `change`."""
    desk = sample()
    for name, fields in TEXTS.items():
        for record in [desk[name]] if name == "applicant" else desk[name]:
            for field in fields:
                if field in record:
                    record[field] = change(record[field])
            record.pop("emphasis", None)
    return desk


def written(desk: dict[str, Any], folder: Path) -> Path:
    path = folder / "hostile.lordesk"
    path.write_text(json.dumps(desk), encoding="utf-8")
    return path
