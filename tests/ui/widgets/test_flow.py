"""Items set like words of a paragraph."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.flow import Flow


def a_flow(qtbot: QtBot, count: int = 4) -> tuple[QWidget, Flow, list[QLabel]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=8)
    labels = [QLabel() for _ in range(count)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    return holder, flow, labels


def test_items_stand_in_lines_as_wide_as_there_is_room(qtbot: QtBot) -> None:
    _, flow, labels = a_flow(qtbot)
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert [(each.x(), each.y()) for each in labels] == [(0, 0), (108, 0), (216, 0), (0, 24)]
    assert flow.heightForWidth(330) == 44
    assert flow.heightForWidth(1000) == 20
    assert flow.hasHeightForWidth()
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_items_begin_at_the_right_where_one_reads_from_there(qtbot: QtBot) -> None:
    holder, flow, labels = a_flow(qtbot, 2)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert [each.x() for each in labels] == [230, 122]


def test_clearing_takes_every_item_out(qtbot: QtBot) -> None:
    _, flow, labels = a_flow(qtbot)
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.heightForWidth(100) == 0
    assert all(label.isHidden() for label in labels)


def test_a_low_item_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    _, flow, labels = a_flow(qtbot, 2)
    labels[1].setFixedSize(24, 10)
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert [each.y() for each in labels] == [0, 5]
