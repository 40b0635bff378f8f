"""Closing the window while something is typed and kept nowhere."""

from PySide6.QtCore import Qt

from lordesk.services.first_plan import Aimed
from lordesk.ui.application import Program
from lordesk.ui.pages.rotations.page import RotationsPage
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


def test_answers_of_the_guide_are_asked_about(empty_program: Program, asker: FakeAsker) -> None:
    window = empty_program.window
    page = window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    assert page.guide is not None
    asker.confirms = False
    page.guide.pick(Aimed(specialty="neurology"))
    assert not page.unkept
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
