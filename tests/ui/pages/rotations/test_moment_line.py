"""One moment of the log."""

from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import Competency
from lordesk.ui.pages.rotations.moment_line import MomentLine
from lordesk.ui.pages.rotations.state import KitUse, MomentRow
from lordesk.ui.widgets.buttons import WhyLink
from lordesk.ui.widgets.marked_text import MarkedText
from tests.kits import a_moment
from tests.ui.typing import press

ROW = MomentRow(
    moment=a_moment("m1", competency=Competency.PATIENT_CARE),
    themes=("Teamwork",),
    seen_by=("Dr. Okoye",),
    kits=(KitUse(letter=LetterKey("okoye-im"), writer="Dr. Okoye"),),
)


@pytest.fixture
def line(qtbot: QtBot) -> MomentLine:
    made = MomentLine(ROW)
    qtbot.addWidget(made)
    made.resize(500, 70)
    made.show()
    return made


def test_all_of_it_is_read_aloud(line: MomentLine) -> None:
    assert line.accessibleName() == (
        "Did the thing called m1 well. Patient care, Teamwork. in the kit of Dr. Okoye"
    )
    assert line.toolTip() == line.accessibleDescription()
    assert "Enter edits" in line.toolTip()


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_Return, "edit m1"),
        (Qt.Key.Key_Delete, "remove m1"),
        (Qt.Key.Key_Menu, "menu m1"),
        (Qt.Key.Key_Up, "step -1"),
        (Qt.Key.Key_Down, "step 1"),
        (Qt.Key.Key_A, ""),
    ],
)
def test_keys_ask_for_what_they_mean(line: MomentLine, key: Qt.Key, told: str) -> None:
    heard: list[str] = []

    def wish(verb: str, key_of_moment: str) -> None:
        heard.append(f"{verb} {key_of_moment}")

    def step(_key_of_moment: str, by: int) -> None:
        heard.append(f"step {by}")

    line.wants_edit.connect(partial(wish, "edit"))
    line.wants_removal.connect(partial(wish, "remove"))
    line.wants_menu.connect(partial(wish, "menu"))
    line.stepped.connect(step)
    press(line, key)
    assert heard == ([told] if told else [])


def test_a_double_click_edits_and_a_link_leads_to_the_kit(line: MomentLine, qtbot: QtBot) -> None:
    heard: list[str] = []
    line.wants_edit.connect(heard.append)
    line.wants_kit.connect(heard.append)
    left = Qt.MouseButton.LeftButton
    line.mouseDoubleClickEvent(
        QMouseEvent(
            QMouseEvent.Type.MouseButtonDblClick,
            QPointF(5, 5),
            QPointF(5, 5),
            left,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    [link] = line.findChildren(WhyLink)
    link.click()
    assert heard == ["m1", "okoye-im"]


def test_the_one_with_the_keyboard_shows_it(line: MomentLine, qtbot: QtBot) -> None:
    plain = line.grab().toImage()
    with qtbot.waitActive(line):
        line.activateWindow()
    line.setFocus()
    assert line.grab().toImage() != plain


MARK = Mark(start=0, end=3, code="phi.name", severity=Severity.BLOCK, message="“Did” names one.")


def test_what_the_guard_found_is_marked_said_and_read_aloud(line: MomentLine) -> None:
    assert line.message == ""
    line.show_marks((MARK,))
    assert line.message == "“Did” names one."
    assert line.accessibleName().endswith("in the kit of Dr. Okoye. “Did” names one.")
    (marked,) = line.findChildren(MarkedText)
    assert "background" in marked.text()
    assert line.words.isHidden()


def test_a_moment_without_marks_any_more_reads_as_before(line: MomentLine) -> None:
    before = line.accessibleName()
    line.show_marks((MARK,))
    line.show_marks(())
    assert line.accessibleName() == before
    assert not line.words.isHidden()
    assert all(each.isHidden() for each in line.findChildren(MarkedText))
