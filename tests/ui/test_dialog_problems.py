"""A failure is said in the dialog that is open, and goes with the next success."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.letters.dialogs import edit_letter
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text
from lordesk.ui.window import MainWindow

FULL = "The disk is full. Free some space."


def said_in(dialog: QDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(Text) if each.isVisible()]


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> QDialog:
    made = edit_letter(window.session, "osei-im", window)
    made.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is made)
    return made


def test_a_failure_is_said_in_the_open_dialog_and_kept_behind_it(
    window: MainWindow, dialog: QDialog
) -> None:
    window.session.problem.emit(FULL)
    window.session.problem.emit(FULL)
    assert said_in(dialog).count(FULL) == 1
    assert window.status.words.text() == FULL
    dialog.done(0)


def test_the_next_success_takes_it_away(window: MainWindow, dialog: QDialog) -> None:
    window.session.problem.emit(FULL)
    window.session.message.emit("Saved")
    assert FULL not in said_in(dialog)
    dialog.done(0)


def test_without_a_dialog_the_status_bar_says_it(window: MainWindow) -> None:
    window.session.problem.emit(FULL)
    window.session.message.emit("Saved")
    window.session.problem.emit(FULL)
    assert window.status.words.text() == FULL
    assert window.findChild(Text, "failure") is None


def test_a_dialog_of_another_make_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    made = QDialog(window)
    QGridLayout(made).addWidget(Button("Leave"), 0, 0)
    made.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is made)
    window.session.problem.emit(FULL)
    assert said_in(made) == []
    made.done(0)
