"""A new user: three answers, a filled plan, the first step; by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Stage
from lordesk.services.first_plan import Aimed
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.today.page import TodayPage
from lordesk.ui.places import PageId
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.journeys.pressing import Hand
from tests.ui.typing import type_words


@pytest.fixture
def today(empty_program: RunningProgram) -> TodayPage:
    page = empty_program.window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    return page


def test_from_an_empty_desk_to_the_first_words_to_a_writer(
    today: TodayPage, hand: Hand, qtbot: QtBot
) -> None:
    guide = today.guide
    assert guide is not None
    hand.press(guide.aims[Aimed(specialty="internal-medicine")])
    type_words(guide.place, "Harbour General")
    type_words(guide.physician, "Adaeze Okoye")
    type_words(guide.start.edit, "16 nov 2026")
    qtbot.keyClick(guide.start.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(guide.kind, "Ext")
    hand.press(guide.make)
    assert today.guide is None
    assert today.title.text() == "Today"
    first = today.cards[0]
    assert first.title.text() == "Tell Dr. Okoye you hope for a letter"
    hand.press(first.button)
    (dialog,) = today.findChildren(DraftDialog)
    qtbot.waitUntil(lambda: dialog.problem.text() != "" or dialog.open_it.isEnabled())
    hand.press(dialog.mark)
    hand.press(dialog.question.yes)
    records = today.session.records
    (letter,) = records.letters
    assert stage_of(letter, records) is Stage.SIGNALLED
    assert today.cards[0].title.text() != "Tell Dr. Okoye you hope for a letter"


def test_the_first_plan_is_taken_back_by_one_undo(
    today: TodayPage, empty_program: RunningProgram, hand: Hand
) -> None:
    guide = today.guide
    assert guide is not None
    hand.press(guide.aims[Aimed(specialty="internal-medicine")])
    hand.press(guide.make)
    empty_program.window.commands.action("undo").trigger()
    assert today.guide is not None
    assert today.title.text() == "Welcome"
