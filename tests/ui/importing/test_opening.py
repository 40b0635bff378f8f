"""From a path to the wizard."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.services.exchange.states import STEPS_AT_MOST
from lordesk.ui.importing.context import import_context
from lordesk.ui.importing.dialog import ImportDialog
from lordesk.ui.importing.opening import open_import
from lordesk.ui.window import MainWindow


def test_a_small_file_opens_the_wizard_at_once(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name\nAnn Lee\n", encoding="utf-8")
    dialog = open_import(window.session, window, path)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.leave.click()


def test_a_large_file_opens_it_when_it_was_read(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Foo\n" + "Ann Lee,x\n" * 15_000, encoding="utf-8")
    assert open_import(window.session, window, path) is None
    while window.session.jobs.is_busy:
        QApplication.processEvents()
    assert "5,000 is the most" in window.findChildren(ImportDialog)[-1].state.problem


def test_a_file_that_cannot_be_read_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.problem):
        assert open_import(window.session, window, tmp_path / "gone.csv") is None


def test_the_history_is_not_read_to_open_the_wizard(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(window.session.tools.workspace, "steps_beside", asked.append)
    context = import_context(window.session)
    assert asked == []
    context.steps()
    context.steps()
    assert asked == [STEPS_AT_MOST]
