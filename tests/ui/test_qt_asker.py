"""The real asker: what Qt's dialogs answer becomes paths, with the ending a person left out."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lordesk.domain.changes import between
from lordesk.domain.clash import ClashError, Side, clash_error, clashes, decided
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.ui import qt_asker
from lordesk.ui.asking import FileKind, Question
from lordesk.ui.merging.dialog import MergeDialog
from lordesk.ui.qt_asker import QtAsker
from tests.builders import a_desk, a_letter

CALENDAR = FileKind(name="Calendar", endings=("ics",))
ANY = FileKind(name="Sheets", endings=("xlsx", "csv"))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answering(monkeypatch: pytest.MonkeyPatch, name: str, answer: object) -> None:
    monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: answer))


def test_a_file_dialog_names_the_endings() -> None:
    assert ANY.filter == "Sheets (*.xlsx *.csv)"


@pytest.mark.parametrize("folder", ["", "gone"])
def test_the_first_dialog_shows_documents_and_not_where_the_program_was_started(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str
) -> None:
    started: list[str] = []

    def noting(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        started.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(noting))
    location = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(location))
    documents.mkdir(parents=True, exist_ok=True)
    asker = QtAsker(str(tmp_path / folder) if folder else "")
    asker.save_file(parent, "Save", "letters.ics", (CALENDAR,))
    assert started == [str(documents / "letters.ics")]


def test_the_first_file_dialog_shows_the_home_folder_where_there_are_no_documents(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def noting(_parent: QWidget, _title: str, start: str, _filters: str) -> tuple[str, str]:
        started.append(start)
        return "", ""

    def nowhere(_place: object) -> str:
        return str(Path.home() / "Documents")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(noting))
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(nowhere))
    QtAsker().save_file(parent, "Save", "letters.ics", (CALENDAR,))
    assert started == [str(Path.home() / "letters.ics")]


def test_an_opened_file_is_a_path_and_its_folder_is_remembered(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answering(monkeypatch, "getOpenFileName", (str(tmp_path / "a.csv"), ""))
    asker = QtAsker()
    assert asker.open_file(parent, "Open", (ANY,)) == tmp_path / "a.csv"
    assert asker.folder_used == str(tmp_path)


def test_a_left_dialog_is_none(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "getOpenFileName", ("", ""))
    answering(monkeypatch, "getSaveFileName", ("", ""))
    answering(monkeypatch, "getExistingDirectory", "")
    asker = QtAsker()
    assert asker.open_file(parent, "Open", (ANY,)) is None
    assert asker.save_file(parent, "Save", "x.ics", (CALENDAR,)) is None
    assert asker.folder(parent, "Folder") is None


def test_a_missing_ending_is_that_of_the_chosen_kind(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answering(monkeypatch, "getSaveFileName", (str(tmp_path / "letters"), ANY.filter))
    found = QtAsker().save_file(parent, "Save", "letters", (CALENDAR, ANY))
    assert found == tmp_path / "letters.xlsx"


@pytest.mark.parametrize("answer", [True, False])
def test_a_file_with_the_ending_left_out_is_replaced_only_when_asked(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: bool
) -> None:
    """The dialog has asked about `letters` alone."""
    asked: list[str] = []

    def note(_asker: QtAsker, _parent: QWidget, question: Question) -> bool:
        asked.append(question.text)
        return answer

    (tmp_path / "letters.ics").touch()
    monkeypatch.setattr(QtAsker, "confirm", note)
    answering(monkeypatch, "getSaveFileName", (str(tmp_path / "letters"), CALENDAR.filter))
    found = QtAsker().save_file(parent, "Save", "letters", (CALENDAR,))
    assert asked == ["letters.ics is there already. Replace it?"]
    assert found == (tmp_path / "letters.ics" if answer else None)


def test_a_folder_is_a_path(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answering(monkeypatch, "getExistingDirectory", str(tmp_path))
    assert QtAsker().folder(parent, "Folder") == tmp_path


@pytest.mark.parametrize("is_grave", [True, False])
def test_a_question_is_answered_by_its_verb(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, is_grave: bool
) -> None:
    def press_first(box: QMessageBox) -> int:
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_first)
    question = Question(title="Restore", text="Put it back?", act="Restore", is_grave=is_grave)
    assert QtAsker().confirm(parent, question) is True


def test_an_answered_question_leaves_nothing_behind(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(_box: QMessageBox) -> int:
        return 0

    monkeypatch.setattr(QMessageBox, "exec", leave)
    assert not QtAsker().confirm(parent, Question(title="x", text="x", act="y"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert parent.findChildren(QMessageBox) == []


def test_a_question_whose_page_goes_away_is_no(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    beneath = QWidget(parent)

    def go_away(_box: QMessageBox) -> int:
        delete(beneath)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", go_away)
    assert not QtAsker().confirm(beneath, Question(title="x", text="x", act="y"))


def test_a_question_shows_what_people_typed_as_it_is(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Qt.TextFormat] = []

    def look(box: QMessageBox) -> int:
        shown.append(box.textFormat())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    QtAsker().confirm(parent, Question(title="x", text="<img src='file:///x'>", act="y"))
    assert shown == [Qt.TextFormat.PlainText]


def test_typed_text_is_stripped_and_a_left_dialog_is_none(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_a, **_k: (" x ", True)))
    assert QtAsker().text(parent, "Name", "Name") == "x"
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_a, **_k: ("x", False)))
    assert QtAsker().text(parent, "Name", "Name") is None


def test_files_and_links_go_to_the_systems_programs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(note))
    monkeypatch.setattr(qt_asker.sys, "platform", "linux")
    asker = QtAsker()
    assert asker.open_path(tmp_path)
    assert asker.open_link("https://example.org")
    assert asker.reveal(tmp_path / "a.pdf")
    assert opened[1] == "https://example.org"
    assert opened[2].endswith(tmp_path.name)


@pytest.mark.parametrize(("platform", "first"), [("win32", "explorer"), ("darwin", "open")])
def test_a_file_is_selected_where_the_file_manager_can(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, first: str
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", started.append)
    monkeypatch.setattr(qt_asker.sys, "platform", platform)
    assert QtAsker().reveal(tmp_path)
    assert started[0][0] == first


def test_a_missing_file_manager_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(_words: list[str]) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "Popen", fail)
    monkeypatch.setattr(qt_asker.sys, "platform", "win32")
    assert not QtAsker().reveal(tmp_path)


def test_copied_text_is_on_the_clipboard() -> None:
    QtAsker().copy("Dear Dr. Patel")
    assert QGuiApplication.clipboard().text() == "Dear Dr. Patel"


def a_clash() -> tuple[ClashError, Records]:
    """Two wordings of one note, and the desk with the other's."""
    start = a_desk(a_letter())
    mine, theirs = start.put(a_letter(notes="mine")), start.put(a_letter(notes="theirs"))
    changes = between(start, mine, "Mine")
    error = clash_error(changes, clashes(changes, theirs))
    return error, theirs


def test_a_clash_is_settled_in_its_dialog(qtbot: QtBot) -> None:
    _let_go_of_closed_windows()
    error, theirs = a_clash()

    def answer(button: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MergeDialog)
        dialog.all_theirs.click()
        getattr(dialog, button).click()

    QTimer.singleShot(0, partial(answer, "keep"))
    assert QtAsker().settle(error, theirs, HistoryAction.DO) == decided(error.clashes, Side.THEIRS)
    QTimer.singleShot(0, partial(answer, "leave"))
    assert QtAsker().settle(error, theirs, HistoryAction.DO) is None


def test_a_clash_stays_unsettled_where_the_dialog_beneath_goes_away(qtbot: QtBot) -> None:
    _let_go_of_closed_windows()
    error, theirs = a_clash()
    beneath = QDialog()
    beneath.setModal(True)
    with qtbot.waitExposed(beneath):
        beneath.show()
    QTimer.singleShot(0, partial(delete, beneath))
    assert QtAsker().settle(error, theirs, HistoryAction.DO) is None


def _let_go_of_closed_windows() -> None:
    """Those of other tests would go, and dialogs with them, in the loop of this test's dialog."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
