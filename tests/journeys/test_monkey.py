"""Anything at all done to the window in any order: nothing breaks, leaks or is lost."""

import os
import random
import shutil
import threading
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol, cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from lordesk import bootstrap
from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.jobs import Jobs
from lordesk.ui.places import PageId, Place
from lordesk.ui.tools import Tools
from tests.monkey import Monkey, RandomAsker, drain
from tests.windows import NOW, AtOnce

EVENTS = int(os.environ.get("LORDESK_MONKEY_EVENTS", "500"))
"""How many each run does; `packaging/dev.py monkey` takes twenty thousand."""
SEEDS = os.environ.get("LORDESK_MONKEY_SEEDS", "2026,11").split(",")
"""Of the run whose jobs run at once, and of the one with a thread for them."""
CHUNK = 100


class Record(Protocol):
    @property
    def message(self) -> str: ...
    @property
    def ignored(self) -> bool: ...


class QtLog(Protocol):
    """Of pytest-qt."""

    @property
    def records(self) -> Sequence[Record]: ...


class WordsOfQt:
    """What Qt warned of, so that it is told together with what was done."""

    def __init__(self, log: QtLog) -> None:
        self._log = log
        self._heard = 0

    def since(self) -> list[str]:
        """Since the last time."""
        records = self._log.records
        fresh = [each for each in records[self._heard :] if not each.ignored]
        self._heard = len(records)
        return [f"Qt: {each.message}\n" for each in fresh]


@pytest.fixture(autouse=True)
def _starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No mail program opens, whatever this machine has: none is found."""
    monkeypatch.setenv("PATH", "")


@pytest.fixture
def exchange(tmp_path: Path) -> Path:
    """Files to open and to write over."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "letters.csv").write_text("Writer,Stage\nDr. Ünal,asked\n", encoding="utf-8")
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (folder / "empty.lordesk").touch()
    return folder


@pytest.fixture(params=[(int(SEEDS[0]), True), (int(SEEDS[1]), False)], ids=["at-once", "threads"])
def run(request: pytest.FixtureRequest) -> tuple[int, bool]:
    """The seed, and whether jobs run at once or on their own thread."""
    return request.param


@pytest.fixture
def dice(run: tuple[int, bool]) -> random.Random:
    return random.Random(run[0])


@pytest.fixture
def restless(
    qtbot: QtBot, tools: Tools, run: tuple[int, bool], dice: random.Random, exchange: Path
) -> Iterator[RunningProgram]:
    jobs = Jobs(AtOnce()) if run[1] else Jobs()
    made = make_program(replace(tools, asker=RandomAsker(dice, exchange)), jobs)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show_first()
    made.window.activateWindow()
    for page in PageId:
        made.window.go_to(Place(page=page))
    yield made
    made.window.close()
    made.ring.end()


def test_nothing_breaks_leaks_or_is_lost(
    restless: RunningProgram, dice: random.Random, qtbot: QtBot, qtlog: QtLog, tmp_path: Path
) -> None:
    monkey = Monkey(restless.window, dice)
    words = WordsOfQt(qtlog)
    monkey.leave_everything()
    before = left_open(restless)
    found: dict[str, str] = {}
    for done in range(0, EVENTS, CHUNK):
        put_the_sample_back(restless)
        for number in range(done, min(done + CHUNK, EVENTS)):
            with capture_exceptions() as broken:
                monkey.act()
            for kind, error, trace in broken:
                place = traceback.format_tb(trace)[-1]
                found.setdefault(f"{kind.__name__}: {error}\n{place}", monkey.story(number))
            for said in words.since():
                found.setdefault(said, monkey.story(number))
        monkey.leave_everything()
        qtbot.waitUntil(partial(is_at_rest, restless), timeout=60_000)
        said = monkey.story(done + CHUNK)
        assert restless.window.isVisible(), said
        hold_the_desk_sound(restless, tmp_path, said)
        hold_nothing_open(before, left_open(restless), said)
    monkey.stop()
    assert not found, "\n".join(f"{error}{said}" for error, said in found.items())


def put_the_sample_back(program: RunningProgram) -> None:
    """After so many steps back the desk may be empty, where little can be done."""
    if not program.session.records.rotations:
        bootstrap.load_sample(cast("bootstrap.Workspace", program.session.tools.workspace))


def is_at_rest(program: RunningProgram) -> bool:
    return not program.session.jobs.is_busy


def hold_nothing_open(before: Counter[str], now: Counter[str], said: str) -> None:
    """No dialog is left; menus and timers come with pages and rows, threads with the one worker."""
    assert now["dialogs"] == 0, said
    assert now["threads"] <= before["threads"] + 1, said
    assert now["timers"] <= before["timers"] + 10, (said, before, now)
    assert now["windows"] <= before["windows"] + 20, (said, before, now)


def hold_the_desk_sound(program: RunningProgram, tmp_path: Path, said: str) -> None:
    """What is on disk is what is shown, every check passes, and a step back and forth is none."""
    session = program.session
    kept = session.records
    if session.reach.undo is not None:
        session.undo()
        session.redo()
        assert session.records == kept, said
    copy = tmp_path / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(session.tools.data, copy)
    again = bootstrap.Workspace(copy, now=lambda: NOW)
    assert again.desk.records == kept, said
    assert [check for check in again.diagnose() if not check.ok] == [], said
    again.close()


def left_open(program: RunningProgram) -> Counter[str]:
    drain()
    tops = QApplication.topLevelWidgets()
    return Counter(
        windows=len(tops),
        dialogs=sum(isinstance(each, QDialog) for each in tops),
        widgets=len(program.window.findChildren(QWidget)),
        timers=len(program.window.findChildren(QTimer)) + len(program.session.findChildren(QTimer)),
        threads=threading.active_count(),
    )
