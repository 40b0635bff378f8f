"""Coverage by layer, and which layers fell below their floor."""

import json
from pathlib import Path

import pytest

from devtools import coverage_floors
from tests.repository import checkout


def report(folder: Path, files: dict[str, tuple[int, int, int, int]]) -> Path:
    names = ("covered_lines", "num_statements", "covered_branches", "num_branches")
    content = {name: {"summary": dict(zip(names, row, strict=True))} for name, row in files.items()}
    path = folder / "coverage.json"
    path.write_text(json.dumps({"files": content}), encoding="utf-8")
    return path


def test_lines_and_branches_of_a_layer_are_counted_together(tmp_path: Path) -> None:
    files = {
        "lordesk/domain/letter.py": (8, 10, 1, 2),
        "lordesk/domain/writer.py": (8, 8, 0, 0),
        "lordesk/paths.py": (1, 2, 0, 0),
        "lordesk/ui/pages/today/page.py": (3, 3, 1, 1),
    }
    found = coverage_floors.measured(report(tmp_path, files))
    assert found == {"domain": 85.0, "root": 50.0, "ui": 100.0}


def test_a_layer_without_code_has_no_percentage(tmp_path: Path) -> None:
    files = {"lordesk/cli/__init__.py": (0, 0, 0, 0)}
    assert coverage_floors.measured(report(tmp_path, files)) == {}


@pytest.mark.parametrize(
    ("percent", "below"), [(94.99, ["domain"]), (95.0, []), (95.01, []), (0.0, ["domain"])]
)
def test_only_what_lies_under_the_floor_falls_short(percent: float, below: list[str]) -> None:
    sentences = coverage_floors.shortfalls({"domain": percent}, {"domain": 95, "ui": 90})
    assert [sentence.partition(":")[0] for sentence in sentences] == below


def test_every_layer_has_its_floor() -> None:
    layers = {path.name for path in checkout.PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    assert coverage_floors.floors().keys() == layers | {"root"}


PYPROJECT = """[tool.other]
domain = 1

[tool.lordesk.coverage]
domain = 97
ui = 90

[tool.more]
ui = 2
"""


def test_floors_rise_to_whole_percents_and_never_fall() -> None:
    lifted = coverage_floors.raised(PYPROJECT, {"domain": 98.9, "ui": 12.0})
    assert lifted == PYPROJECT.replace("domain = 97", "domain = 98")
