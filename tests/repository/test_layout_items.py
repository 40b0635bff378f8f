"""No layout of Qt is asked for its items: what Python makes of one may outlive it.

That ends the program, sooner or later. Use `lordesk.ui.widgets.layout_widgets`.
"""

import ast
from pathlib import Path

import pytest

from tests.repository.checkout import ROOT

WINDOW = ROOT / "lordesk" / "ui"


def asked(source: str) -> list[int]:
    """The lines on which an item is asked for."""
    if "itemAt" not in source:
        return []
    nodes = ast.walk(ast.parse(source))
    return [
        node.lineno for node in nodes if isinstance(node, ast.Attribute) and node.attr == "itemAt"
    ]


@pytest.mark.parametrize("path", sorted(WINDOW.rglob("*.py")), ids=lambda path: path.stem)
def test_no_layout_is_asked_for_an_item(path: Path) -> None:
    assert asked(path.read_text(encoding="utf-8")) == []


def test_a_question_would_be_found() -> None:
    assert asked("found = row.itemAt(0).widget()") == [1]
