"""The registry of commands: menus in order, keys once."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.commands import Command, Commands, Menu, key_words, shortcuts


def nothing() -> None: ...


def test_a_key_named_twice_is_bound_once() -> None:
    found = shortcuts((QKeySequence.StandardKey.Undo, "Ctrl+Z", "Ctrl+Z"))
    words = [each.toString() for each in found]
    assert words.count("Ctrl+Z") == 1


def test_no_keys_have_no_words() -> None:
    assert key_words(()) == ""


def test_menus_stand_in_their_order_with_their_commands(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    commands.add(
        Command(id="b", words="Undo", menu=Menu.EDIT, run=nothing),
        Command(id="a", words="Open", menu=Menu.FILE, run=nothing),
        Command(id="c", words="Close", menu=Menu.FILE, run=nothing, starts_group=True),
    )
    commands.fill_menus()
    bars = [action.text() for action in window.menuBar().actions()]
    assert bars == ["&File", "&Edit"]
    assert [command.id for command, _ in commands.all()] == ["a", "c", "b"]


def test_every_entry_of_an_open_menu_has_a_letter_of_its_own(program: RunningProgram) -> None:
    bar = program.window.menuBar().actions()
    menus = [menu for action in bar if isinstance(menu := action.menu(), QMenu)]
    program.window.commands.action("undo").setText("Undo: Edit && file")
    for menu in menus:
        menu.aboutToShow.emit()
    for actions in (bar, *(menu.actions() for menu in menus)):
        texts = [action.text() for action in actions if not action.isSeparator()]
        marked = [text.replace("&&", "..") for text in texts]
        letters = [text[text.index("&") + 1].casefold() for text in marked]
        assert len(letters) == len(set(letters))


def test_a_triggered_command_runs(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    ran: list[str] = []
    commands.add(Command(id="a", words="A", menu=Menu.FILE, run=lambda: ran.append("a")))
    commands.action("a").trigger()
    assert ran == ["a"]
