"""Recording an event: its day, what follows from it, and what is refused."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.letter_life import Event, stage_of
from lordesk.domain.vocabulary import Stage
from lordesk.services.editing import save
from lordesk.ui.session import Session
from lordesk.ui.steps.event_dialog import EventDialog, what_follows
from tests.builders import a_letter, day


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialog(session: Session, letter: str, event: Event, parent: QWidget) -> EventDialog:
    made = EventDialog(session, letter, event, parent)
    made.open()
    return made


def stage(session: Session, letter: str) -> Stage:
    return stage_of(session.records.letters[letter], session.records)


def test_today_is_proposed_and_kept(session: Session, parent: QWidget) -> None:
    made = dialog(session, "patel-im", Event.KIT_SENT, parent)
    made.keep.click()
    assert session.records.letters["patel-im"].kit_sent == (day("2026-11-22"),)


def test_a_day_ahead_is_refused_beside_the_field(session: Session, parent: QWidget) -> None:
    made = dialog(session, "patel-im", Event.KIT_SENT, parent)
    made.form.fill({"on": day("2026-12-24")})
    made.keep.click()
    assert made.isVisible()
    assert stage(session, "patel-im") is Stage.AGREED


def test_what_the_stage_forbids_is_said_and_the_dialog_stays(
    session: Session, parent: QWidget
) -> None:
    made = dialog(session, "patel-im", Event.THANKED, parent)
    made.keep.click()
    assert "not possible" in made.problem.text()


def test_lapsing_says_who_takes_the_place_and_does_it_in_one_step(
    session: Session, parent: QWidget
) -> None:
    assert "No backup" in what_follows(session, "patel-im", Event.LAPSED)
    backup = a_letter("kim-im", writer="lindqvist", targets=("im",), backup_for="patel-im")
    session.attempt(lambda records: save(records, backup))
    assert "Dr. Lindqvist" in what_follows(session, "patel-im", Event.LAPSED)
    dialog(session, "patel-im", Event.LAPSED, parent).keep.click()
    assert stage(session, "patel-im") is Stage.LAPSED
    assert session.records.letters["kim-im"].backup_for is None
    session.undo()
    assert stage(session, "patel-im") is Stage.AGREED
    assert session.records.letters["kim-im"].backup_for == "patel-im"


@pytest.mark.parametrize(
    ("letter", "event", "said"),
    [
        ("patel-im", Event.WITHDRAWN, "counts nowhere"),
        ("osei-im", Event.UPLOADED, "counts like any other"),
        ("patel-im", Event.UPLOADED, ""),
    ],
)
def test_an_end_says_what_follows(session: Session, letter: str, event: Event, said: str) -> None:
    follows = what_follows(session, letter, event)
    assert (said in follows) if said else not follows
