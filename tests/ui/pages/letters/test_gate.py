"""The strong-yes gate."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.letter import AnswerOverride, Asked
from lordesk.domain.vocabulary import Answer
from lordesk.ui.pages.letters.gate import Gate
from lordesk.ui.session import Session
from tests.builders import a_yes, an_answer
from tests.ui.typing import type_words


@pytest.fixture
def gate(session: Session, qtbot: QtBot) -> Gate:
    made = Gate(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("asked", "chosen", "said"),
    [
        (None, None, "Only an eager yes is a yes."),
        (a_yes("2026-11-18"), Answer.STRONG, "A strong yes"),
        (an_answer(Answer.HEDGED, "2026-11-18"), Answer.HEDGED, "A polite no"),
        (an_answer(Answer.DECLINED, "2026-11-18"), Answer.DECLINED, "A plain no"),
        (an_answer(Answer.SILENT, "2026-11-18"), Answer.SILENT, "No answer so far"),
    ],
)
def test_the_answer_that_counts_is_chosen_and_says_what_follows(
    gate: Gate, asked: Asked | None, chosen: Answer | None, said: str
) -> None:
    gate.show_answer(asked)
    assert [each for each, row in gate.phrases.items() if row.isChecked()] == (
        [chosen] if chosen else []
    )
    assert said in gate.follows.text()


def test_an_overruled_answer_keeps_its_reason_in_sight(gate: Gate) -> None:
    override = AnswerOverride(answer=Answer.STRONG, reason="She called later.")
    gate.show_answer(an_answer(Answer.HEDGED, "2026-11-18", override=override))
    assert gate.phrases[Answer.STRONG].isChecked()
    assert "She called later." in gate.follows.text()


def test_a_phrase_is_chosen_by_mouse_and_by_keyboard(gate: Gate, qtbot: QtBot) -> None:
    phrase = gate.phrases[Answer.HEDGED]
    assert phrase.accessibleName() == "“I can…”, “If I have time”: hedged"
    for act in (
        lambda: qtbot.mouseClick(phrase, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(phrase, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(gate.answered) as told:
            act()
        assert told.args == [Answer.HEDGED]
    gate.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gate.grab()


def test_words_are_told_once_they_were_typed(gate: Gate, qtbot: QtBot) -> None:
    gate.show_answer(an_answer(Answer.HEDGED, "2026-11-18", words="If I can."))
    assert gate.words.text() == "If I can."
    with qtbot.assertNotEmitted(gate.reworded):
        gate.words.editingFinished.emit()
    type_words(gate.words, " ł")
    with qtbot.waitSignal(gate.reworded):
        gate.words.editingFinished.emit()


@pytest.mark.parametrize("heard", [None, Answer.HEDGED])
def test_enter_after_the_words_goes_on_to_how_they_sounded(
    gate: Gate, qtbot: QtBot, heard: Answer | None
) -> None:
    gate.show_answer(an_answer(heard, "2026-11-18") if heard else None)
    gate.activateWindow()
    gate.words.setFocus()
    qtbot.waitUntil(gate.words.hasFocus)
    qtbot.keyClick(gate.words, Qt.Key.Key_Return)
    assert gate.phrases[heard or Answer.STRONG].hasFocus()


def test_words_wait_for_their_answer_with_their_letter(gate: Gate, qtbot: QtBot) -> None:
    gate.show_answer(None, "patel-im")
    type_words(gate.words, "Let me see.")
    with qtbot.assertNotEmitted(gate.reworded):
        gate.words.editingFinished.emit()
    gate.show_answer(None, "patel-im")
    assert gate.words.text() == "Let me see."
    gate.show_answer(an_answer(Answer.SILENT, "2026-11-18"), "osei-im")
    assert not gate.words.text()
    gate.show_answer(None, "patel-im")
    assert gate.words.text() == "Let me see."
    gate.phrases[Answer.HEDGED].click()
    gate.show_answer(an_answer(Answer.HEDGED, "2026-11-18", words="Let me see."), "patel-im")
    gate.show_answer(None, "patel-im")
    assert not gate.words.text(), "undone, they belong to the answer"
