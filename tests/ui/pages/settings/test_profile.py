"""The section Profile: a field that was left is kept, as one step to undo."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.clash import Side
from lordesk.services.editing import save
from lordesk.ui.pages.settings.profile import ProfileSection
from lordesk.ui.session import Session
from lordesk.workspace import Workspace
from tests.windows import FakeAsker


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> ProfileSection:
    made = ProfileSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def edit(section: ProfileSection, name: str, words: str) -> None:
    field = section.form.input(name).widget
    assert isinstance(field, QLineEdit)
    field.setText(words)
    field.editingFinished.emit()


def test_a_field_is_kept_when_it_is_left(section: ProfileSection) -> None:
    edit(section, "degree", "MD")
    applicant = section.session.records.applicant
    assert applicant is not None
    assert applicant.degree == "MD"
    section.session.undo()
    section.show_records()
    assert section.form.values()["degree"] == "MBBS"


def test_an_identity_number_that_looks_wrong_is_said_and_kept(section: ProfileSection) -> None:
    edit(section, "aamc_id", "123")
    applicant = section.session.records.applicant
    assert applicant is not None
    assert applicant.aamc_id == "123"
    assert "eight digits" in section.form.shown_problems()["aamc_id"]


def test_a_month_that_is_none_stays_on_screen_and_off_the_desk(section: ProfileSection) -> None:
    before = section.session.records.applicant
    edit(section, "graduated", "May")
    assert section.session.records.applicant == before
    assert section.form.shown_problems()["graduated"]


def test_what_is_being_typed_is_not_overwritten(section: ProfileSection) -> None:
    field = section.form.input("phone").widget
    assert isinstance(field, QLineEdit)
    edit(section, "degree", "MD")
    field.setCursorPosition(2)
    section.show_records()
    assert field.cursorPosition() == 2


def test_an_empty_desk_begins_with_a_name(qtbot: QtBot, empty_session: Session) -> None:
    section = ProfileSection(empty_session)
    qtbot.addWidget(section)
    section.show_records()
    edit(section, "given_name", "Mira")
    assert empty_session.records.applicant is None
    edit(section, "family_name", "Berg")
    assert empty_session.records.applicant is not None


def test_what_is_typed_stays_while_others_change_other_fields(section: ProfileSection) -> None:
    degree = section.form.input("degree").widget
    assert isinstance(degree, QLineEdit)
    degree.setText("MD, PhD")
    beside(section, phone="555")
    assert degree.text() == "MD, PhD"
    assert section.form.values()["phone"] == "555"
    degree.editingFinished.emit()
    applicant = section.session.records.applicant
    assert applicant is not None
    assert (applicant.degree, applicant.phone) == ("MD, PhD", "555")


def test_the_same_field_changed_elsewhere_while_typing_is_asked_about(
    section: ProfileSection, asker: FakeAsker
) -> None:
    degree = section.form.input("degree").widget
    assert isinstance(degree, QLineEdit)
    degree.setText("mine")
    beside(section, degree="theirs")
    degree.editingFinished.emit()
    (clash,) = asker.clashes
    assert [(each.mine, each.theirs) for each in clash.clashes[0].fields] == [("mine", "theirs")]
    assert degree.text() == "mine"
    asker.settles = Side.THEIRS
    degree.editingFinished.emit()
    assert degree.text() == "theirs"


def beside(section: ProfileSection, **news: str) -> None:
    """The command line changes the profile on the same desk, and the window notices."""
    other = Workspace(section.session.tools.data)
    applicant = other.desk.records.applicant
    assert applicant is not None
    other.desk.perform(save(other.desk.records, replace(applicant, **news)))
    other.close()
    section.session.look_again()
    section.show_records()


def test_what_is_wrong_in_one_field_keeps_no_other_back(section: ProfileSection) -> None:
    before = section.session.records.applicant
    assert before is not None
    edit(section, "graduated", "May")
    edit(section, "degree", "MD")
    assert section.session.records.applicant == replace(before, degree="MD")
    assert section.form.values()["graduated"] == "May"
    edit(section, "graduated", "2024-05")
    applicant = section.session.records.applicant
    assert applicant is not None
    assert applicant.school is not None
    assert str(applicant.school.graduated) == "2024-05"
