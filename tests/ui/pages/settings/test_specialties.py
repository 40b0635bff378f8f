"""The section Specialties: the rules of each as sentences, that of your first target first."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.specialties import SpecialtiesSection
from lordesk.ui.session import Session


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> SpecialtiesSection:
    made = SpecialtiesSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def test_the_first_target_is_shown_first(section: SpecialtiesSection) -> None:
    assert section.choice.currentText() == "Internal Medicine"


def test_every_specialty_can_be_read(section: SpecialtiesSection) -> None:
    for place in range(section.choice.count()):
        section.choice.setCurrentIndex(place)
        section.choice.activated.emit(place)
        words = [label.text() for label in section.findChildren(QLabel)]
        assert "Letters" in words
        assert "Standardized form" in words
