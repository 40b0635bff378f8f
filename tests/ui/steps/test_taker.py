"""Taking the next step: the draft, the card, the dialog or the page that a duty needs."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.agenda import Duty
from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import Event
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import DutyKind
from lordesk.services.editing import remove
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.steps.taker import StepTaker
from lordesk.ui.widgets.draft_dialog import DraftDialog
from tests.windows import FakeAsker


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def taker(session: Session, page: QWidget) -> StepTaker:
    return StepTaker(session, page)


def duty(session: Session, letter: str, kind: DutyKind) -> Duty:
    return next(d for d in session.plan.duties if d.letter == letter and d.kind is kind)


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        ("osei-im", DutyKind.REPLY),
        ("lindqvist-im", DutyKind.SIGNAL),
        ("lindqvist-im", DutyKind.PROBE),
        ("patel-im", DutyKind.REMINDER_1),
        ("patel-im", DutyKind.FORM),
        ("patel-im", DutyKind.REFRESH),
        ("patel-im", DutyKind.OUTCOME),
    ],
)
def test_a_mail_is_drafted(
    session: Session, taker: StepTaker, page: QWidget, letter: str, kind: DutyKind
) -> None:
    taker.take(duty(session, letter, kind))
    (dialog,) = page.findChildren(DraftDialog)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("kind", [DutyKind.CONFIRM, DutyKind.DEADLINE, DutyKind.BACKUP])
def test_an_event_is_recorded(
    session: Session, taker: StepTaker, page: QWidget, kind: DutyKind
) -> None:
    taker.take(duty(session, "patel-im", kind))
    (dialog,) = page.findChildren(EventDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_kit_is_opened_on_its_page(session: Session, taker: StepTaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.place_requested) as told:
        taker.take(duty(session, "patel-im", DutyKind.KIT))
    assert told.args == [Place(page=PageId.KITS, key="patel-im")]


def test_the_ask_card_is_made_and_opened(
    session: Session, taker: StepTaker, asker: FakeAsker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.message):
        taker.take(duty(session, "lindqvist-im", DutyKind.ASK))
    (path,) = asker.opened
    assert path.read_bytes().startswith(b"%PDF")


def test_a_card_that_nothing_opens_is_shown_in_its_folder(
    session: Session, taker: StepTaker, asker: FakeAsker, qtbot: QtBot
) -> None:
    asker.can_open = False
    with qtbot.waitSignal(session.message) as told:
        taker.ask_card("lindqvist-im")
    assert asker.revealed == asker.opened
    assert "Ask card - Åsa Lindqvist.pdf" in str(told.args)


def test_a_card_of_a_letter_that_is_gone_is_refused(
    session: Session, taker: StepTaker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.problem):
        taker.ask_card("nobody")


def test_a_letter_that_is_gone_opens_nothing_and_that_is_said(
    session: Session, taker: StepTaker, page: QWidget, qtbot: QtBot
) -> None:
    gone = replace(duty(session, "patel-im", DutyKind.FORM), letter="gone")
    acts: tuple[Callable[[], object], ...] = (
        partial(taker.take, gone),
        partial(taker.draft, "gone", MessageKind.SIGNAL),
        partial(taker.record, "gone", Event.UPLOADED),
    )
    for act in acts:
        with qtbot.waitSignal(session.problem, check_params_cb=_says_it_is_gone):
            act()
    assert not page.findChildren(QDialog)


def test_a_card_is_not_opened_where_its_letter_went_meanwhile(
    session: Session, taker: StepTaker, asker: FakeAsker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.problem, check_params_cb=_says_it_is_gone):
        taker.ask_card("lindqvist-im")
        session.attempt(lambda now: remove(now, Kind.LETTER, "lindqvist-im"))
    assert asker.opened == []


def _says_it_is_gone(words: str) -> bool:
    return words == "This letter is not on the desk any more."


def test_the_menu_offers_what_the_stage_allows_and_every_mail(
    session: Session, taker: StepTaker, page: QWidget, qtbot: QtBot
) -> None:
    menu = taker.menu("patel-im", page)
    words = [action.text() for action in menu.actions()]
    assert "Kit was sent…" in words
    assert "Thanked them…" not in words
    (drafts,) = (each for each in menu.findChildren(QMenu))
    assert len(drafts.actions()) == 13
    with qtbot.waitSignal(session.place_requested) as told:
        menu.actions()[-1].trigger()
    assert told.args == [Place(page=PageId.LETTERS, key="patel-im")]
    next(action for action in menu.actions() if action.text() == "Kit was sent…").trigger()
    assert page.findChildren(EventDialog)


def test_what_ends_a_duty_stands_first_in_its_menu(
    session: Session, taker: StepTaker, page: QWidget
) -> None:
    asking = duty(session, "lindqvist-im", DutyKind.ASK)
    words = [action.text() for action in taker.menu("lindqvist-im", page, asking).actions()]
    assert words[0] == "Asked them…"
    assert words[0] != taker.menu("lindqvist-im", page).actions()[0].text()
