"""What can be pinned: duties that still have to be done."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Answer, DutyKind
from lordesk.ui.pages.timeline.pinning import ask_for_day, can_be_pinned, unpin
from lordesk.ui.session import Session
from tests.builders import a_letter, an_answer
from tests.timelines import a_timeline


def test_only_duties_ahead_can_be_pinned() -> None:
    state = a_timeline(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-02")), today="2027-02-03")
    can = {mark.key: can_be_pinned(mark) for mark in state.marks}
    assert not can["eras-2028/okoye-im/ask"]
    assert not can["okoye-im/hedged"]
    assert can["eras-2028/okoye-im/reply"]
    assert not can_be_pinned(None)


def test_the_day_is_kept_and_the_step_is_named(session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    duty = next(d for d in session.plan.duties if d.id == "eras-2028/lindqvist-im/ask")
    dialog = ask_for_day(session, duty, parent)
    assert dialog.form.values() == {"on": date(2027, 2, 1)}
    dialog.form.fill({"on": date(2027, 1, 27)})
    dialog.try_to_save()
    assert session.reach.undo is not None
    assert session.reach.undo.label == "Pin the ask of Dr. Lindqvist’s letter to Wed 27 Jan 2027"
    pinned = next(d for d in session.plan.duties if d.id == duty.id)
    assert pinned.pinned
    unpin(session, pinned)
    assert DutyKind.ASK not in session.records.letters["lindqvist-im"].pinned


def test_a_letter_that_went_away_meanwhile_is_told(session: Session, qtbot: QtBot) -> None:
    from lordesk.domain.ids import Kind
    from lordesk.services.editing import remove

    parent = QWidget()
    qtbot.addWidget(parent)
    duty = next(d for d in session.plan.duties if d.letter == "lindqvist-im" and d.state.is_live)
    dialog = ask_for_day(session, duty, parent)
    session.attempt(lambda records: remove(records, Kind.LETTER, "lindqvist-im"))
    dialog.try_to_save()
    assert "There is no letter lindqvist-im" in dialog.problem.text()
    dialog.reject()
