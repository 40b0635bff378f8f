"""The coverage each layer must keep: floors in pyproject.toml that only ever rise."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypedDict

from devtools.places import PYPROJECT


class _Summary(TypedDict):
    covered_lines: int
    num_statements: int
    covered_branches: int
    num_branches: int


class _File(TypedDict):
    summary: _Summary


class _Report(TypedDict):
    files: dict[str, _File]


def floors() -> dict[str, float]:
    """Percent by layer, from `[tool.lordesk.coverage]`."""
    table = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    return table["tool"]["lordesk"]["coverage"]


def measured(report: Path) -> dict[str, float]:
    """Percent of lines and branches run, by layer, from coverage's JSON report."""
    parsed: _Report = json.loads(report.read_text(encoding="utf-8"))
    total: Counter[str] = Counter()
    run: Counter[str] = Counter()
    for name, entry in parsed["files"].items():
        layer, summary = _layer(name), entry["summary"]
        total[layer] += summary["num_statements"] + summary["num_branches"]
        run[layer] += summary["covered_lines"] + summary["covered_branches"]
    return {layer: 100 * run[layer] / total[layer] for layer in sorted(total) if total[layer]}


def shortfalls(found: Mapping[str, float], wanted: Mapping[str, float]) -> Iterator[str]:
    """A sentence for each layer below its floor; a layer without code is not below."""
    for layer, floor in wanted.items():
        percent = found.get(layer, 100.0)
        if percent < floor:
            yield f"{layer}: {percent:.2f}% of lines and branches are run; the floor is {floor}%."


def raise_floors(found: Mapping[str, float]) -> None:
    """Lift each floor in pyproject.toml to what was measured; none is lowered."""
    text = PYPROJECT.read_text(encoding="utf-8")
    PYPROJECT.write_text(raised(text, found), encoding="utf-8")


def raised(text: str, found: Mapping[str, float]) -> str:
    """The text of pyproject.toml with its floors lifted to whole percents of what was measured."""
    start = text.index("[tool.lordesk.coverage]")
    end = text.find("\n[", start + 1)
    head, table_, rest = text[:start], text[start:end], text[end:]

    def lift(row: re.Match[str]) -> str:
        floor = max(int(row["floor"]), int(found.get(row["layer"], 0)))
        return f"{row['layer']} = {floor}"

    return (
        head + re.sub(r"^(?P<layer>\w+) = (?P<floor>\d+)$", lift, table_, flags=re.MULTILINE) + rest
    )


def table(found: Mapping[str, float], wanted: Mapping[str, float]) -> str:
    rows = (
        f"   {layer:<12}{percent:7.2f}%   floor {wanted.get(layer, 0):>5}%"
        for layer, percent in found.items()
    )
    return "\n".join(rows)


def _layer(name: str) -> str:
    """`lordesk/domain/letter.py` → `domain`; a module of the package itself → `root`."""
    parts = Path(name.replace("\\", "/")).parts
    return parts[1] if len(parts) > 2 else "root"
