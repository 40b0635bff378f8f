"""The section Backups: snapshots come back with a preview, the bin gives back and deletes."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import Kind
from lordesk.services import editing
from lordesk.ui.pages.settings.backups import BackupsSection
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.pills import Pill
from lordesk.ui.widgets.text import Text
from tests.windows import FakeAsker


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> BackupsSection:
    made = BackupsSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def button(section: BackupsSection, name: str) -> Button:
    return next(
        each
        for each in section.findChildren(Button)
        if (each.accessibleName() or each.text()).startswith(name)
    )


def remove_writer(section: BackupsSection) -> None:
    section.session.attempt(lambda records: editing.remove(records, Kind.WRITER, "marsh"))
    section.show_records()


def test_a_snapshot_is_made_previewed_and_brought_back(
    section: BackupsSection, asker: FakeAsker
) -> None:
    section.make.click()
    remove_writer(section)
    button(section, "Bring back").click()
    assert "Comes back: Dr. Marsh" in asker.questions[0].text
    assert "marsh" in section.session.records.writers


def test_a_snapshot_of_the_present_would_change_nothing_and_may_be_left(
    section: BackupsSection, asker: FakeAsker
) -> None:
    section.make.click()
    asker.confirms = False
    button(section, "Bring back").click()
    assert "nothing would change" in asker.questions[0].text


def test_the_bin_names_what_it_gives_back(section: BackupsSection) -> None:
    remove_writer(section)
    said = [each.text() for each in section.findChildren(Text)]
    assert any(each.startswith("Dr. Marsh, writer") for each in said)
    assert any(each.startswith("removed on ") and ", kept until " in each for each in said)


def test_the_bin_gives_back(section: BackupsSection) -> None:
    remove_writer(section)
    button(section, "Put back").click()
    assert "marsh" in section.session.records.writers


def test_deleting_for_good_asks_and_offers_the_snapshots_that_hold_it(
    section: BackupsSection, asker: FakeAsker
) -> None:
    section.make.click()
    remove_writer(section)
    asker.confirms = False
    button(section, "Delete for good").click()
    assert button(section, "Put back")
    asker.confirms = True
    button(section, "Delete for good").click()
    assert "Delete them as well?" in asker.questions[-1].text
    section.session.undo()
    assert "marsh" not in section.session.records.writers


def test_the_health_of_the_desk_can_be_copied(section: BackupsSection, asker: FakeAsker) -> None:
    section.check.click()
    faces = {pill.face for pill in section.findChildren(Pill)}
    assert {(face.words, face.tone) for face in faces} == {("Well", "ok")}
    assert "Program" in [label.text() for label in section.findChildren(QLabel)]
    button(section, "Copy").click()
    assert asker.copied[0].startswith("ok program")
