"""The page Rotations: the list, its forms, what is open."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from tests.ui.dialogs import dialog_of
from tests.ui.typing import press, type_words

WARDS = "bayview-wards"


def test_the_rotation_that_runs_is_open_with_its_log(page: RotationsPage) -> None:
    assert page.title_text.text() == "Inpatient medicine, Team C"
    assert page.table.key == WARDS
    assert page.state_line.text().startswith("Five rotations · 17 moments in the log")
    assert len(page.log.lines) == 12


def test_a_rotation_is_opened_from_the_list_and_by_its_place(page: RotationsPage) -> None:
    page.table.choose("khyber-house")
    assert page.title_text.text().startswith("Internal medicine")
    page.open(Place(page=PageId.ROTATIONS, key="lakeside-icu"))
    assert page.title_text.text() == "Medical intensive care"
    assert page.table.key == "lakeside-icu"


def test_a_moment_is_shown_by_its_place(page: RotationsPage) -> None:
    page.open(Place(page=PageId.ROTATIONS, key="m13"))
    assert page.title_text.text().startswith("Internal medicine")


def test_a_new_rotation_is_saved_and_ready_for_its_first_moment(
    page: RotationsPage, session: Session
) -> None:
    page.new.click()
    dialog = dialog_of(page)
    values = {
        **dialog.form.values(),
        "service": "Geriatrics",
        "site": "Harbor",
        "specialty": "geriatrics",
        "start": date(2026, 11, 1),
        "end": date(2026, 11, 30),
    }
    dialog.form.fill(values)
    dialog.try_to_save()
    assert session.records.rotations["harbor-geriatrics"].service == "Geriatrics"
    assert page.title_text.text() == "Geriatrics"
    assert page.log.lines == []
    type_words(page.log.line.edit, "Held 6 family meetings.")
    press(page.log.line.edit, Qt.Key.Key_Return)
    assert session.records.moments["m18"].on == date(2026, 11, 22)


def test_a_rotation_that_ends_before_it_starts_is_refused_in_its_form(
    page: RotationsPage, session: Session
) -> None:
    page.edit.click()
    dialog = dialog_of(page)
    dialog.form.fill({**dialog.form.values(), "end": date(2025, 1, 1)})
    dialog.try_to_save()
    assert dialog.problem.text()
    assert session.records.rotations[WARDS].end == date(2026, 11, 20)
    dialog.form.fill({**dialog.form.values(), "end": date(2026, 11, 27)})
    dialog.try_to_save()
    assert session.records.rotations[WARDS].end == date(2026, 11, 27)


def test_deleting_a_rotation_is_one_step_to_take_back(
    page: RotationsPage, session: Session
) -> None:
    page.delete.click()
    assert WARDS not in session.records.rotations
    assert page.title_text.text() != "Inpatient medicine, Team C"
    session.undo()
    assert WARDS in session.records.rotations


def test_an_empty_desk_offers_the_first_rotation(empty_session: Session, qtbot: QtBot) -> None:
    page = RotationsPage(empty_session)
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    assert dialog_of(page).windowTitle() == "New rotation"
    page.companions.open_new()
    assert QApplication.activePopupWidget() is None


def test_a_row_has_a_menu(page: RotationsPage) -> None:
    page.table.menu_wanted.emit(QPoint(5, 5))
    menu = page.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == ["Edit", "Delete"]
    menu.close()
