"""The first paint: the window is there before anything heavy is loaded."""

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {
    *("docx", "reportlab", "icalendar", "pikepdf", "openpyxl", "uharfbuzz", "PIL", "lxml"),
    *("cryptography", "pypdfium2", "holidays", "bidi", "email", "http", "urllib.request"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "xml.etree.ElementTree", "jsonschema"),
}

START = """
import json, sys
from lordesk import bootstrap
from lordesk.ui import application

made = application.make_window

def noted(app, tools):
    window = made(app, tools)
    window.first_painted.connect(tell)
    return window

def tell():
    from PySide6 import QtCore
    print(json.dumps([*sorted(sys.modules), *(["Qt"] if "Qt" in vars(QtCore) else [])]))
    sys.stdout.flush()
    import os
    os._exit(0)

application.make_window = noted
bootstrap.run_command_line(["--data", sys.argv[1], "--today", "2026-11-22"])
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted(sample_folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", START, str(sample_folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(json.loads(ran.stdout.splitlines()[-1]))
    assert HEAVY & loaded == set()
    assert "lordesk.documents" not in loaded
    assert "lordesk.domain.records" not in loaded, "the frame needs no desk"
    assert "Qt" not in loaded, "the enums of this name cost a fifth of a bare window"


UNTIL_SHOWN = """
import os, sys, threading
from lordesk import bootstrap
from lordesk.ui import application
from lordesk.ui.window import MainWindow

imported = []

class Noting:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("lordesk.") and threading.current_thread() is threading.main_thread():
            imported.append(name)

made, shown = application.make_window, MainWindow.show_first

def noted(app, tools):
    window = made(app, tools)
    window.first_painted.connect(lambda: sys.meta_path.insert(0, Noting()))
    return window

def tell(window):
    shown(window)
    print(*imported)
    sys.stdout.flush()
    os._exit(0)

application.make_window, MainWindow.show_first = noted, tell
bootstrap.run_command_line(["--data", sys.argv[1], "--today", "2026-11-22"])
"""


def test_between_the_frame_and_the_first_page_nothing_is_loaded_on_the_windows_thread(
    sample_folder: Path,
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", UNTIL_SHOWN, str(sample_folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert set(ran.stdout.split()) <= {"lordesk.ui.background_imports"}
