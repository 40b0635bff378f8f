"""Bundles through the wizard: passphrase, sides, documents, one undo."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.domain.clash import Side
from lordesk.domain.records import Records
from lordesk.services.editing import save
from lordesk.services.exchange.bundle_contents import bundle_contents, packed_bundle
from lordesk.services.exchange.bundle_import import Relation
from lordesk.services.own_rules import set_values
from lordesk.services.workspace import Workspace as OpenWorkspace
from lordesk.ui.importing.bundle_panels import DisputesPanel, UnlockPanel, relation_words
from lordesk.ui.importing.dialog import ImportDialog
from lordesk.ui.importing.opening import open_import
from lordesk.ui.jobs import Jobs
from lordesk.ui.window import MainWindow
from lordesk.workspace import Workspace
from tests.windows import FakeAsker, Held

PASSPHRASE = "correct horse battery"


def other_computer(window: MainWindow, folder: Path) -> Workspace:
    """A second computer that has taken the desk over."""
    other = Workspace(folder)
    bundle = bundle_contents(window.session.tools.workspace)
    for content in bundle.files.values():
        other.shelf.keep(content)
    other.desk.perform(between(Records(), bundle.records, "Begin"))
    return other


def note(records: Records, notes: str) -> Records:
    return records.put(replace(records.letters["patel-im"], notes=notes))


def bundle_of(other: Workspace, path: Path, passphrase: str | None = None) -> Path:
    path.write_bytes(packed_bundle(bundle_contents(cast("OpenWorkspace", other)), passphrase))
    other.close()
    return path


def opened(window: MainWindow, path: Path) -> ImportDialog:
    assert open_import(window.session, window, path) is None
    assert window.status.words.text() == f"Reading {path.name}…"
    settle(window)
    return window.findChildren(ImportDialog)[-1]


def settle(window: MainWindow) -> None:
    """Until what is done beside the window's thread was answered."""
    while window.session.jobs.is_busy:
        QApplication.processEvents()


@pytest.fixture
def both_changed(window: MainWindow, tmp_path: Path) -> Path:
    """A bundle in which a letter's note was changed that this desk has changed since, too."""
    path = changed_elsewhere(window, tmp_path)
    note_here(window)
    return path


def changed_elsewhere(window: MainWindow, folder: Path) -> Path:
    """A bundle of another computer, on which own rules were set and a letter got a note."""
    other = other_computer(window, folder / "other")
    own_rules_from(other)
    records = other.desk.records
    other.desk.perform(between(records, note(records, "Theirs"), "Note"))
    return bundle_of(other, folder / "desk.zip")


def note_here(window: MainWindow) -> None:
    letter = replace(window.session.records.letters["patel-im"], notes="Mine")
    window.session.attempt(lambda present: save(present, letter))


def words(dialog: ImportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.parent())


def test_a_bundle_from_the_other_computer_is_previewed_and_joined_in_one_step(
    window: MainWindow, tmp_path: Path
) -> None:
    other = other_computer(window, tmp_path / "other")
    records = other.desk.records
    other.desk.perform(between(records, note(records, "From the other"), "Note"))
    kit = other.send_ledger.remember_kit(
        "patel-im", date(2026, 11, 20), "Kit", {"1 Cover.pdf": b"carried"}, "f"
    )
    dialog = opened(window, bundle_of(other, tmp_path / "desk.zip"))
    assert "The bundle continues this desk." in words(dialog)
    assert "Changed (1)" in words(dialog)
    assert window.session.records.letters["patel-im"].notes != "From the other"
    dialog.keep.click()
    settle(window)
    assert window.session.records.letters["patel-im"].notes == "From the other"
    workspace = window.session.tools.workspace
    assert [each.folder for each in workspace.send_ledger.sent("patel-im")] == ["Kit"]
    assert workspace.shelf.fetch(kit.files[0][1]) == b"carried"
    window.session.undo()
    assert window.session.records.letters["patel-im"].notes != "From the other"


def own_rules_from(other: Workspace) -> None:
    book = other.own_rules
    book.keep(set_values(book, {"weights.direct": 20, "limits.core_fields": ("neurology",)}))


def test_own_rules_come_along_and_every_page_hears_of_them(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = other_computer(window, tmp_path / "other")
    own_rules_from(other)
    session = window.session
    dialog = opened(window, bundle_of(other, tmp_path / "desk.zip"))
    with qtbot.waitSignal(session.rules_changed), qtbot.waitSignal(session.message) as told:
        dialog.keep.click()
    settle(window)

    assert "came with the bundle" in str(told.args)
    assert session.catalogue.ranking.limits.core_fields == ("neurology",)


def test_own_rules_come_along_where_sides_are_chosen(
    window: MainWindow, both_changed: Path
) -> None:
    dialog = opened(window, both_changed)
    dialog.findChildren(DisputesPanel)[-1].all_theirs.click()
    settle(window)
    dialog.keep.click()
    settle(window)

    assert window.session.records.letters["patel-im"].notes == "Theirs"
    assert window.session.tools.workspace.own_rules.own.values["weights.direct"] == 20


def test_own_rules_of_this_computer_stay_and_that_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = other_computer(window, tmp_path / "other")
    own_rules_from(other)
    book = window.session.tools.workspace.own_rules
    book.keep(set_values(book, {"weights.direct": 30}))
    dialog = opened(window, bundle_of(other, tmp_path / "desk.zip"))
    with qtbot.waitSignal(window.session.message) as told:
        dialog.keep.click()

    assert "Those of this computer are kept" in str(told.args)
    assert book.own.values == {"weights.direct": 30}


@pytest.mark.parametrize("side", Side)
def test_what_both_changed_waits_until_a_side_is_chosen(
    window: MainWindow, both_changed: Path, side: Side
) -> None:
    dialog = opened(window, both_changed)
    assert not dialog.keep.isEnabled()
    panel = dialog.findChildren(DisputesPanel)[-1]
    radio = panel.panels[0].pairs[0].options[0 if side is Side.MINE else 1].radio
    radio.setFocus()
    radio.click()
    settle(window)
    assert dialog.keep.isEnabled()
    dialog.keep.click()
    settle(window)
    kept = window.session.records.letters["patel-im"].notes
    assert kept == ("Mine" if side is Side.MINE else "Theirs")


def test_one_button_takes_a_side_for_all(window: MainWindow, both_changed: Path) -> None:
    dialog = opened(window, both_changed)
    dialog.findChildren(DisputesPanel)[-1].all_theirs.click()
    settle(window)
    dialog.keep.click()
    settle(window)
    assert window.session.records.letters["patel-im"].notes == "Theirs"


def test_a_locked_bundle_asks_again_after_a_wrong_passphrase(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = other_computer(window, tmp_path / "other")
    records = other.desk.records
    other.desk.perform(between(records, note(records, "Locked"), "Note"))
    dialog = opened(window, bundle_of(other, tmp_path / "desk.zip", PASSPHRASE))
    (panel,) = dialog.findChildren(UnlockPanel)
    panel.button.click()
    assert panel.problem.text() == ""
    panel.typed.setText("wrong")
    panel.button.click()
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)
    assert "does not open with this passphrase" in panel.problem.text()
    assert panel.typed.accessibleDescription() == panel.problem.text()
    assert not dialog.keep.isEnabled()
    panel.typed.setText(PASSPHRASE)
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)
    assert dialog.keep.isEnabled()
    dialog.keep.click()
    settle(window)
    assert window.session.records.letters["patel-im"].notes == "Locked"


def test_a_broken_bundle_is_refused_in_one_sentence_and_changes_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    path = bundle_of(other_computer(window, tmp_path / "other"), tmp_path / "desk.zip")
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    before = window.session.records
    for number, broken in enumerate((raw, raw[: len(raw) // 2], b"PK\x03\x04nothing")):
        path = tmp_path / f"broken{number}.zip"
        path.write_bytes(bytes(broken))
        assert open_import(window.session, window, path) is None
        settle(window)
        assert path.name in window.status.words.text()
        assert window.findChildren(ImportDialog) == []
    assert window.session.records is before


def test_every_relation_has_words() -> None:
    assert len({relation_words(each) for each in Relation}) == len(Relation)


def test_the_menu_takes_a_bundle_in(window: MainWindow, asker: FakeAsker, tmp_path: Path) -> None:
    path = bundle_of(other_computer(window, tmp_path / "other"), tmp_path / "desk.zip")
    asker.paths = [path]
    window.commands.action("import").trigger()
    settle(window)
    (dialog,) = window.findChildren(ImportDialog)
    assert "Nothing: your desk holds all of it already." in words(dialog)
    dialog.leave.click()


def test_a_desk_that_changed_while_the_bundle_was_read_is_planned_for_as_it_is(
    window: MainWindow, tmp_path: Path
) -> None:
    path = changed_elsewhere(window, tmp_path)
    assert open_import(window.session, window, path) is None
    note_here(window)
    settle(window)
    (dialog,) = window.findChildren(ImportDialog)
    assert not dialog.keep.isEnabled()  # both changed it, which the first plan did not know
    dialog.leave.click()


@pytest.fixture
def disputed(window: MainWindow, tmp_path: Path) -> ImportDialog:
    other = other_computer(window, tmp_path / "other")
    records = other.desk.records
    other.desk.perform(between(records, note(records, "Theirs"), "Note"))
    path = bundle_of(other, tmp_path / "desk.zip")
    letter = replace(window.session.records.letters["patel-im"], notes="Mine")
    window.session.attempt(lambda present: save(present, letter))
    return opened(window, path)


@pytest.fixture
def held(window: MainWindow, disputed: ImportDialog, monkeypatch: pytest.MonkeyPatch) -> Held:
    executor = Held()
    monkeypatch.setattr(window.session, "jobs", Jobs(executor, window))
    return executor


def test_a_chosen_side_is_planned_beside_the_windows_thread(
    disputed: ImportDialog, held: Held
) -> None:
    disputed.findChildren(DisputesPanel)[-1].all_theirs.click()
    assert len(held.held) == 1
    assert not disputed.keep.isEnabled()
    disputed.take_in()
    assert len(held.held) == 1
    held.let_go()
    assert disputed.keep.isEnabled()


def test_of_two_sides_chosen_one_after_the_other_the_last_is_planned(
    disputed: ImportDialog, held: Held
) -> None:
    panel = disputed.findChildren(DisputesPanel)[-1]
    panel.all_theirs.click()
    panel.all_mine.click()
    held.let_go()
    merge = disputed.state.merge
    assert merge is not None
    assert merge.disputes[0].differences[0].side is Side.MINE
    assert disputed.keep.isEnabled()


def test_a_desk_that_changed_while_a_side_was_planned_is_planned_for_again(
    window: MainWindow, disputed: ImportDialog, held: Held
) -> None:
    disputed.findChildren(DisputesPanel)[-1].all_theirs.click()
    writer = replace(window.session.records.writers["patel"], notes="later")
    window.session.attempt(lambda present: save(present, writer))
    held.let_go()
    assert not disputed.keep.isEnabled()
    held.let_go()
    disputed.keep.click()
    held.let_go()
    records = window.session.records
    assert records.letters["patel-im"].notes == "Theirs"
    assert records.writers["patel"].notes == "later"


def test_documents_are_kept_beside_the_windows_thread_wherever_the_desk_lies(
    window: MainWindow, disputed: ImportDialog, held: Held
) -> None:
    disputed.findChildren(DisputesPanel)[-1].all_theirs.click()
    held.let_go()
    assert disputed.state.file.has_files
    disputed.keep.click()
    assert len(held.held) == 1
    assert window.session.records.letters["patel-im"].notes == "Mine"
    held.let_go()
    assert window.session.records.letters["patel-im"].notes == "Theirs"


def test_a_wizard_that_closed_is_told_nothing_more(disputed: ImportDialog, held: Held) -> None:
    disputed.findChildren(DisputesPanel)[-1].all_theirs.click()
    disputed.leave.click()
    held.let_go()
    assert not disputed.state.is_ready
