"""Writing a bundle from the window."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.services.exchange.bundle import unpacked
from lordesk.services.exchange.locked_bundle import unlock
from lordesk.ui import bundle_export
from lordesk.ui.application import RunningProgram
from lordesk.ui.bundle_export import BundleExportDialog
from lordesk.ui.window import MainWindow
from tests.windows import FakeAsker

GOOD = "correct horse battery staple"


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> BundleExportDialog:
    made = BundleExportDialog(window.session, tmp_path / "desk.zip", window)
    made.open()
    return made


def done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)


def test_a_passphrase_is_typed_twice_and_its_strength_is_told(dialog: BundleExportDialog) -> None:
    assert not dialog.write.isEnabled()
    QTest.keyClicks(dialog.first, "short")
    assert dialog.hint.text().startswith("Too short")
    dialog.first.setText(GOOD)
    assert dialog.hint.text().startswith("Strong")
    assert dialog.first.accessibleDescription() == dialog.hint.text()
    dialog.second.setText("correct horse")
    assert dialog.problem.text() == "The two do not match yet."
    assert not dialog.write.isEnabled()
    dialog.second.setText(GOOD)
    assert dialog.problem.text() == ""
    assert dialog.write.isEnabled()


def test_a_locked_bundle_opens_with_its_passphrase_and_holds_the_whole_desk(
    dialog: BundleExportDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.first.setText(GOOD)
    dialog.second.setText(GOOD)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done(window, qtbot)
    raw = (tmp_path / "desk.zip").read_bytes()
    bundle = unpacked(unlock(raw, GOOD, "desk.zip"), "desk.zip")
    assert bundle.records.letters == window.session.records.letters
    assert bundle.history.steps
    assert window.status.words.text() == "Wrote desk.zip with documents and history"


def test_left_while_it_is_packed_no_file_is_written(
    dialog: BundleExportDialog, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def packed_while_it_is_left(*_: object) -> bytes:
        dialog.reject()
        return b"bundle"

    monkeypatch.setattr(bundle_export, "packed_bundle", packed_while_it_is_left)
    held = Held()
    monkeypatch.setattr(window.session.jobs, "_executor", held)
    dialog.open_.setChecked(True)
    dialog.write.click()
    dialog.open_.setChecked(False)
    assert not dialog.write.isEnabled()
    held.go_on()
    assert not (tmp_path / "desk.zip").exists()


class Held(Executor):
    """Runs its jobs when it is told to."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], object]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._waiting.append(partial(fn, *args, **kwargs))
        return Future()

    def go_on(self) -> None:
        for work in self._waiting:
            work()


def test_without_a_passphrase_it_is_said_who_can_read_it(
    dialog: BundleExportDialog, tmp_path: Path
) -> None:
    dialog.open_.click()
    assert dialog.warning.isVisible()
    assert not dialog.hint.isVisible()
    assert not dialog.first.isEnabled()
    dialog.write.click()
    assert unpacked((tmp_path / "desk.zip").read_bytes(), "desk.zip").records.applicant


def test_a_file_that_cannot_be_written_is_told_and_the_dialog_stays(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = BundleExportDialog(window.session, tmp_path / "no" / "desk.zip", window)
    dialog.open()
    dialog.open_.click()
    (tmp_path / "no").write_text("a file where a folder should be")
    dialog.write.click()
    done(window, qtbot)
    assert dialog.isVisible()
    assert dialog.problem.text()
    dialog.leave.click()


def test_the_menu_asks_where_to_and_then_how(
    window: MainWindow, asker: FakeAsker, tmp_path: Path
) -> None:
    asker.paths = [tmp_path / "desk.zip"]
    window.commands.action("export").trigger()
    (dialog,) = window.findChildren(BundleExportDialog)
    dialog.leave.click()
    assert not (tmp_path / "desk.zip").exists()


def test_a_desk_without_a_profile_has_no_bundle(
    empty_program: RunningProgram, asker: FakeAsker, tmp_path: Path
) -> None:
    asker.paths = [tmp_path / "desk.zip"]
    empty_program.window.commands.action("export").trigger()
    assert "needs a profile" in empty_program.window.status.words.text()
    dialog = BundleExportDialog(empty_program.session, tmp_path / "desk.zip", empty_program.window)
    dialog.open_.click()
    dialog.write.click()
    assert not (tmp_path / "desk.zip").exists()
