"""The section Profile: a field that was left is kept, as one step to undo."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.profile import ProfileSection
from lordesk.ui.session import Session


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
