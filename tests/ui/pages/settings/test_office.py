"""The section Office: an address without a password, tested on the spot, and the way to a desk."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import RefusedError
from lordesk.services.workspace import Office
from lordesk.ui.pages.settings.office import OfficeSection
from lordesk.ui.roster.dialog import RosterDialog
from lordesk.ui.session import Session
from lordesk.ui.tools import DeskPlace
from tests.ui.roster.test_dialog import FakeOffice
from tests.windows import MemoryChoices

ADDRESS = "postgresql://vogt@db/lordesk"


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> OfficeSection:
    made = OfficeSection(session)
    qtbot.addWidget(made)
    made.show_records()
    made.show()
    return made


def with_office(session: Session, moved: list[DeskPlace], answer: str = "It answers.") -> None:
    def ask(address: str) -> str:
        return f"{address}: {answer}"

    def at(_address: str) -> Office:
        return FakeOffice()

    session.tools = replace(session.tools, ask_office=ask, at_office=at, move_to=moved.append)


def test_a_server_is_asked_on_the_spot_and_what_was_typed_is_kept(
    section: OfficeSection, session: Session, choices: MemoryChoices, qtbot: QtBot
) -> None:
    with_office(session, [])
    section.address.setText(f" {ADDRESS} ")
    section.adviser.setText("Ann  Vogt")
    section.test.click()
    qtbot.waitUntil(lambda: not session.jobs.is_busy)
    assert section.answer.text() == f"{ADDRESS}: It answers."
    assert (choices.kept.office, choices.kept.adviser) == (ADDRESS, "Ann Vogt")
    assert not choices.kept.at_office


def test_a_password_is_neither_kept_nor_sent(
    section: OfficeSection, session: Session, choices: MemoryChoices
) -> None:
    def ask(_address: str) -> str:
        raise AssertionError

    session.tools = replace(session.tools, ask_office=ask)
    for address in ("postgresql://vogt:secret@db/lordesk", "host=db password=secret"):
        section.address.setText(address)
        section.test.click()
        section.choose.click()
        assert "Leave the password out" in section.answer.text()
        assert section.address.accessibleDescription() == section.answer.text()
    assert choices.kept.office == ""


def test_what_goes_wrong_is_one_sentence(
    section: OfficeSection, session: Session, qtbot: QtBot
) -> None:
    def ask(_address: str) -> str:
        raise RefusedError("This lordesk lacks its part for offices.")

    session.tools = replace(session.tools, ask_office=ask)
    section.address.setText(ADDRESS)
    section.address.returnPressed.emit()
    qtbot.waitUntil(lambda: not session.jobs.is_busy)
    assert section.answer.text() == "This lordesk lacks its part for offices."
    assert section.test.isEnabled()


def test_an_applicant_is_gone_to_and_stays_chosen(
    section: OfficeSection, session: Session, choices: MemoryChoices, qtbot: QtBot
) -> None:
    moved: list[DeskPlace] = []
    with_office(session, moved)
    section.address.setText(ADDRESS)
    section.adviser.setText("Vogt")
    section.choose.click()
    (dialog,) = section.window().findChildren(RosterDialog)
    with qtbot.waitSignal(session.leaving):
        dialog.opened.emit("mira")
    assert moved == [DeskPlace(address=ADDRESS, applicant="mira", adviser="Vogt")]
    assert (choices.kept.at_office, choices.kept.applicant) == (True, "mira")
    dialog.reject()


def test_in_an_office_it_says_where_one_is_and_leads_home(
    section: OfficeSection, session: Session, choices: MemoryChoices
) -> None:
    assert section.where.text() == "You work on the desk of this computer."
    assert not section.home.isVisible()
    moved: list[DeskPlace] = []
    session.tools = replace(session.tools, office=FakeOffice(), move_to=moved.append)
    section.show_records()
    assert section.where.text() == "You work on the office’s server (db, lordesk), as Vogt."
    section.home.click()
    assert moved == [DeskPlace()]
    assert not choices.kept.at_office


def test_a_name_alone_is_kept_too(section: OfficeSection, choices: MemoryChoices) -> None:
    section.adviser.setText("Vogt")
    section.adviser.editingFinished.emit()
    assert choices.kept.adviser == "Vogt"


def test_an_office_named_on_the_command_line_stands_in_its_field(
    qtbot: QtBot, session: Session
) -> None:
    session.tools = replace(session.tools, office=FakeOffice())
    made = OfficeSection(session)
    qtbot.addWidget(made)
    made.show_records()
    assert made.address.text() == FakeOffice.address
