"""The card of the current mark."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.timeline.details import Details
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from tests.timelines import a_timeline

STATE = a_timeline()
ROW = STATE.rows[0]
ASK = next(mark for mark in ROW.marks if mark.key.endswith("/ask"))


def made(session: Session, qtbot: QtBot) -> Details:
    details = Details(session)
    qtbot.addWidget(details)
    return details


def test_nothing_chosen_says_how_to_begin(session: Session, qtbot: QtBot) -> None:
    details = made(session, qtbot)
    assert details.title.text().startswith("Choose a row or a mark")
    assert "Arrow keys" in details.line.text()
    assert details.open_button.isHidden()


def test_a_row_alone_says_who_and_where(session: Session, qtbot: QtBot) -> None:
    details = made(session, qtbot)
    details.show_mark(ROW, None)
    assert details.title.text() == "Dr. Adaeze Okoye"
    assert details.line.text() == "Internal Medicine · Harbour General · Planned"
    assert details.pin_button.isHidden()


def test_a_mark_has_its_reason_and_what_can_be_done(session: Session, qtbot: QtBot) -> None:
    details = made(session, qtbot)
    details.show_mark(ROW, ASK)
    assert details.reason.text() == (ASK.duty.reason if ASK.duty else "")
    assert not details.pin_button.isHidden()
    with qtbot.waitSignal(details.pin_wanted) as told:
        details.pin_button.click()
    assert told.args == [ASK]


def test_large_text_leaves_the_reason_to_the_link(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    look.apply(qapp, look.Look(scale=2.0))
    details = made(session, qtbot)
    details.show_mark(ROW, ASK)
    assert details.reason.isHidden()
