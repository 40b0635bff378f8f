"""The dialog of a clash: by mouse, by keyboard, aloud."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import between
from lordesk.domain.clash import Side, clashes
from lordesk.domain.history import HistoryAction
from lordesk.ui.merging.dialog import MergeDialog
from lordesk.ui.merging.state import MergeState, state_of
from lordesk.ui.widgets.text import Text
from tests.builders import a_desk, a_letter

START = a_desk(a_letter(notes="was", letter_id="1"))
MINE = a_desk(a_letter(notes="mine", letter_id="2"))
THEIRS = a_desk(a_letter(notes="theirs", letter_id="3"))
STATE = state_of(clashes(between(START, MINE, "Mine"), THEIRS), THEIRS)


@pytest.fixture
def dialog(qtbot: QtBot) -> MergeDialog:
    made = MergeDialog(STATE, THEIRS, HistoryAction.DO)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_kept_before_everything_is_chosen(dialog: MergeDialog) -> None:
    assert not dialog.keep.isEnabled()
    assert dialog.left.text() == "2 choices left"
    pairs = dialog.panels[0].pairs
    pairs[0].options[0].radio.click()
    assert dialog.left.text() == "1 choice left"
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    QTest.mouseClick(pairs[1].options[1], Qt.MouseButton.LeftButton)
    assert dialog.keep.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert [each.side for each in dialog.state.choices.values()] == [Side.MINE, Side.THEIRS]


@pytest.mark.parametrize("side", Side)
def test_one_button_takes_a_side_for_all(dialog: MergeDialog, side: Side) -> None:
    (dialog.all_mine if side is Side.MINE else dialog.all_theirs).click()
    assert dialog.state.is_ready
    place = 0 if side is Side.MINE else 1
    assert all(pair.options[place].radio.isChecked() for pair in dialog.panels[0].pairs)
    assert dialog.keep.hasFocus()


def test_each_side_is_read_aloud_with_record_field_and_value(dialog: MergeDialog) -> None:
    names = [
        option.radio.accessibleName() for pair in dialog.panels[0].pairs for option in pair.options
    ]
    assert names[2:] == [
        "Dr. Okoye’s letter, Notes, Mine: mine",
        "Dr. Okoye’s letter, Notes, Theirs: theirs",
    ]


def test_leaving_chooses_nothing(dialog: MergeDialog) -> None:
    dialog.leave.click()
    assert not dialog.result()


def said(dialog: MergeDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(Text)]


def test_it_says_who_changed_it_and_what_it_was_before(qtbot: QtBot) -> None:
    disputes = tuple(replace(each, made_by="Vogt") for each in STATE.disputes)
    made = MergeDialog(MergeState(disputes=disputes), THEIRS, HistoryAction.DO)
    qtbot.addWidget(made)
    assert any(words.startswith("Vogt changed the same while you did.") for words in said(made))
    assert [words for words in said(made) if words.startswith("Before")] == [
        "Before: 1",
        "Before: was",
    ]
    undo = MergeDialog(STATE, THEIRS, HistoryAction.UNDO)
    qtbot.addWidget(undo)
    assert any(words.startswith("Somebody changed the same after") for words in said(undo))
