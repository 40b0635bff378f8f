"""S1 in the window: the offer to take the desk to a safe folder, and the way there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from lordesk import paths
from lordesk.domain.errors import StorageError
from lordesk.domain.opening import Opened
from lordesk.domain.place import Place, PlaceKind
from lordesk.move_notes import moved_to
from lordesk.ui.application import RunningProgram
from lordesk.ui.background_services import BackgroundServices
from lordesk.ui.moving import MoveDialog, offer
from lordesk.workspace import Workspace
from tests.windows import FakeAsker

CLOUD = Place(kind=PlaceKind.CLOUD, service="OneDrive")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "local" / "lordesk"
    monkeypatch.setattr(paths, "default_data_folder", lambda: folder)
    monkeypatch.setattr("lordesk.storage.moving.place_of", _place_of)
    return folder


def _cloud(_: Path) -> Place:
    return CLOUD


def _place_of(folder: Path) -> Place:
    return CLOUD if folder.name == "desk" else Place(kind=PlaceKind.LOCAL)


@pytest.fixture
def dialog(qtbot: QtBot, program: RunningProgram, own: Path) -> MoveDialog:
    made = MoveDialog(program.session, CLOUD, program.window)
    made.open()
    return made


def test_it_shows_where_to_and_moves_there_and_the_window_gives_way(
    dialog: MoveDialog, program: RunningProgram, own: Path, qtbot: QtBot
) -> None:
    assert dialog.where.text() == str(own)
    count = len(program.session.records.letters)
    with qtbot.waitSignal(program.session.leaving):
        dialog.go.click()
    assert moved_to(program.session.tools.data) == own
    assert (own / "lordesk.db").is_file()
    assert count > 0


def test_another_folder_can_be_chosen_and_one_that_will_not_do_is_explained(
    dialog: MoveDialog, asker: FakeAsker, tmp_path: Path, program: RunningProgram
) -> None:
    asker.paths = [program.session.tools.data / "inside", None, tmp_path / "other"]
    dialog.other.click()
    assert "lie in one another" in dialog.words.text()
    dialog.other.click()
    dialog.other.click()
    assert dialog.where.text() == str(tmp_path / "other")
    assert dialog.words.isHidden()


def test_what_goes_wrong_is_said_and_the_desk_stays(
    dialog: MoveDialog, program: RunningProgram, own: Path, qtbot: QtBot
) -> None:
    own.parent.mkdir()
    own.write_text("a file took the place meanwhile")
    dialog.go.click()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert "The desk was not moved" in dialog.words.text()
    assert moved_to(program.session.tools.data) is None


def test_left_before_the_switch_the_desk_stays_and_the_dialog_goes(
    dialog: MoveDialog,
    program: RunningProgram,
    own: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Callable[[], bool]] = []

    def stopped(_: Workspace, target: Path, is_cancelled: Callable[[], bool]) -> None:
        asked.append(is_cancelled)
        raise StorageError("The desk was not moved.")

    monkeypatch.setattr(Workspace, "move", stopped)
    with qtbot.waitSignal(dialog.rejected):
        dialog.go.click()
        dialog.reject()
        assert asked[0]()
    assert moved_to(program.session.tools.data) is None


def test_left_after_the_switch_the_window_still_follows_the_desk(
    dialog: MoveDialog,
    program: RunningProgram,
    own: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = Workspace.move

    def deaf(workspace: Workspace, target: Path, _: Callable[[], bool]) -> object:
        return real(workspace, target)

    monkeypatch.setattr(Workspace, "move", deaf)
    with qtbot.waitSignal(program.session.leaving):
        dialog.go.click()
        dialog.reject()
    assert moved_to(program.session.tools.data) == own


def test_nowhere_to_go_leaves_only_a_folder_to_be_chosen(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch, own: Path
) -> None:
    monkeypatch.setattr("lordesk.storage.moving.place_of", _cloud)
    made = MoveDialog(program.session, CLOUD, program.window)
    assert not made.go.isEnabled()
    assert made.other.isEnabled()
    assert "Name another folder" in made.words.text()
    made.move_it()
    made.reject()


def test_it_is_offered_once_for_a_folder(
    program: RunningProgram, own: Path, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    local = Place(kind=PlaceKind.LOCAL)
    assert not offer(program.session, local, settings, program.window)
    assert offer(program.session, CLOUD, settings, program.window)
    assert not offer(program.session, CLOUD, settings, program.window)


def test_it_is_offered_when_the_desk_opens_in_a_cloud_folder(
    program: RunningProgram, own: Path
) -> None:
    services = BackgroundServices(program.window, Opened(place=CLOUD))
    services.begin()
    (dialog,) = program.window.findChildren(MoveDialog)
    assert dialog.isVisible()
    dialog.reject()
    services.end()


def test_after_a_move_the_window_tells_of_the_old_copy(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def old_copy(_: Workspace) -> Path:
        return tmp_path / "OneDrive"

    monkeypatch.setattr(Workspace, "old_copy", old_copy)
    services = BackgroundServices(program.window, Opened(place=Place(kind=PlaceKind.LOCAL)))
    services.begin()
    assert str(tmp_path / "OneDrive") in program.window.status.words.text()
    services.end()
