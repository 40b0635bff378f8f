"""Closing the window while something is typed and kept nowhere."""

from dataclasses import replace

from PySide6.QtCore import Qt

from lordesk.services.first_plan import Aimed
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.pages.settings.computer import ComputerSection
from lordesk.ui.pages.settings.documents import DocumentsSection
from lordesk.ui.pages.settings.own_section import OwnSection
from lordesk.ui.pages.settings.page import SettingsPage
from lordesk.ui.pages.today.page import TodayPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.ui.typing import press, type_words
from tests.windows import FakeAsker


def rotations(window: MainWindow) -> RotationsPage:
    window.go_to(Place(page=PageId.ROTATIONS))
    page = window.page(PageId.ROTATIONS)
    assert isinstance(page, RotationsPage)
    return page


def settings(window: MainWindow, part: str) -> SettingsPage:
    window.go_to(Place(page=PageId.SETTINGS, part=part))
    page = window.page(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_a_typed_moment_is_asked_about_before_the_window_closes(
    window: MainWindow, asker: FakeAsker
) -> None:
    page = rotations(window)
    type_words(page.log.line.edit, "Led rounds")
    window.go_to(Place(page=PageId.TODAY))
    asker.confirms = False
    assert not window.close()
    assert "not added" in asker.questions[-1].text
    assert window.page_id is PageId.ROTATIONS
    assert page.log.line.edit.words == "Led rounds"
    asker.confirms = True
    assert window.close()


def test_nothing_is_asked_when_nothing_is_typed(window: MainWindow, asker: FakeAsker) -> None:
    page = rotations(window)
    type_words(page.log.line.edit, "Led rounds")
    press(page.log.line.edit, Qt.Key.Key_Return)
    asker.confirms = False
    assert window.close()
    assert not asker.questions


def test_answers_of_the_guide_are_asked_about(
    empty_program: RunningProgram, asker: FakeAsker
) -> None:
    window = empty_program.window
    page = window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    assert page.guide is not None
    asker.confirms = False
    page.guide.pick(Aimed(specialty="neurology"))
    assert not page.unsaved
    type_words(page.guide.physician, "Dr. Tan")
    assert not window.close()
    assert "Make my plan" in asker.questions[-1].text


def test_leaving_for_another_desk_is_not_asked_about(window: MainWindow, asker: FakeAsker) -> None:
    page = rotations(window)
    type_words(page.log.line.edit, "Led rounds")
    asker.confirms = False
    window.session.leaving.emit()
    assert not window.isVisible()
    assert not asker.questions


def test_a_typed_moment_is_asked_about_before_the_window_comes_again(
    window: MainWindow, asker: FakeAsker
) -> None:
    page = rotations(window)
    type_words(page.log.line.edit, "Led rounds")
    told: list[str] = []
    session = window.session
    session.tools = replace(session.tools, open_again=lambda: told.append("again"))
    computer = settings(window, "computer").section
    assert isinstance(computer, ComputerSection)
    asker.confirms = False
    computer.again.click()
    assert window.isVisible()
    assert not told
    asker.confirms = True
    computer.again.click()
    assert not window.isVisible()
    assert told == ["again"]


def test_words_of_a_mail_are_asked_about(window: MainWindow, asker: FakeAsker) -> None:
    documents = settings(window, "documents").section
    assert isinstance(documents, DocumentsSection)
    documents.wordings.subject.setText("On {service}")
    asker.confirms = False
    assert not window.close()
    assert "Words of a mail" in asker.questions[-1].text


def test_values_of_ones_own_are_asked_about(window: MainWindow, asker: FakeAsker) -> None:
    judging = settings(window, "judging").section
    assert isinstance(judging, OwnSection)
    judging.lines.typed.emit("weights.direct", "20")
    asker.confirms = False
    assert not window.close()
    assert "Values of your own" in asker.questions[-1].text


def test_a_line_for_a_rotation_that_was_removed_holds_nobody(
    window: MainWindow, asker: FakeAsker
) -> None:
    page = rotations(window)
    page.open(Place(page=PageId.ROTATIONS, key="harbor-clinic"))
    type_words(page.log.line.edit, "Led rounds")
    page.remove()
    assert page.unsaved == ""


def test_a_line_for_the_last_rotation_holds_nobody_once_that_is_removed(window: MainWindow) -> None:
    page = rotations(window)
    for _ in window.session.records.rotations:
        type_words(page.log.line.edit, "Led rounds")
        page.remove()
    assert not tuple(window.session.records.rotations)
    assert page.unsaved == ""
