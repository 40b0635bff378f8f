"""The card of a writer: reasons with points and source, facts, work and contacts."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.writers.detail import WriterCard
from lordesk.ui.pages.writers.state import derive, detail
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button


@pytest.fixture
def card(qtbot: QtBot, session: Session) -> WriterCard:
    made = WriterCard(dict(session.catalogue.sources))
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def show(card: WriterCard, session: Session, key: str) -> list[str]:
    lines = derive(session.records, session.catalogue, session.today, None).lines
    line = next(each for each in lines if each.key == key)
    card.show_detail(detail(session.records, line), session.today, "Wait")
    return [label.text() for label in card.findChildren(QLabel)]


def test_the_points_are_those_of_the_reasons(card: WriterCard, session: Session) -> None:
    words = show(card, session, "osei")
    assert "−30" in words
    assert any("polite no" in each for each in words)


def test_points_below_nothing_have_a_minus_of_their_own(card: WriterCard, session: Session) -> None:
    lines = derive(session.records, session.catalogue, session.today, None).lines
    line = next(each for each in lines if each.place is not None)
    assert line.place is not None
    low = replace(line, place=replace(line.place, score=-10))
    card.show_detail(detail(session.records, low), session.today, "Wait")
    words = [label.text() for label in card.findChildren(QLabel)]
    assert any("−10 points" in each for each in words)


def test_a_fact_that_is_not_known_takes_no_room(card: WriterCard, session: Session) -> None:
    words = show(card, session, "kim")
    assert "Co-signs" in words
    assert "Phone" not in words


def test_buttons_say_what_they_are_about(card: WriterCard, session: Session, qtbot: QtBot) -> None:
    show(card, session, "patel")
    edit = next(b for b in card.findChildren(Button) if b.objectName().startswith("together:"))
    assert "Inpatient medicine" in edit.accessibleName()
    with qtbot.waitSignal(card.wanted) as told:
        edit.click()
    assert told.args == [edit.objectName()]


def test_another_writer_is_shown_from_the_top(card: WriterCard, session: Session) -> None:
    show(card, session, "patel")
    show(card, session, "patel")
    assert "Nirav Patel, MD, FACP" in show(card, session, "patel")


def test_what_is_as_it_was_is_not_drawn_again(card: WriterCard, session: Session) -> None:
    show(card, session, "osei")
    before = card.findChildren(QLabel)
    show(card, session, "osei")
    assert card.findChildren(QLabel) == before


def test_after_other_writers_each_button_is_there_once(card: WriterCard, session: Session) -> None:
    for key in ("patel", "osei", "marsh"):
        show(card, session, key)
    for name in ("edit", "contact", "more", "together"):
        assert sum(each.isVisible() for each in card.findChildren(Button, name)) == 1
