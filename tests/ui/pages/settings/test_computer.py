"""The section This computer: choices are kept at once and shown again."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import Appearance, MailProgram
from lordesk.ui.pages.settings.computer import ComputerSection
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text
from tests.windows import FakeAsker, MemoryChoices


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> ComputerSection:
    made = ComputerSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def test_every_choice_is_kept(section: ComputerSection, choices: MemoryChoices) -> None:
    section.appearance.chosen.emit(2)
    section.text_size.activated.emit(3)
    section.language.activated.emit(1)
    section.mail.activated.emit(2)
    section.notifies.setChecked(False)
    kept = choices.kept
    assert kept.appearance is Appearance.DARK
    assert kept.text_size == 150
    assert kept.language == "en"
    assert kept.mail_program is MailProgram.OUTLOOK
    assert kept.notifies is False


def test_another_language_can_be_had_at_once(
    section: ComputerSection, session: Session, qtbot: QtBot
) -> None:
    told: list[str] = []
    session.tools = replace(session.tools, open_again=lambda: told.append("again"))
    assert section.again.isHidden()
    section.language.activated.emit(2)
    section.show_records()
    assert not section.again.isHidden()
    section.again.click()
    assert told == ["again"]
    section.language.activated.emit(1)
    section.show_records()
    assert section.again.isHidden()


def test_what_is_kept_is_shown(section: ComputerSection, choices: MemoryChoices) -> None:
    section.text_size.activated.emit(5)
    section.show_records()
    assert section.text_size.currentData() == 200


def test_the_folder_can_be_shown(section: ComputerSection, asker: FakeAsker) -> None:
    show = next(b for b in section.findChildren(Button) if b.text() == "Show the folder")
    show.click()
    assert asker.opened == [section.session.tools.data]


def test_what_is_said_of_a_choice_is_not_squeezed_to_its_width(
    section: ComputerSection, qtbot: QtBot
) -> None:
    section.resize(760, 700)
    section.show()
    said = next(each for each in section.findChildren(Text) if "never sends" in each.text())
    qtbot.waitUntil(lambda: said.width() > section.mail.width())
    assert section.mail.width() == section.mail.sizeHint().width()
