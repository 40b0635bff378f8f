"""What keeps the window's thread busy without a break, against the start of a bare window."""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey
from lordesk.domain.letter_life import Event
from lordesk.domain.machine_choices import Appearance
from lordesk.services.letters import Details, record
from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.jobs import Jobs
from lordesk.ui.page_preloading import load
from lordesk.ui.places import PageId, Place
from lordesk.ui.tools import Tools
from tests.benchmarks.cold import BARE_WINDOW, child_cpu, cold_run
from tests.windows import application, asker, choices, sample_folder, tools

if sys.platform == "win32":
    pytest.skip("CPU time of children is not told there", allow_module_level=True)

__all__ = ["application", "asker", "choices", "sample_folder", "tools"]

TOURS = 8
"""At most so many; another can only make the least of a step less, so what holds once, holds."""
BARE_WINDOWS = 5
"""For each tour, so that the least of them is the true one after the first."""
AT_MOST = 1.0
TENTH_OF_A_SECOND = 100 / 156
"""Of the CPU of a bare window: what takes 100 ms where that takes 156 ms."""
STARTS = 3
"""Cold ones in each series, of which the least counts."""
TURNS = 12
"""Turns of the event loop that are measured after each step, at least."""
START = """
import gc, os, sys, time
gc.set_threshold(50_000)
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication
from lordesk import bootstrap
from lordesk.ui.page_index import PAGES
from lordesk.ui.window import MainWindow

def run():
    [window] = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)]
    painted = []
    window.first_painted.connect(lambda: painted.append(window))
    longest = 0.0
    while not window.is_attached or window.stack.count() < len(PAGES):
        before = time.thread_time()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        longest = max(longest, time.thread_time() - before) if painted else 0.0
    print(longest)
    sys.stdout.flush()
    os._exit(0)

QApplication.exec = staticmethod(run)
bootstrap.run_command_line(["--data", sys.argv[1], "--today", "2026-11-22"])
"""
"""Tells the longest turn from the first paint on, until all pages are made."""
OPENED = ("search", "shortcuts", "about", "guide")


@dataclass(slots=True)
class Watchdog:
    """Measures the CPU time of each step and of each turn of the event loop after it."""

    spent: dict[str, float] = field(default_factory=dict[str, float])

    def watch(self, name: str, step: Callable[[], object], program: RunningProgram) -> None:
        """The longest stretch without a break, of the step and of what follows it."""
        longest = _cpu(step)
        quiet = 0
        while quiet < TURNS or program.session.jobs.is_busy or program.look_updates.is_under_way:
            turn = _cpu(_turn)
            longest = max(longest, turn)
            quiet += 1
        self.spent[name] = longest


def test_nothing_the_window_does_keeps_it_from_answering(
    qtbot: QtBot, tools: Tools, tmp_path: Path
) -> None:
    best: dict[str, float] = defaultdict(lambda: float("inf"))
    tenth = longest = float("inf")
    for _tour in range(TOURS):
        for name, spent in _toured(qtbot, tools).items():
            best[name] = min(best[name], spent)
        [bare] = child_cpu([["-c", BARE_WINDOW]], tmp_path / "caches", BARE_WINDOWS)
        tenth = min(tenth, bare * TENTH_OF_A_SECOND)
        longest = max(best.values()) / tenth
        if longest <= AT_MOST:
            break
    worst = sorted(best.items(), key=lambda each: -each[1])[:5]
    told = ", ".join(f"{name} {spent / tenth:.2f}" for name, spent in worst)
    print(f"longest blocks, in tenths of a second: {told} (at most {AT_MOST})")
    assert longest <= AT_MOST, told


def test_the_window_answers_while_it_starts(sample_folder: Path, tmp_path: Path) -> None:
    caches = tmp_path / "caches"
    best = tenth = float("inf")
    for _series in range(TOURS):
        starts = [_longest_of_start(sample_folder, caches) for _ in range(STARTS)]
        best = min(best, *starts)
        [bare] = child_cpu([["-c", BARE_WINDOW]], caches, BARE_WINDOWS)
        tenth = min(tenth, bare * TENTH_OF_A_SECOND)
        if best / tenth <= AT_MOST:
            break
    print(f"longest block of a start, in tenths of a second: {best / tenth:.2f}")
    assert best / tenth <= AT_MOST


def _longest_of_start(desk: Path, caches: Path) -> float:
    """CPU seconds of the window's thread in the longest turn of a cold start."""
    ran = cold_run(["-c", START, str(desk)], caches)
    return float(ran.splitlines()[-1])


def _toured(qtbot: QtBot, tools: Tools) -> dict[str, float]:
    """All pages and the main actions of a new window, with the CPU of the longest block of each."""
    program = make_program(tools, Jobs())
    try:
        return _watched(qtbot, program)
    finally:
        _let_go(program)


def _watched(qtbot: QtBot, program: RunningProgram) -> dict[str, float]:
    dog = Watchdog()
    program.window.resize(1280, 800)
    job = program.session.jobs.run(partial(load, program.session), lambda _outcome: None)
    qtbot.waitUntil(lambda: not program.session.jobs.is_busy, timeout=60_000)
    assert not job.is_cancelled
    for name, step in _steps(program):
        dog.watch(name, step, program)
        _close_dialogs()
    return dog.spent


def _let_go(program: RunningProgram) -> None:
    """A window that stayed would be dressed anew in every later tour, and slow it down."""
    program.window.close()
    program.ring.end()
    program.session.jobs.close()
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def _steps(program: RunningProgram) -> Iterator[tuple[str, Callable[[], object]]]:
    window = program.window
    yield "the first page", window.show_first
    for page in PageId:
        yield f"making {page}", partial(window.page, page)
        yield f"first visit of {page}", partial(window.go_to, Place(page=page))
    for page in PageId:
        yield f"visit of {page}", partial(window.go_to, Place(page=page))
        yield f"a step recorded on {page}", partial(_send_a_kit, program)
        yield f"its undo on {page}", partial(window.commands.run, "undo")
        yield f"its redo on {page}", partial(window.commands.run, "redo")
        yield f"its second undo on {page}", partial(window.commands.run, "undo")
        yield f"the dark theme on {page}", partial(_choose, program, Appearance.DARK)
        yield f"the light theme on {page}", partial(_choose, program, Appearance.LIGHT)
        yield f"text of 200 % on {page}", partial(_size_text, program, 200)
        yield f"text of 100 % on {page}", partial(_size_text, program, 100)
        yield f"another width of {page}", partial(window.resize, 1000, 700)
        yield f"the first width of {page}", partial(window.resize, 1280, 800)
    for id_ in OPENED:
        yield f"opening {id_}", partial(window.commands.run, id_)


def _choose(program: RunningProgram, appearance: Appearance) -> None:
    session = program.session
    session.choose(replace(session.choices, appearance=appearance))


def _size_text(program: RunningProgram, percent: int) -> None:
    session = program.session
    session.choose(replace(session.choices, text_size=percent))


def _send_a_kit(program: RunningProgram) -> None:
    details = Details(on=date(2026, 11, 22))
    program.session.attempt(lambda now: record(now, LetterKey("patel-im"), Event.KIT_SENT, details))


def _close_dialogs() -> None:
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.reject()


def _turn() -> None:
    """As in the program's own loop, which deletes what was let go."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _cpu(work: Callable[[], object]) -> float:
    before = time.thread_time()
    work()
    return time.thread_time() - before
