"""Starting: one application, dressed by the choices of this computer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import Appearance
from lordesk.ui import application, doorbell, opening
from lordesk.ui.application import Program, make_application
from lordesk.ui.file_requests import FileRequests
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look
from lordesk.ui.tools import Tools
from lordesk.ui.window import MainWindow


def test_there_is_one_application(qapp: QApplication) -> None:
    assert make_application() is qapp


def test_the_window_follows_a_choice_of_dark_and_of_text_size(
    program: Program, qtbot: QtBot
) -> None:
    session = program.session
    session.choose(replace(session.choices, appearance=Appearance.DARK))
    assert look.current().is_dark
    with qtbot.waitSignal(session.dressed):
        session.choose(replace(session.choices, appearance=Appearance.LIGHT, text_size=150))
    assert not look.current().is_dark
    assert look.current().scale == 1.5


def test_a_theme_chosen_while_the_text_grows_comes_with_it(program: Program, qtbot: QtBot) -> None:
    session = program.session
    with qtbot.waitSignal(session.dressed):
        session.choose(replace(session.choices, text_size=150))
        session.choose(replace(session.choices, appearance=Appearance.DARK))
    assert look.current().is_dark
    assert look.current().scale == 1.5
    qtbot.waitUntil(lambda: not program.dresser.is_under_way)


@pytest.mark.parametrize("page", PageId)
def test_a_page_is_drawn_in_another_theme_as_before(program: Program, page: PageId) -> None:
    session = program.session
    program.window.go_to(Place(page=page))
    said = program.window.page(page).state_line.text()
    session.choose(replace(session.choices, appearance=Appearance.DARK))
    program.window.page(page).refresh()
    assert program.window.page(page).state_line.text() == said
    session.choose(replace(session.choices, appearance=Appearance.LIGHT))


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
    rung: list[object] = []

    def ring(data: Path, files: tuple[Path, ...]) -> bool:
        rung.append((data, files))
        return True

    monkeypatch.setattr(tools.workspace, "is_open_elsewhere", lambda: True, raising=False)
    monkeypatch.setattr(doorbell, "ring", ring)
    assert application.run_window(tools) == 0
    assert rung == [(tools.data, ())]


def test_leaving_a_desk_that_cannot_be_opened_closes_the_frame(
    tools: Tools, painted: list[MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(_tools: Tools) -> None: ...

    monkeypatch.setattr(opening, "open_desk", leave)
    assert application.run_window(tools) == 4
    assert not painted[0].is_attached
    assert not painted[0].isVisible()
