"""Starting: one application, dressed by the choices of this computer."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import Appearance
from lordesk.ui import application
from lordesk.ui.application import Program, make_application
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
