"""A failure is said where the person looks, until something else happens."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import ChangeSet
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from tests.ui.pages.kits.conftest import Settle

SENTENCE = "The disk is full. Free some space and write the kit again."


def test_a_failure_stands_on_the_page_and_is_closed_by_its_button(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    settle()
    strip = page.failure
    assert strip.isHidden()
    session.problem.emit(SENTENCE)
    assert strip.isVisible()
    assert strip.words.text() == SENTENCE
    strip.close_it.click()
    assert strip.isHidden()


@pytest.mark.parametrize("step", ["said", "changed", "letter"])
def test_it_goes_when_something_else_happens(
    page: KitsPage, session: Session, settle: Settle, step: str
) -> None:
    settle()
    session.problem.emit(SENTENCE)
    match step:
        case "said":
            session.message.emit("Kit written.")
        case "changed":
            session.changed.emit(ChangeSet(label="Edit", changes=()))
        case _:
            page.open(Place(page=PageId.KITS, key="yusufzai-im"))
    assert page.failure.isHidden()


def test_what_fails_while_another_page_is_seen_is_not_shown_later(
    page: KitsPage, session: Session, qtbot: QtBot
) -> None:
    page.hide()
    session.problem.emit(SENTENCE)
    page.show()
    qtbot.waitExposed(page)
    assert page.failure.isHidden()


def test_a_kit_that_cannot_be_written_says_so_there(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    settle()
    (session.tools.data / "Kits").write_text("A file stands where the folder should.")
    page.bar.files.click()
    settle()
    assert page.failure.isVisible()
    assert "was not written" in page.failure.words.text()
