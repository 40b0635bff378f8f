"""The list of keys comes from the registry, so that it can never be behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.help.shortcuts import ShortcutsDialog, keys_of, lines_of
from lordesk.ui.window import MainWindow


def test_every_command_stands_there_with_its_keys(window: MainWindow) -> None:
    lines = lines_of(window.commands)
    assert len(lines) == len(list(window.commands.all()))
    keys = {line.words: line.keys for line in lines}
    assert keys["Letters"] == "Ctrl+2"
    assert keys["User guide"] == "F1"
    assert keys["About lordesk"] == ""


@pytest.mark.parametrize(
    "rare", [Qt.Key.Key_Exit, Qt.Key.Key_Undo, Qt.Key.Key_Help, Qt.Key.Key_ZoomIn]
)
def test_keys_that_few_keyboards_have_are_not_listed(window: MainWindow, rare: Qt.Key) -> None:
    action = QAction(window)
    action.setShortcuts([QKeySequence(keys) for keys in (rare, "F1", "Ctrl+Q")])
    assert keys_of(action) == "F1, Ctrl+Q"


def test_undo_is_listed_without_the_name_of_a_step(window: MainWindow) -> None:
    assert window.commands.action("undo").text() != "Undo"
    assert "Undo" in {line.words for line in lines_of(window.commands)}


def test_the_dialog_shows_them_menu_by_menu(qtbot: QtBot, window: MainWindow) -> None:
    lines = lines_of(window.commands)
    dialog = ShortcutsDialog(lines, window)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {line.words for line in lines} <= shown
    assert {line.menu for line in lines} <= shown
