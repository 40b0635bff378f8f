"""Starting: one application, the frame first, then the desk in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui import application, opening, second_start
from lordesk.ui.application import make_application
from lordesk.ui.file_requests import FileRequests
from lordesk.ui.places import PageId
from lordesk.ui.tools import Tools
from lordesk.ui.window import MainWindow


def test_there_is_one_application(qapp: QApplication) -> None:
    assert make_application() is qapp


def is_watching(window: MainWindow) -> bool:
    """Whether the last step of starting was done."""
    return window.is_attached and window.session.is_watching


@pytest.fixture
def painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[MainWindow]]:
    """The windows that were run, each until its first page was there or it was left."""
    made: list[MainWindow] = []
    original = application.make_window

    def noted(app: QApplication, tools: Tools) -> MainWindow:
        window = original(app, tools)
        made.append(window)
        return window

    def until_started() -> int:
        qtbot.waitUntil(lambda: is_watching(made[0]) or not made[0].isVisible())
        return 0

    monkeypatch.setattr(application, "make_window", noted)
    monkeypatch.setattr(QApplication, "exec", staticmethod(until_started))
    yield made
    for window in made:
        window.close()
        window.deleteLater()


def test_running_paints_the_frame_and_then_opens_the_desk(
    tools: Tools, painted: list[MainWindow]
) -> None:
    assert application.run_window(tools) == 0
    window = painted[0]
    assert window.session.is_watching
    assert window.page_id is PageId.TODAY
    assert window.stack.count() == 1


def test_the_sample_is_prepared_before_the_desk_is_opened(
    tools: Tools, painted: list[MainWindow]
) -> None:
    prepared: list[bool] = []
    application.run_window(replace(tools, prepare=lambda: prepared.append(True)))
    assert prepared == [True]


def test_a_file_that_the_system_asks_for_reaches_the_window(
    tools: Tools, painted: list[MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    class Asked(FileRequests):
        def begin(self) -> None:
            self.given.emit(["season.lordesk"])

    def note(_window: MainWindow, files: tuple[str, ...]) -> None:
        opened.extend(files)

    monkeypatch.setattr(application, "FileRequests", Asked)
    monkeypatch.setattr(MainWindow, "open_files", note)
    application.run_window(tools)
    assert painted
    assert opened == ["season.lordesk"]


def test_a_second_start_brings_the_first_window_forward_and_leaves(
    tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[object] = []

    def hand_over(data: Path, files: tuple[Path, ...]) -> bool:
        handed.append((data, files))
        return True

    monkeypatch.setattr(tools.workspace, "is_open_elsewhere", lambda: True, raising=False)
    monkeypatch.setattr(second_start, "hand_over", hand_over)
    assert application.run_window(tools) == 0
    assert handed == [(tools.data, ())]


def test_leaving_a_desk_that_cannot_be_opened_closes_the_frame(
    tools: Tools, painted: list[MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(_tools: Tools) -> None: ...

    monkeypatch.setattr(opening, "open_desk", leave)
    assert application.run_window(tools) == 4
    assert not painted[0].is_attached
    assert not painted[0].isVisible()
