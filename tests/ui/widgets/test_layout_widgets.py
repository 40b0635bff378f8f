"""What stands in a layout, found without leaving anything behind."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.layout_widgets import is_in, widgets_in
from lordesk.ui.widgets.refilling import show_newcomers


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def column(holder: QWidget) -> QVBoxLayout:
    found = holder.layout()
    assert isinstance(found, QVBoxLayout)
    return found


def items() -> int:
    """How many items of layouts Python holds to be there, alive or not."""
    return sum(isinstance(each, QWidgetItem) for each in shiboken6.getAllValidWrappers())


def test_it_is_in_the_order_of_the_layout(column: QVBoxLayout) -> None:
    second, first = QLabel("second"), QLabel("first")
    column.addWidget(second)
    column.insertWidget(0, first)
    assert widgets_in(column) == [first, second]


def test_what_is_in_the_widget_only_does_not_stand_in_its_layout(
    holder: QWidget, column: QVBoxLayout
) -> None:
    floating = QLabel("floating", holder)
    assert widgets_in(column) == []
    assert not is_in(column, floating)


def test_a_layout_in_it_has_its_own(column: QVBoxLayout) -> None:
    inner = QVBoxLayout()
    column.addLayout(inner)
    deep = QLabel("deep")
    inner.addWidget(deep)
    assert widgets_in(column) == []
    assert widgets_in(inner) == [deep]
    assert is_in(column, deep)


def test_a_layout_without_a_widget_holds_none() -> None:
    assert widgets_in(QVBoxLayout()) == []


def test_nothing_is_left_of_widgets_that_are_gone(holder: QWidget, column: QVBoxLayout) -> None:
    holder.show()
    gc.collect()  # whatever a test before this one left
    before = items()
    for _time in range(5):
        column.addWidget(QLabel("soon gone"))
        show_newcomers(holder)
        widgets_in(column)[0].deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert items() == before
