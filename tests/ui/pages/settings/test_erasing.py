"""Erasing everything from the window: named, asked for by a typed word, then the window closes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.erasure import Erasure
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.settings.computer import ComputerSection
from lordesk.ui.pages.settings.erasing import EraseDialog
from lordesk.ui.pages.settings.folder_box import FolderBox
from lordesk.ui.session import Session
from lordesk.ui.widgets.text import Text
from tests.windows import FakeAsker


@pytest.fixture
def dialog(qtbot: QtBot, program: RunningProgram) -> EraseDialog:
    section = ComputerSection(program.session, program.window)
    section.findChildren(FolderBox)[0].erase_button.click()
    return program.window.findChildren(EraseDialog)[0]


def words_in(dialog: EraseDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(Text))


def test_s14_it_names_what_goes_and_what_stays(dialog: EraseDialog, session: Session) -> None:
    said = words_in(dialog)
    for words in ("lordesk.db", "attachments", "history, bin", "SSD", "calendar program"):
        assert words in said
    assert "empty desk" not in said


def test_nothing_goes_before_the_word_is_typed(
    dialog: EraseDialog, program: RunningProgram
) -> None:
    assert not dialog.erase_button.isEnabled()
    dialog.word.setText("erase it")
    assert not dialog.erase_button.isEnabled()
    dialog.erase()
    assert (program.session.tools.data / "lordesk.db").exists()


def test_s14_when_all_is_gone_the_window_closes_and_leaves_nothing_behind(
    qtbot: QtBot, dialog: EraseDialog, program: RunningProgram
) -> None:
    data = program.session.tools.data
    dialog.word.setText(" erase ")
    dialog.erase_button.click()
    assert not data.exists()
    assert "Everything was erased" in words_in(dialog)
    assert program.window.isVisible()
    program.session.choose(program.session.choices)
    dialog.leave_button.click()
    assert not program.window.isVisible()
    program.session.tools.workspace.close()
    assert not data.exists()


def test_an_export_can_be_made_first(dialog: EraseDialog, asker: FakeAsker, tmp_path: Path) -> None:
    asker.paths = [tmp_path / "kept.lordesk"]
    dialog.export_button.click()
    assert (tmp_path / "kept.lordesk").exists()


def test_what_could_not_go_is_named(session: Session, program: RunningProgram) -> None:
    erasure = Erasure(others=("notes.txt",), moved_from=("/cloud/desk",))
    dialog = EraseDialog(session, erasure, program.window)
    assert "left of the desk in /cloud/desk" in words_in(dialog)
    assert "notes.txt" in words_in(dialog)
    assert "keeps nothing here" in words_in(dialog)
    dialog.show_after(Erasure(stuck=("lordesk.db",)))
    assert "Still there: lordesk.db" in words_in(dialog)
