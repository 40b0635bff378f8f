"""The list of keys comes from the registry, so that it can never be behind."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.help.shortcuts import ShortcutsDialog, lines_of
from lordesk.ui.window import MainWindow


def test_every_command_stands_there_with_its_keys(window: MainWindow) -> None:
    lines = lines_of(window.commands)
    assert len(lines) == len(list(window.commands.all()))
    keys = {line.words: line.keys for line in lines}
    assert keys["Letters"] == "Ctrl+2"
    assert keys["User guide"] == "F1"
    assert keys["About lordesk"] == ""


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
