"""The section Plan: a preset sets all numbers, and any number can be your own."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import PolicyKey, Preset
from lordesk.ui.pages.settings.policies import PoliciesSection
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button

KEY = PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> PoliciesSection:
    made = PoliciesSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def edit(section: PoliciesSection) -> QLineEdit:
    found = section.findChildren(QLineEdit, KEY)
    return found[-1]


def test_every_number_is_there_with_its_unit_for_a_screen_reader(section: PoliciesSection) -> None:
    names = {each.objectName() for each in section.findChildren(QLineEdit)}
    assert names == set(PolicyKey)
    assert "days" in edit(section).accessibleName()


def test_a_preset_changes_them_all(section: PoliciesSection) -> None:
    section.presets.chosen.emit(0)
    section.show_records()
    assert section.session.records.preferences.preset is Preset.EARLY
    assert edit(section).text() == "28"


def test_a_number_of_your_own_is_kept_and_given_back(section: PoliciesSection) -> None:
    edit(section).setText("21")
    edit(section).editingFinished.emit()
    assert section.session.records.preferences.policies[KEY] == 21
    section.show_records()
    back = next(b for b in section.findChildren(Button) if b.text() == "Use 14")
    back.click()
    assert KEY not in section.session.records.preferences.policies


def test_leaving_a_number_as_it_is_changes_nothing(section: PoliciesSection, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(section.session.changed):
        edit(section).editingFinished.emit()
