"""A numbered question with room for what answers it."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.numbered import NumberDisc, Question
from lordesk.ui.widgets.text import Text


def test_a_question_shows_its_words_and_hint_above_the_answer(qtbot: QtBot) -> None:
    made = Question(2, "For what?", "Pick one or more.")
    qtbot.addWidget(made)
    answer = QLineEdit()
    made.body.addWidget(answer)
    made.show()
    assert [each.text() for each in made.findChildren(Text)] == ["For what?", "Pick one or more."]
    assert answer.y() > made.findChildren(Text)[1].y()
    assert made.findChildren(NumberDisc)[0].grab().width() > 0
