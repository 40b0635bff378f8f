"""The choice box: painted like other controls, deaf to the wheel until it has the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.widgets.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    made = ChoiceBox()
    made.addItems(["Internal medicine", "Neurology"])
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def wheel(box: ChoiceBox) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)


def test_scrolling_over_it_changes_nothing(box: ChoiceBox) -> None:
    box.clearFocus()
    wheel(box)
    assert box.currentIndex() == 0


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_paints_in_both_directions_and_when_it_cannot_be_used(
    box: ChoiceBox, direction: Qt.LayoutDirection
) -> None:
    box.setLayoutDirection(direction)
    usable = box.grab().toImage()
    box.setEnabled(False)
    assert box.grab().toImage() != usable


def test_it_is_as_wide_as_its_longest_choice_within_reason(box: ChoiceBox) -> None:
    narrow = box.sizeHint().width()
    box.addItem("A specialty with a name of some considerable length " * 4)
    assert narrow < box.sizeHint().width() <= 320


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_what_is_typed_ends_before_the_arrow(
    box: ChoiceBox, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    look.apply(qapp, Look(scale=2.0))
    box.setLayoutDirection(direction)
    box.setEditable(True)
    box.resize(400, 64)
    edit = box.lineEdit()
    assert edit is not None
    free = (
        edit.x() if direction is Qt.LayoutDirection.RightToLeft else 400 - edit.geometry().right()
    )
    assert free >= 32
    box.grab()


def test_what_is_typed_stays_in_its_place_when_the_look_changes(
    box: ChoiceBox, qapp: QApplication
) -> None:
    box.setEditable(True)
    box.resize(300, 32)
    edit = box.lineEdit()
    assert edit is not None
    before = edit.geometry()
    QApplication.sendEvent(box, QEvent(QEvent.Type.StyleChange))
    assert edit.geometry() == before


def test_arrows_open_the_list_where_a_choice_has_far_consequences(qtbot: QtBot) -> None:
    box = ChoiceBox(opens_by_arrows=True)
    box.addItems(["Leave out", "E-mail"])
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    assert box.currentIndex() == 0
    box.hidePopup()


def test_arrows_choose_elsewhere(box: ChoiceBox, qtbot: QtBot) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Neurology"
