"""Starting: one application, dressed by the choices of this computer."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import Appearance
from lordesk.domain.opening import Fresh, Newer, Opened, OpenElsewhere
from lordesk.domain.place import Place, PlaceKind
from lordesk.ui import application, doorbell, opening
from lordesk.ui.application import Attendant, Program, make_application, opening_words
from lordesk.ui.theme import look
from lordesk.ui.tools import Tools


def test_there_is_one_application(qapp: QApplication) -> None:
    assert make_application() is qapp


def test_the_window_follows_a_choice_of_dark(program: Program) -> None:
    session = program.session
    session.choose(replace(session.choices, appearance=Appearance.DARK))
    assert look.current().is_dark
    session.choose(replace(session.choices, appearance=Appearance.LIGHT, text_size=150))
    assert not look.current().is_dark
    assert look.current().scale == 1.5
    session.choose(replace(session.choices, text_size=100))


def test_running_shows_the_window_and_watches_once_it_is_painted(
    tools: Tools, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Program] = []
    original = application.make_program

    def noted(given: Tools) -> Program:
        made.append(original(given))
        return made[0]

    def until_painted() -> int:
        qtbot.waitUntil(lambda: made[0].session.is_watching)
        return 0

    monkeypatch.setattr(application, "make_program", noted)
    monkeypatch.setattr(QApplication, "exec", staticmethod(until_painted))
    assert application.run_window(tools) == 0
    qtbot.addWidget(made[0].window)
    made[0].ring.deleteLater()


def test_a_second_start_brings_the_first_window_forward_and_leaves(
    tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[object] = []

    def ring(data: Path, files: tuple[Path, ...]) -> bool:
        rung.append((data, files))
        return True

    elsewhere = OpenElsewhere(message="Open elsewhere.")
    monkeypatch.setattr(tools.workspace, "open_desk", lambda: elsewhere, raising=False)
    monkeypatch.setattr(doorbell, "ring", ring)
    assert application.run_window(tools) == 0
    assert rung == [(tools.data, ())]


def test_leaving_a_desk_that_cannot_be_opened_is_trouble(
    tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = Newer(message="Newer.")
    monkeypatch.setattr(tools.workspace, "open_desk", lambda: newer, raising=False)

    def leave(_desk: object, _outcome: object) -> None: ...

    monkeypatch.setattr(opening, "settle", leave)
    assert application.run_window(tools) == 4


def test_a_place_with_a_danger_is_said_and_a_desk_to_look_at_too() -> None:
    shared = Place(kind=PlaceKind.CLOUD, service="OneDrive")
    assert "OneDrive" in opening_words(Fresh(place=shared))
    assert "looked at only" in opening_words(Opened(place=shared, is_read_only=True))
    assert opening_words(Fresh(place=Place(kind=PlaceKind.LOCAL))) == ""


def test_a_ring_raises_the_window_and_opens_files(program: Program, tmp_path: Path) -> None:
    attendant = Attendant(program, Fresh(place=Place(kind=PlaceKind.LOCAL)))
    attendant.begin()
    program.window.showMinimized()
    attendant.come_forward([str(tmp_path / "season.lordesk")])
    assert not program.window.isMinimized()
    attendant.end()
    assert program.session.is_watching
