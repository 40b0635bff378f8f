"""Imports beside the window's thread: what is loaded, how they end and are stopped."""

import sys
from importlib.util import find_spec
from threading import current_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lordesk.bootstrap import OPENING_PARTS
from lordesk.ui import background_imports
from lordesk.ui.background_imports import FIRST_PARTS, BackgroundImports, load_parts

FAILURES = {"missing": ImportError(), "damaged": ValueError("bad marshal data")}


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is imported, which is never done on the window's thread."""
    found: list[str] = []
    window = current_thread()

    def note(name: str) -> None:
        assert current_thread() is not window
        found.append(name)
        if name in FAILURES:
            raise FAILURES[name]

    monkeypatch.setattr(background_imports, "import_module", note)
    return found


def test_every_part_of_a_start_is_there() -> None:
    assert all(find_spec(name) for name in (*FIRST_PARTS, *OPENING_PARTS))


def test_parts_are_loaded_beside_the_window(parts: list[str], qtbot: QtBot) -> None:
    made = BackgroundImports(("one", "two"))
    with qtbot.waitSignal(made.ended):
        made.begin()
    assert parts == ["one", "two"]


@pytest.mark.parametrize("part", FAILURES)
def test_the_start_goes_on_after_a_part_that_fails(
    parts: list[str], qtbot: QtBot, part: str
) -> None:
    made = BackgroundImports((part, "two"))
    with qtbot.waitSignal(made.ended):
        made.begin()
    assert parts == [part]


def test_nothing_is_loaded_for_a_window_that_was_closed(parts: list[str], qtbot: QtBot) -> None:
    made = BackgroundImports(("one",))
    told: list[QObject] = []
    made.ended.connect(lambda: told.append(made))
    made.stop()
    made.begin()
    made.stop()
    qtbot.wait(1)
    assert (parts, told) == ([], [])


def test_loading_tells_how_much_came_before_it_was_stopped() -> None:
    stops = iter((False, False, True))
    assert load_parts(("json", "csv", "html"), lambda: next(stops)) == 2


def test_all_widget_classes_are_there_before_the_first_is_handed_out() -> None:
    background_imports.make_widget_classes()
    assert "QWizard" in vars(sys.modules["PySide6.QtWidgets"])
