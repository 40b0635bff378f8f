"""No signal of the window is connected to a lambda: one that holds its owner is never let go."""

import ast
from pathlib import Path

import pytest

from tests.repository.checkout import ROOT

WINDOW = ROOT / "lordesk" / "ui"
LASTING = {"connect", "subscribe"}


def lambdas(source: str) -> list[int]:
    """The lines on which a lambda is handed to what keeps it."""
    if "lambda" not in source:
        return []
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    kept = (
        each
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in LASTING
        for each in call.args
    )
    return [each.lineno for each in kept if isinstance(each, ast.Lambda)]


@pytest.mark.parametrize("path", sorted(WINDOW.rglob("*.py")), ids=lambda path: path.stem)
def test_no_signal_keeps_a_lambda(path: Path) -> None:
    assert lambdas(path.read_text(encoding="utf-8")) == []


def test_a_lambda_would_be_found() -> None:
    assert lambdas("button.clicked.connect(\n    lambda: self.go()\n)") == [2]
