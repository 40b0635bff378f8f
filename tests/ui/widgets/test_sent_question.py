"""The question after a draft was opened."""

from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.sent_question import SentQuestion
from tests.builders import day


def test_it_proposes_today_and_shows_what_was_refused(qtbot: QtBot) -> None:
    made = SentQuestion(day("2026-11-22"), "Did you send it?")
    qtbot.addWidget(made)
    made.show()
    assert made.day == day("2026-11-22")
    assert not made.problem.isVisible()
    made.complain("Not possible.")
    assert made.problem.isVisible()
    made.complain("")
    assert not made.problem.isVisible()
