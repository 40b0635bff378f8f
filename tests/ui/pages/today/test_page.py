"""The page Today: duties with their buttons, what follows the first paint, the guide."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import Event
from lordesk.services.editing import save
from lordesk.services.letters import Details, record
from lordesk.services.sending import log_contact
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.today.page import TodayPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.builders import a_contact, a_writer, day
from tests.builders import a_letter as a_plain_letter


@pytest.fixture
def today(program: RunningProgram, qtbot: QtBot) -> TodayPage:
    page = program.window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.safety.sentence.text() != "")
    return page


def titles(page: TodayPage) -> list[str]:
    return [card.title.text() for card in page.cards if card.isVisible()]


def test_the_duties_of_the_day_stand_with_their_reason_and_their_button(today: TodayPage) -> None:
    assert titles(today) == [
        "Send Dr. Patel the letter kit",
        "Thank Dr. Osei and leave it there",
        "Tell Dr. Lindqvist you hope for a letter",
    ]
    first = today.cards[0]
    assert first.button.text() == "Open the kit"
    assert first.pill.face.words == "4 days late"
    assert "18 Nov" in first.reason.text()
    assert today.state_line.text() == "Sunday 22 November 2026 · two duties need you now"


def test_portfolio_and_alarms_follow_the_first_paint(today: TodayPage) -> None:
    assert today.safety.pill.face.words == "No writer may fail"
    assert "every rule" in today.safety.pill.toolTip()
    assert today.safety.pill.accessibleDescription() == today.safety.pill.toolTip()
    assert today.safety.sentence.text() == (
        "Two letters count for Internal Medicine. It needs three, so none may fail yet."
    )
    assert today.alarms.count.text() in {"", "1", "2"}


def test_the_keyboard_begins_on_the_first_step(today: TodayPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: today.focusWidget() is today.cards[0].button)


def test_each_button_takes_its_step(today: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(today.session.place_requested) as told:
        today.cards[0].button.click()
    assert told.args == [Place(page=PageId.KITS, key="patel-im")]
    today.cards[1].button.click()
    (dialog,) = today.findChildren(DraftDialog)
    dialog.reject()


def test_the_keyboard_stays_with_its_duty_when_another_is_done(
    today: TodayPage, qtbot: QtBot
) -> None:
    today.cards[1].button.setFocus()
    duty_id = today.cards[1].duty_id
    details = Details(on=day("2026-11-22"))
    today.session.attempt(lambda records: record(records, "patel-im", Event.KIT_SENT, details))
    focused = today.focusWidget()
    assert focused is not None
    assert today.cards[0].duty_id == duty_id
    qtbot.waitUntil(lambda: today.focusWidget() is today.cards[0].button)


def test_a_done_duty_leaves_and_undo_brings_it_back(today: TodayPage) -> None:
    thanks = a_contact("2026-11-22", writer="osei")
    today.session.attempt(lambda records: log_contact(records, thanks))
    assert "Thank Dr. Osei and leave it there" not in titles(today)
    today.session.undo()
    assert "Thank Dr. Osei and leave it there" in titles(today)


def test_other_steps_of_a_duty_are_offered_in_a_menu(today: TodayPage, qtbot: QtBot) -> None:
    today.cards[0].others.click()
    menu = next(each for each in today.findChildren(QMenu) if each.isVisible())
    assert "Kit was sent…" in [action.text() for action in menu.actions()]
    menu.hide()


def test_a_letter_an_alarm_and_the_portfolio_open_their_pages(
    today: TodayPage, qtbot: QtBot
) -> None:
    session = today.session
    for act, place in (
        (lambda: today.glance.chosen.emit("osei-im"), Place(page=PageId.LETTERS, key="osei-im")),
        (today.safety.open_it.click, Place(page=PageId.PORTFOLIO)),
        (today.rest.timeline.click, Place(page=PageId.TIMELINE)),
        (today.add_moment.click, Place(page=PageId.ROTATIONS, part="quick")),
    ):
        with qtbot.waitSignal(session.place_requested) as told:
            act()
        assert told.args == [place]


def test_more_duties_than_five_are_counted_below(today: TodayPage) -> None:
    for number in range(4):
        writer = a_writer(f"w{number}", name=f"Writer {number}", worked_together=())
        letter = a_plain_letter(f"l{number}", writer=writer.key, targets=("im",))
        today.session.attempt(lambda records, new=writer: save(records, new))
        today.session.attempt(lambda records, new=letter: save(records, new))
    assert len(titles(today)) == 5
    assert today.rest.words.text() == "Two more duties are due within 60 days."


def test_nothing_due_is_said(today: TodayPage) -> None:
    session = today.session
    for key in tuple(session.records.letters.keys()):
        details = Details(on=session.today)
        session.attempt(
            lambda records, key=key, details=details: record(records, key, Event.WITHDRAWN, details)
        )
    session.attempt(lambda records: log_contact(records, a_contact("2026-11-22", writer="osei")))
    assert titles(today) == []
    assert today.rest.words.text() == "Nothing is due in the next 60 days."
    assert today.state_line.text().endswith("nothing needs you now")


def test_an_empty_desk_shows_the_guide_and_can_be_left_empty(
    empty_program: RunningProgram, qtbot: QtBot
) -> None:
    page = empty_program.window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    assert page.title.text() == "Welcome"
    assert page.guide is not None
    page.guide.later.click()
    assert page.guide is None
    assert page.title.text() == "Today"
    qtbot.waitUntil(lambda: "what you apply to" in page.safety.sentence.text())


def test_alarms_stand_under_few_duties_and_at_the_side_of_many(today: TodayPage) -> None:
    assert today.alarms.parentWidget() is today.cards[0].parentWidget()
    for number in range(4):
        writer = a_writer(f"w{number}", name=f"Writer {number}", worked_together=())
        letter = a_plain_letter(f"l{number}", writer=writer.key, targets=("im",))
        today.session.attempt(lambda records, new=writer: save(records, new))
        today.session.attempt(lambda records, new=letter: save(records, new))
    assert today.alarms.parentWidget() is today.glance.parentWidget()


def test_after_the_guide_the_keyboard_is_on_the_first_step(
    empty_program: RunningProgram, qtbot: QtBot
) -> None:
    page = empty_program.window.page(PageId.TODAY)
    assert isinstance(page, TodayPage)
    assert page.guide is not None
    next(iter(page.guide.aims.values())).click()
    page.guide.make.setFocus()
    page.guide.make.click()
    assert empty_program.window.focusWidget() is page.rest.timeline
