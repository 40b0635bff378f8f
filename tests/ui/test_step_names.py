"""Undo and redo are named for the step they would take, and rest where there is none."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from lordesk.domain.history import Reach, StepName
from lordesk.ui.step_names import StepNames

STEP = StepName(
    number=1, label="Add R & D", made_at=datetime(2026, 11, 22, tzinfo=UTC), is_undone=False
)


@pytest.fixture
def undo(qapp: QApplication) -> QAction:
    made = QAction("Undo")
    made.setShortcut(QKeySequence("Ctrl+Z"))
    return made


@pytest.fixture
def redo(qapp: QApplication) -> QAction:
    return QAction("Redo")


def test_a_step_in_reach_gives_its_name_and_the_key(undo: QAction, redo: QAction) -> None:
    said = StepNames(undo, redo).show_reach(Reach(undo=STEP))
    assert undo.text() == "Undo: Add R && D"
    assert said == "Ctrl+Z undoes: Add R & D"
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)


def test_without_a_step_both_rest(undo: QAction, redo: QAction) -> None:
    assert StepNames(undo, redo).show_reach(Reach()) == ""
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
