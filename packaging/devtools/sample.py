"""The program on its sample: the window, or without a display its kits and calendar."""

import os
import sys
import tempfile
from pathlib import Path

from devtools.places import ROOT, SAMPLES, interpreter
from devtools.shell import run, stage
from devtools.system_libraries import DISPLAY, provide

_WINDOW = ROOT / "lordesk" / "ui" / "application.py"


def show() -> None:
    """Open the sample desk, or make its kits and calendar and say where they lie."""
    if has_display() and _WINDOW.is_file():
        provide(DISPLAY)
        run([interpreter(), "-m", "lordesk", "demo"])
    else:
        print(f"Kits and calendar of the sample: {make_documents()}")


def has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_documents() -> Path:
    """Every kit and the calendar of the sample desk, in a new folder of their own."""
    folder = Path(tempfile.mkdtemp(prefix="lordesk-sample-"))
    lordesk = [interpreter(), "-m", "lordesk", "--data", folder / "desk"]
    with stage("sample"):
        run([*lordesk, "import", sample_file()])
        run([*lordesk, "kit", "--all", "--out", folder / "kits"])
        run([*lordesk, "calendar", "--out", folder / "letters.ics"])
    return folder


def sample_file() -> Path:
    return min(SAMPLES.glob("*.lordesk"))
