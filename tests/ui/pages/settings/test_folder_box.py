"""Where the desk lies: the folder shown, moved, and the copy that a move left."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.erasure import Erasure
from lordesk.domain.place import Place, PlaceKind
from lordesk.ui.application import RunningProgram
from lordesk.ui.moving import MoveDialog
from lordesk.ui.pages.settings.folder_box import FolderBox
from lordesk.workspace import Workspace
from tests.windows import FakeAsker


@pytest.fixture
def moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The desk was moved, and its old copy is there until it is removed."""
    old = [tmp_path / "OneDrive"]

    def old_copy(_: Workspace) -> Path | None:
        return old[0] if old else None

    monkeypatch.setattr(Workspace, "old_copy", old_copy)

    def remove(_: Workspace) -> Erasure:
        old.clear()
        return Erasure()

    monkeypatch.setattr(Workspace, "remove_old_copy", remove)
    return old


def test_the_folder_can_be_shown_and_a_good_one_needs_no_move(
    program: RunningProgram, asker: FakeAsker
) -> None:
    box = FolderBox(program.session, program.window)
    box.show_button.click()
    assert asker.opened == [program.session.tools.data]
    assert box.move_button.isHidden()
    assert box.remove_button.isHidden()


def test_a_folder_in_a_cloud_can_be_left_from_here(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud = Place(kind=PlaceKind.CLOUD, service="Dropbox")
    monkeypatch.setattr(Workspace, "place", cloud)
    box = FolderBox(program.session, program.window)
    assert not box.move_button.isHidden()
    box.move_button.click()
    (dialog,) = program.window.findChildren(MoveDialog)
    dialog.reject()


def test_the_old_copy_is_removed_after_a_question(
    program: RunningProgram, moved: list[Path], asker: FakeAsker
) -> None:
    box = FolderBox(program.session, program.window)
    assert "OneDrive" in box.old.text()
    asker.confirms = False
    box.remove_button.click()
    assert moved
    asker.confirms = True
    box.remove_button.click()
    assert "OneDrive" in asker.questions[-1].text
    assert box.remove_button.isHidden()
    assert program.window.status.words.text() == "The old copy is removed."


def test_what_stays_of_the_old_copy_is_named(
    program: RunningProgram, moved: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def stuck(_: Workspace) -> Erasure:
        return Erasure(stuck=("lordesk.db",))

    monkeypatch.setattr(Workspace, "remove_old_copy", stuck)
    FolderBox(program.session, program.window).remove_button.click()
    assert "Still there: lordesk.db" in program.window.status.words.text()
