"""What is opened and closed again and again leaves no widget, object, timer or thread behind."""

import gc
import os
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.asking import FileKind
from lordesk.ui.jobs import Jobs
from lordesk.ui.places import PageId, Place
from lordesk.ui.tools import Tools
from lordesk.ui.window import MainWindow
from tests.monkey import drain
from tests.windows import AtOnce, FakeAsker

TIMES = int(os.environ.get("LORDESK_LEAK_TIMES", "3"))
"""How often; `packaging/dev.py monkey` takes ten."""
LEAVES = {"quit", "sample", "newer"}
"""Commands that end the window or start something beside it."""

QUIET = {PageId.TODAY, PageId.TIMELINE, PageId.KITS, PageId.SETTINGS}
"""Pages whose buttons, on the sample, lead elsewhere or ask by the system's own dialogs."""


class SilentAsker(FakeAsker):
    """A person who closes every question of the system unanswered."""

    def open_file(self, parent: QWidget, title: str, kinds: tuple[FileKind, ...]) -> Path | None:
        return None

    def save_file(
        self, parent: QWidget, title: str, suggested: str, kinds: tuple[FileKind, ...]
    ) -> Path | None:
        return None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return None

    def text(self, parent: QWidget, title: str, label: str, initial: str = "") -> str | None:
        return None


@pytest.fixture
def asker() -> SilentAsker:
    return SilentAsker(confirms=False)


@pytest.fixture(autouse=True)
def _starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No mail program opens, whatever this machine has: none is found."""
    monkeypatch.setenv("PATH", "")


def alive() -> Counter[str]:
    """Everything of the window that lives, once nothing waits to be deleted."""
    for _round in range(2):
        drain()
        gc.collect()
    widgets = QApplication.allWidgets()
    app = QApplication.instance()
    assert app is not None
    tops = [each for each in widgets if each.parent() is None]
    held = [each for top in (*tops, app) for each in top.findChildren(QObject)]
    return Counter(
        widgets=len(widgets),
        objects=len(held),
        timers=sum(isinstance(each, QTimer) for each in held),
        threads=threading.active_count(),
    )


def close_what_opened() -> bool:
    """Close each menu, dialog and window beside the main one; whether there was any."""
    found = False
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        found = True
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and top.parent() is not None and top.isWindow():
            top.reject() if isinstance(top, QDialog) else top.close()
            found = True
    drain()
    return found


def hold_even(act: Callable[[], object]) -> None:
    """Twice to make what is made once, then again and again without a trace.

    A leak grows every time; what grows in one series alone was only on its way.
    """
    growth(act, times=2)
    grown = growth(act, TIMES) and growth(act, TIMES)
    assert grown == Counter(), grown


def growth(act: Callable[[], object], times: int) -> Counter[str]:
    before = alive()
    for _time in range(times):
        act()
        close_what_opened()
    return alive() - before


@pytest.mark.parametrize("page", PageId)
def test_a_page_left_and_seen_again_is_the_same(program: RunningProgram, page: PageId) -> None:
    def visit() -> None:
        program.window.go_to(Place(page=PageId.SETTINGS))
        drain()
        program.window.go_to(Place(page=page))
        drain()

    hold_even(visit)


def test_every_command_lets_go_of_what_it_opened(program: RunningProgram) -> None:
    commands = program.window.commands
    for command, action in list(commands.all()):
        if command.id not in LEAVES and action.isEnabled() and not command.id.startswith("go_"):
            hold_even(action.trigger)


@pytest.mark.parametrize("page", PageId)
def test_every_button_that_opens_something_lets_go_of_it(
    program: RunningProgram, page: PageId
) -> None:
    window = program.window
    window.go_to(Place(page=page))
    drain()
    for name in names_of_openers(program, page):
        hold_even(partial(press, window, name))


def names_of_openers(program: RunningProgram, page: PageId) -> list[str]:
    """The buttons of a page after which something stands over the window."""
    window = program.window
    found: list[str] = []
    for name in dict.fromkeys(each.accessibleName() or each.text() for each in buttons(window)):
        press(window, name)
        if close_what_opened():
            found.append(name)
    assert found or page in QUIET, "no button was found that opens something"
    return found


def buttons(window: MainWindow) -> list[QAbstractButton]:
    found = window.page(window.page_id).findChildren(QAbstractButton)
    return [each for each in found if each.isVisibleTo(window) and each.isEnabled()]


def press(window: MainWindow, name: str) -> None:
    for button in buttons(window):
        if name in (button.accessibleName(), button.text()):
            button.click()
            drain()
            return


def test_a_whole_window_lets_go_of_everything(
    qtbot: QtBot, tools: Tools, asker: SilentAsker
) -> None:
    def live() -> None:
        made = make_program(replace(tools, asker=asker), Jobs(AtOnce()))
        with qtbot.waitExposed(made.window):
            made.window.show_first()
        for page in PageId:
            made.window.go_to(Place(page=page))
        drain()
        made.window.close()
        made.look_updates.deleteLater()
        made.session.deleteLater()
        made.window.deleteLater()
        made.ring.end()

    hold_even(live)
