"""What opening the window costs, beside a bare window of the same library."""

import sys
from pathlib import Path

import pytest

from lordesk import bootstrap
from tests.benchmarks.cold import BARE_WINDOW, cold_ratio

if sys.platform == "win32":
    pytest.skip("CPU time of children is not told there", allow_module_level=True)

FIRST_PAINT_AT_MOST = 1.6
OURS = """
import gc
import os
import sys
gc.set_threshold(50_000)
from lordesk import bootstrap
from lordesk.ui import application

made = application.make_window

def noted(app, tools):
    window = made(app, tools)
    window.first_painted.connect(lambda: os._exit(0))
    return window

application.make_window = noted
bootstrap.run_command_line(["--data", sys.argv[1], "--today", "2026-11-22"])
"""


def test_the_first_painted_window_costs_little_more_than_a_bare_one(tmp_path: Path) -> None:
    workspace = bootstrap.Workspace(tmp_path / "desk")
    bootstrap.load_sample(workspace)
    workspace.close()
    ours, bare = ["-c", OURS, str(tmp_path / "desk")], ["-c", BARE_WINDOW]
    ratio = cold_ratio(ours, bare, tmp_path / "caches", FIRST_PAINT_AT_MOST)
    print(f"first paint: {ratio:.2f} × a bare window (at most {FIRST_PAINT_AT_MOST})")
    assert ratio <= FIRST_PAINT_AT_MOST
