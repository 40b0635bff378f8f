"""A duty as a card."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.aims import Aim
from lordesk.ui.pages.today.duty_card import DutyCard
from lordesk.ui.pages.today.state import Card, Urgency
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Kind


@pytest.fixture
def card(session: Session, qtbot: QtBot) -> DutyCard:
    made = DutyCard(session)
    qtbot.addWidget(made)
    made.resize(640, 120)
    made.show()
    return made


def first(session: Session) -> Card:
    duty = next(duty for duty in session.plan.duties if duty.state.is_live)
    return Card(duty=duty, urgency=Urgency.LATE)


def test_an_empty_card_takes_no_step(card: DutyCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.taken), qtbot.assertNotEmitted(card.more):
        card.button.click()
        card.others.click()


def test_only_the_first_button_is_filled_and_it_names_its_duty(
    card: DutyCard, session: Session, qtbot: QtBot
) -> None:
    shown = first(session)
    card.show_duty(shown, is_first=True)
    assert card.button.kind is Kind.FILLED
    assert shown.duty.title in card.button.accessibleName()
    card.show_duty(replace(shown, urgency=Urgency.AHEAD), is_first=False)
    assert card.button.kind is Kind.OUTLINED
    with qtbot.waitSignal(card.taken) as told:
        card.button.click()
    assert told.args == [shown.duty]


def test_why_tells_the_reason_and_its_source(card: DutyCard, session: Session) -> None:
    card.show_duty(first(session), is_first=True)
    why = card.why
    assert why is not None
    assert why.link.accessibleDescription() == first(session).duty.reason
    why.link.setFocus()
    card.show_duty(first(session), is_first=True)
    assert card.why is not why


def test_a_narrow_card_sets_its_button_under_the_reason(
    card: DutyCard, session: Session, qtbot: QtBot
) -> None:
    card.show_duty(first(session), is_first=True)
    card.resize(360, 200)
    qtbot.waitUntil(lambda: card.button.x() < 60)
    assert card.button.y() > card.reason.y()


def test_a_letter_among_others_of_its_writer_says_what_it_is_for(
    card: DutyCard, session: Session
) -> None:
    shown = first(session)
    card.show_duty(replace(shown, apart=(Aim(field="Neuro"),)), is_first=True)
    assert card.title.text() == f"{shown.duty.title} · Neuro"
    assert card.button.accessibleName().endswith("· Neuro")
