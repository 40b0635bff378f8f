"""The wizard: shows before it saves, asks what it cannot know, and is one step to undo."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import StorageError
from lordesk.services.editing import save
from lordesk.services.interchange import write_file
from lordesk.ui.importing.columns_panel import ColumnsPanel
from lordesk.ui.importing.dialog import ImportDialog
from lordesk.ui.importing.opening import open_import
from lordesk.ui.importing.questions_panel import QuestionsPanel
from lordesk.ui.jobs import Jobs
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.refilling import is_leaving
from lordesk.ui.window import MainWindow
from tests.builders import a_desk
from tests.windows import FakeAsker, Held


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    path = tmp_path / "letters.csv"
    path.write_text(
        "LOR writer,Date requested,Misc\nDr. Ida Holm,03/04/2026,kind\nDr. Bo Lund,05/04/2026,\n",
        encoding="utf-8",
    )
    return path


def opened(window: MainWindow, path: Path) -> ImportDialog:
    dialog = open_import(window.session, window, path)
    assert dialog is not None
    return dialog


def words(dialog: ImportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.parent())


def test_a_list_waits_until_its_question_is_answered(window: MainWindow, messy: Path) -> None:
    dialog = opened(window, messy)
    assert not dialog.keep.isEnabled()
    order = dialog.findChild(Button, "dmy")
    assert order is not None
    order.click()
    assert dialog.keep.isEnabled()
    before = len(window.session.records.writers)
    dialog.keep.click()
    assert len(window.session.records.writers) == before + 2
    window.session.undo()
    assert len(window.session.records.writers) == before


def test_a_column_may_mean_something_else_or_nothing(window: MainWindow, messy: Path) -> None:
    dialog = opened(window, messy)
    panel = dialog.findChildren(ColumnsPanel)[-1]
    date_column = panel.choices[1]
    date_column.setCurrentIndex(0)
    date_column.activated.emit(0)
    assert dialog.keep.isEnabled()
    assert dialog.state.file.mapped[0].mapping.fields[1] is None
    dialog.leave.click()


def test_a_sheet_may_be_left_out_or_tell_of_something_else(window: MainWindow, messy: Path) -> None:
    dialog = opened(window, messy)
    panel = dialog.findChildren(ColumnsPanel)[-1]
    panel.subject.setCurrentIndex(panel.subject.findData("writers"))
    panel.subject.activated.emit(1)
    assert dialog.state.file.mapped[0].subject == "writers"
    panel = dialog.findChildren(ColumnsPanel)[-1]
    panel.subject.setCurrentIndex(0)
    panel.subject.activated.emit(0)
    assert dialog.state.file.mapped[0].subject is None
    dialog.leave.click()


def test_a_second_import_changes_nothing_and_says_so(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "same.lordesk"
    path.write_bytes(write_file(window.session.records))
    dialog = opened(window, path)
    assert "holds all of it already" in words(dialog)
    dialog.keep.click()
    assert not dialog.isVisible()


def test_another_applicants_file_replaces_only_when_that_is_wanted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "other.lordesk"
    path.write_bytes(write_file(a_desk()))
    dialog = opened(window, path)
    assert not dialog.keep.isEnabled()
    assert "This cannot be taken in" in words(dialog)
    dialog.replaces.setChecked(True)
    dialog.keep.click()
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)
    applicant = window.session.records.applicant
    assert applicant is not None
    assert applicant.family_name == "Sørensen"
    assert window.session.tools.workspace.snapshots.known()


def test_an_unreadable_file_is_said_and_opens_nothing(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"no workbook")
    with qtbot.waitSignal(window.session.problem):
        assert open_import(window.session, window, path) is None


def test_the_menu_asks_for_a_file_and_opens_nothing_without_one(
    window: MainWindow, asker: FakeAsker, messy: Path
) -> None:
    asker.paths = [messy, None]
    window.commands.action("import").trigger()
    assert len(window.findChildren(ImportDialog)) == 1
    window.commands.action("import").trigger()
    assert len(window.findChildren(ImportDialog)) == 1


def test_a_broken_cell_is_named(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "letters.csv"
    path.write_text("LOR writer,Date requested\nDr. Ida Holm,someday\n", encoding="utf-8")
    dialog = opened(window, path)
    assert "someday" in words(dialog)
    assert not dialog.keep.isEnabled()
    assert dialog.findChildren(QuestionsPanel) is not None


def test_a_date_without_a_year_is_marked_and_what_to_do_is_said(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "letters.csv"
    rows = "Dr. Ida Holm,3 March\nDr. Bo Lund,soon\n"
    path.write_text(f"LOR writer,Date requested\n{rows}", encoding="utf-8")
    dialog = opened(window, path)
    assert "Row 2: 3 March (no year)\nRow 3: soon" in words(dialog)
    assert "write the year into the file" in words(dialog)
    assert not dialog.keep.isEnabled()
    dialog.leave.click()


def test_words_in_a_date_column_are_kept_as_notes_by_one_click(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "letters.csv"
    path.write_text("LOR writer,Date requested\nDr. Ida Holm,by phone\n", encoding="utf-8")
    dialog = opened(window, path)
    assert "Row 2: by phone" in words(dialog)
    assert "Answer the questions above" in words(dialog)
    button = dialog.findChild(Button, "notes")
    assert button is not None
    button.click()
    assert "the words are kept in the notes" in words(dialog)
    (empty,) = [each for each in dialog.findChildren(Button, "empty") if not is_leaving(each)]
    assert not empty.isChecked()
    dialog.keep.click()
    (letter,) = [x for x in window.session.records.letters if "holm" in x.writer]
    assert letter.notes == "Date requested: by phone"


def test_what_changes_of_a_record_is_told_by_field(window: MainWindow, tmp_path: Path) -> None:
    writer = next(iter(window.session.records.writers))
    path = tmp_path / "desk.json"
    changed = replace(writer, phone="555 0100")
    path.write_bytes(write_file(window.session.records.put(changed)))
    dialog = opened(window, path)
    assert "Phone: " in words(dialog)
    assert " → 555 0100" in words(dialog)
    assert dialog.focusWidget() is dialog.keep  # nothing is asked: one key takes it in
    dialog.leave.click()


@pytest.fixture
def replacing(window: MainWindow, tmp_path: Path) -> ImportDialog:
    """A wizard that is about to make a changed desk equal another applicant's file."""
    writer = replace(window.session.records.writers["patel"], notes="changed")
    window.session.attempt(lambda present: save(present, writer))
    path = tmp_path / "other.lordesk"
    path.write_bytes(write_file(a_desk()))
    dialog = opened(window, path)
    dialog.replaces.setChecked(True)
    return dialog


@pytest.fixture
def held(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Held:
    executor = Held()
    monkeypatch.setattr(window.session, "jobs", Jobs(executor, window))
    return executor


def test_the_snapshot_before_is_made_beside_the_windows_thread_and_the_change_is_one_step(
    window: MainWindow, replacing: ImportDialog, held: Held
) -> None:
    before, snapshots = window.session.records, window.session.tools.workspace.snapshots
    known = len(snapshots.known())
    replacing.keep.click()
    waiting = len(held.held)
    replacing.take_in()
    assert len(held.held) == waiting
    assert len(snapshots.known()) == known
    assert window.session.records is before
    is_open = [each.isEnabled() for each in (replacing.keep, replacing.replaces, replacing.leave)]
    assert is_open == [False, False, True]
    held.let_go()
    assert not replacing.isVisible()
    assert len(snapshots.known()) == known + 1
    assert window.session.records != before
    window.session.undo()
    assert window.session.records == before


def test_a_wizard_left_while_it_takes_in_changes_nothing(
    window: MainWindow, replacing: ImportDialog, held: Held
) -> None:
    before, snapshots = window.session.records, window.session.tools.workspace.snapshots
    known = snapshots.known()
    replacing.keep.click()
    replacing.leave.click()
    held.let_go()
    assert window.session.records is before
    assert snapshots.known() == known


def test_what_could_not_be_put_aside_is_said_and_the_wizard_stays(
    window: MainWindow, replacing: ImportDialog, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StorageError("The disk is full. Make room and repeat the step.")

    monkeypatch.setattr(window.session.tools.workspace.snapshots, "create_if_changed", fail)
    said: list[str] = []
    window.session.problem.connect(said.append)
    before = window.session.records
    replacing.keep.click()
    held.let_go()
    assert said == ["The disk is full. Make room and repeat the step."]
    assert window.session.records is before
    assert replacing.keep.isEnabled()
    assert replacing.keep.text() == "Take it in"
    replacing.leave.click()


@pytest.fixture
def rotations(tmp_path: Path) -> Path:
    """A list that names neither field nor country."""
    path = tmp_path / "rotations.csv"
    path.write_text(
        "Doctor,Hospital,Rotation,Start,End\nDr. Ida Holm,Mercy,Ward,2026-11-02,2026-12-11\n",
        encoding="utf-8",
    )
    return path


def answer_by_enter(qtbot: QtBot, dialog: ImportDialog, label: str, words: str) -> None:
    edit = next(e for e in dialog.findChildren(QLineEdit) if is_of(e, label))
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, words)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def is_of(edit: QLineEdit, label: str) -> bool:
    return edit.accessibleName() == label and not is_leaving(edit)


def test_enter_in_an_answer_neither_leaves_nor_takes_in(
    qtbot: QtBot, window: MainWindow, rotations: Path
) -> None:
    before = len(window.session.records.rotations)
    dialog = opened(window, rotations)
    answer_by_enter(qtbot, dialog, "Specialty", "Internal Medicine")
    kind = next(
        box
        for box in dialog.findChildren(ChoiceBox)
        if box.accessibleName() == "Kind of rotation" and not is_leaving(box)
    )
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    answer_by_enter(qtbot, dialog, "Country", "USA")
    assert dialog.isVisible()
    assert dialog.keep.isEnabled()
    assert not dialog.leave.hasFocus()
    assert len(window.session.records.rotations) == before


def test_an_answer_that_cannot_be_read_is_said_and_can_be_mended(
    qtbot: QtBot, window: MainWindow, rotations: Path
) -> None:
    dialog = opened(window, rotations)
    answer_by_enter(qtbot, dialog, "Country", "Narnia")
    assert "“Country” cannot be “Narnia”" in words(dialog)
    assert any(is_of(edit, "Specialty") for edit in dialog.findChildren(QLineEdit))
    answer_by_enter(qtbot, dialog, "Country", "USA")
    assert not dialog.state.problem
