"""The evidence log of a rotation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import Kind
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.services.editing import remove
from lordesk.ui.pages.rotations.page import QUICK, RotationsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from tests.ui.typing import press, type_words

WARDS = "bayview-wards"


def test_a_moment_is_typed_in_one_line_with_short_keys(
    page: RotationsPage, session: Session
) -> None:
    page.open(Place(page=PageId.ROTATIONS, key=WARDS, part=QUICK))
    type_words(page.log.line.edit, "Drew 20 blood gases, all arterial. #pc #proc @patel")
    press(page.log.line.edit, Qt.Key.Key_Return)
    added = session.records.moments["m18"]
    assert added.text == "Drew 20 blood gases, all arterial."
    assert (added.competency, added.themes) == (Competency.PATIENT_CARE, (Theme.PROCEDURES,))
    assert (added.seen_by, added.rotation, added.on) == (("patel",), WARDS, None)
    assert page.log.line.edit.words == ""
    assert page.log.lines[0].row.moment == added
    session.undo()
    assert "m18" not in session.records.moments
    assert len(page.log.lines) == 12


def test_an_empty_line_adds_nothing(page: RotationsPage, session: Session) -> None:
    press(page.log.line.edit, Qt.Key.Key_Return)
    page.log.line.add.click()
    assert len(session.records.moments) == 17


def test_a_moment_is_edited_in_place_and_taken_back(
    page: RotationsPage, session: Session, qtbot: QtBot
) -> None:
    page.log.edit("m11")
    editor = page.log.editor
    assert editor is not None
    editor.edit.fill("Followed up every result.")
    press(editor.edit, Qt.Key.Key_Return)
    assert session.records.moments["m11"].text == "Followed up every result."
    assert page.log.editor is None
    page.log.edit("m11")
    assert page.log.editor is not None
    page.log.editor.edit.fill("Nothing.")
    press(page.log.editor.edit, Qt.Key.Key_Escape)
    assert session.records.moments["m11"].text == "Followed up every result."
    session.undo()
    assert session.records.moments["m11"].text.endswith("primary-care offices.")


def test_an_edit_that_is_refused_or_changes_nothing_closes(
    page: RotationsPage, session: Session
) -> None:
    for words in ("", session.records.moments["m11"].text):
        page.log.edit("m11")
        assert page.log.editor is not None
        page.log.editor.edit.fill(words)
        press(page.log.editor.edit, Qt.Key.Key_Return)
        assert page.log.editor is None
        assert session.records.moments["m11"].text
        assert len(page.log.lines) == 12


def test_arrows_enter_and_delete_work_on_the_log(page: RotationsPage, session: Session) -> None:
    first, second = (line.key for line in page.log.lines[:2])
    press(page.log.lines[0], Qt.Key.Key_Down)
    press(page.log.lines[1], Qt.Key.Key_Up)
    press(page.log.lines[0], Qt.Key.Key_Up)
    press(page.log.lines[0], Qt.Key.Key_F2)
    assert page.log.editor is not None
    press(page.log.editor.edit, Qt.Key.Key_Escape)
    press(page.log.lines[0], Qt.Key.Key_Delete)
    assert first not in session.records.moments
    assert page.log.lines[0].key == second
    session.undo()
    assert page.log.lines[0].key == first


def test_a_moment_moves_to_another_rotation_by_its_menu(
    page: RotationsPage, session: Session
) -> None:
    menu = page.log.open_menu("m11")
    [submenu] = menu.findChildren(QMenu)
    service = "Medical intensive care"
    next(each for each in submenu.actions() if each.text() == service).trigger()
    menu.close()
    assert session.records.moments["m11"].rotation == "lakeside-icu"


def test_the_menu_edits_and_deletes_too(page: RotationsPage, session: Session) -> None:
    menu = page.log.open_menu("m10")
    menu.actions()[0].trigger()
    assert page.log.editor is not None
    page.log.editor.give_up()
    menu.actions()[1].trigger()
    menu.close()
    assert "m10" not in session.records.moments


def test_a_link_leads_to_the_kit_that_uses_a_moment(
    page: RotationsPage, session: Session, qtbot: QtBot
) -> None:
    line = next(each for each in page.log.lines if each.key == "m01")
    with qtbot.waitSignal(session.place_requested) as asked:
        line.wants_kit.emit(line.row.kits[0].letter)
    assert asked.args == [Place(page=PageId.KITS, key="patel-im")]


def test_a_saved_moment_that_names_a_patient_says_so(page: RotationsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(line.message for line in page.log.lines))
    (line,) = (line for line in page.log.lines if line.message)
    assert "Mr. Henderson" in line.message
    assert line.accessibleName().endswith(line.message)


def test_the_editor_of_a_moment_that_was_removed_elsewhere_goes(
    page: RotationsPage, session: Session
) -> None:
    page.log.edit("m11")
    editor = page.log.editor
    assert editor is not None
    session.attempt(lambda records: remove(records, Kind.MOMENT, "m11"))
    assert not editor.isVisible()
    assert len(page.log.lines) == 11
