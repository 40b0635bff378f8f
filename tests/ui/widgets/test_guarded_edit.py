"""Typing a line of evidence."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Mark, Severity
from lordesk.ui.widgets.guarded_edit import GuardedEdit
from tests.ui.typing import press, type_words


@pytest.fixture
def edit(qtbot: QtBot) -> GuardedEdit:
    made = GuardedEdit("A moment")
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def a_mark(start: int, end: int) -> Mark:
    return Mark(start=start, end=end, code="phi.room", severity=Severity.BLOCK, message="A room.")


def test_it_tells_the_words_once_after_a_pause(edit: GuardedEdit, qtbot: QtBot) -> None:
    told: list[str] = []
    edit.paused.connect(told.append)
    with qtbot.waitSignal(edit.paused):
        type_words(edit, "Zażółć 漢字")
    assert told == ["Zażółć 漢字"]


def test_marks_are_underlined_and_leave_the_words_alone(edit: GuardedEdit) -> None:
    edit.fill("In room 9.")
    edit.show_marks((a_mark(3, 9), a_mark(30, 40)))
    assert edit.marks == (a_mark(3, 9),)
    [shown] = edit.extraSelections()
    assert shown.cursor.selectedText() == "room 9"
    assert edit.words == "In room 9."


def test_an_underline_stands_right_behind_a_letter_of_two_halves(edit: GuardedEdit) -> None:
    edit.fill("𝒳 room 9")
    edit.show_marks((a_mark(2, 8),))
    [shown] = edit.extraSelections()
    assert shown.cursor.selectedText() == "room 9"


def test_enter_commits_and_escape_gives_up(edit: GuardedEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.committed):
        press(edit, Qt.Key.Key_Enter)
    with qtbot.waitSignal(edit.cancelled):
        press(edit, Qt.Key.Key_Escape)
    assert edit.words == ""


def test_what_is_pasted_comes_in_on_one_line(edit: GuardedEdit) -> None:
    pasted = QMimeData()
    pasted.setText("Led\nrounds\t well")
    edit.insertFromMimeData(pasted)
    assert edit.words == "Led rounds well"


def test_it_grows_with_its_words(edit: GuardedEdit) -> None:
    low = edit.height()
    edit.fill(" ".join(["word"] * 60))
    assert edit.height() > low
    edit.fill("short")
    assert edit.height() == low


def test_leaving_is_told_but_not_for_a_menu(edit: GuardedEdit) -> None:
    left: list[None] = []
    edit.left.connect(lambda: left.append(None))
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.TabFocusReason):
        edit.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, reason))
    assert len(left) == 1
