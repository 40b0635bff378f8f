"""A new user: from three answers to a sent kit and a calendar file, and all of it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.letter_life import stage_of
from lordesk.domain.vocabulary import Answer, Stage
from lordesk.services.first_plan import Aimed
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.kits.log_picker import LogPicker
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.pages.timeline.page import TimelinePage
from lordesk.ui.pages.today.page import TodayPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.widgets.page import Page
from tests.journeys.pressing import Hand
from tests.ui.typing import press, type_words
from tests.windows import TODAY, FakeAsker

MOMENTS = (
    "Pre-rounded on five patients a day and presented each in four minutes. #pc @okoye",
    "Caught a doubled anticoagulant order before the first dose. #pc #reas @okoye",
    "Ran the family meeting for a new dialysis patient; all agreed. #ics #talk @okoye",
    "Cut sign-out to 20 minutes with a shared template, kept since. #sbp @okoye",
    "Read and taught the team on hepatorenal syndrome. #pbl @okoye",
)


class Traveller:
    """Goes to pages by the rail or by their keys."""

    def __init__(self, program: RunningProgram, hand: Hand) -> None:
        self.program, self.hand = program, hand

    def page(self, page: PageId) -> Page:
        window = self.program.window
        if self.hand.is_mouse:
            self.hand.press(window.rail.row(page))
        else:
            window.commands.action(f"go_{page.value}").trigger()
        assert window.page_id is page
        return window.page(page)


@pytest.fixture
def traveller(empty_program: RunningProgram, hand: Hand) -> Traveller:
    return Traveller(empty_program, hand)


def settle(program: RunningProgram, qtbot: QtBot) -> None:
    kits = program.window.page(PageId.KITS)
    assert isinstance(kits, KitsPage)
    jobs = program.session.jobs
    qtbot.waitUntil(lambda: not kits.live_review.is_busy and not jobs.is_busy, timeout=60_000)


def test_from_an_empty_desk_to_a_sent_kit_and_a_calendar_and_back(
    empty_program: RunningProgram,
    traveller: Traveller,
    hand: Hand,
    asker: FakeAsker,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    program, session = empty_program, empty_program.session
    today = program.window.page(PageId.TODAY)
    assert isinstance(today, TodayPage)
    guide = today.guide
    assert guide is not None
    type_words(guide.given, "Mira")
    type_words(guide.family, "Sørensen")
    hand.press(guide.aims[Aimed(specialty="internal-medicine")])
    type_words(guide.place, "Harbour General")
    type_words(guide.physician, "Adaeze Okoye")
    type_words(guide.start.edit, "19 oct 2026")
    qtbot.keyClick(guide.start.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(guide.kind, "Ext")
    hand.press(guide.make)
    (letter,) = session.records.letters

    letters = traveller.page(PageId.LETTERS)
    assert isinstance(letters, LettersPage)
    hand.press(letters.detail.record)
    menu = next(each for each in letters.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == "Asked them…").trigger()
    menu.close()
    asked = next(each for each in letters.findChildren(EventDialog) if each.isVisible())
    hand.press(asked.keep)
    hand.press(letters.detail.gate.phrases[Answer.STRONG])
    assert stage_of(session.records.letters[letter.key], session.records) is Stage.AGREED

    rotations = traveller.page(PageId.ROTATIONS)
    assert isinstance(rotations, RotationsPage)
    for words in MOMENTS:
        type_words(rotations.log.line.edit, words)
        press(rotations.log.line.edit, Qt.Key.Key_Return)
    assert len(session.records.moments) == len(MOMENTS)

    kits = traveller.page(PageId.KITS)
    assert isinstance(kits, KitsPage)
    settle(program, qtbot)
    hand.press(kits.panel.log)
    picker = next(each for each in kits.findChildren(LogPicker) if each.isVisible())
    hand.press(picker.all)
    hand.press(picker.add)
    settle(program, qtbot)
    assert len(bullets_of(letter.key, session.records)) == len(MOMENTS)
    hand.press(kits.bar.draft)
    settle(program, qtbot)
    assert [path.name for path in asker.opened] == ["E-mail.eml"]
    hand.press(kits.bar.yes)
    settle(program, qtbot)
    assert session.records.letters[letter.key].kit_sent == (TODAY,)

    timeline = traveller.page(PageId.TIMELINE)
    assert isinstance(timeline, TimelinePage)
    timeline.open(Place(page=PageId.TIMELINE, part="calendar"))
    assert timeline.calendar is not None
    asker.paths = [tmp_path / "letters.ics"]
    hand.press(timeline.calendar.full_button)
    settle(program, qtbot)
    assert "BEGIN:VEVENT" in (tmp_path / "letters.ics").read_text(encoding="utf-8")
    assert session.reach.undo is not None
    assert session.reach.undo.label == "Write the first calendar file"

    undo = program.window.commands.action("undo")
    while undo.isEnabled():
        undo.trigger()
    assert traveller.page(PageId.TODAY) is today
    assert today.guide is not None
    assert not session.records.letters
    assert (tmp_path / "letters.ics").is_file()
