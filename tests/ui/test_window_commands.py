"""The commands of the window: keys on pages, undo, text size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from lordesk.ui.commands import shortcuts
from lordesk.ui.places import PageId
from lordesk.ui.window import MainWindow
from lordesk.ui.window_commands import page_keys


@pytest.mark.parametrize("page", list(PageId))
def test_each_page_has_the_key_of_its_number(page: PageId) -> None:
    assert f"Ctrl+{page.number}" in [each.toString() for each in shortcuts(page_keys(page))]


def test_a_key_opens_its_page(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.page_id is PageId.TIMELINE


@pytest.mark.parametrize(
    ("steps", "size"), [(["larger"], 110), (["larger", "smaller"], 100), (["smaller"], 100)]
)
def test_text_grows_by_steps_and_never_below_the_usual(
    window: MainWindow, steps: list[str], size: int
) -> None:
    for step in steps:
        window.commands.action(step).trigger()
    assert window.session.choices.text_size == size


def test_the_usual_size_comes_back_at_once(window: MainWindow) -> None:
    for _ in range(9):
        window.commands.action("larger").trigger()
    assert window.session.choices.text_size == 200
    window.commands.action("usual_size").trigger()
    assert window.session.choices.text_size == 100


def test_quit_closes_the_window(window: MainWindow) -> None:
    window.commands.action("quit").trigger()
    assert not window.isVisible()


def test_macos_moves_three_commands_into_the_menu_of_the_program_and_no_other(
    window: MainWindow,
) -> None:
    roles = QAction.MenuRole
    given = {command.id: action.menuRole() for command, action in window.commands.all()}
    assert {id_: role for id_, role in given.items() if role is not roles.NoRole} == {
        "quit": roles.QuitRole,
        "go_settings": roles.PreferencesRole,
        "about": roles.AboutRole,
    }
