"""An error in what Qt calls: told at once, and the window goes on."""

import pkgutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from types import FunctionType

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

import lordesk.ui
from lordesk.ui.application import RunningProgram
from lordesk.ui.uncaught_errors import UncaughtErrors
from lordesk.ui.widgets.page_head import PageHead
from tests.windows import FakeAsker

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ERRORS = {
    "words": (partial(divmod, 1, 0), ZeroDivisionError),
    "nothing": (partial(next, iter(())), StopIteration),
    "exception": (partial(getattr, None, "name"), AttributeError),
}
"""What an error is until it is caught, before Python 3.12: its kind and this."""


class Broken(QLabel):
    """Fails in the override that is named."""

    def __init__(self, name: str, cause: Callable[[], object]) -> None:
        super().__init__("Words")
        self._name, self._cause = name, cause

    def _meet(self, name: str) -> None:
        if name == self._name:
            self._cause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._meet("resizeEvent")

    def showEvent(self, event: QShowEvent) -> None:
        self._meet("showEvent")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(0, 9, "Words")
        self._meet("paintEvent")

    def sizeHint(self) -> QSize:
        self._meet("sizeHint")
        return QSize(7, 7)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._meet("eventFilter")
        return super().eventFilter(watched, event)


class BrokenEdit(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        raise ValueError


class BrokenModel(QAbstractTableModel):
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 1 // 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1 // 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return 1 // 0


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[type]:
    """The kinds of errors that the handler of uncaught errors was told of."""
    kinds: list[type] = []

    def tell(kind: type, _error: object, _trace: object) -> None:
        kinds.append(kind)

    monkeypatch.setattr(sys, "excepthook", tell)
    return kinds


def send_filtered(label: QLabel) -> None:
    label.installEventFilter(label)
    QApplication.sendEvent(label, QEvent(QEvent.Type.User))
    label.removeEventFilter(label)


def show(label: QLabel) -> None:
    label.show()
    label.hide()


WAITED_FOR: dict[str, Callable[[QLabel], object]] = {
    "resizeEvent": QLabel.grab,
    "paintEvent": QLabel.grab,
    "sizeHint": QLabel.adjustSize,
    "showEvent": show,
    "eventFilter": send_filtered,
}
"""Calls of Qt in which Python waits while an override runs."""


@pytest.mark.parametrize("name", WAITED_FOR)
@pytest.mark.parametrize("error", ERRORS)
def test_an_error_is_told_at_once_and_what_waits_for_qt_goes_on(
    name: str, error: str, told: list[type], qtbot: QtBot
) -> None:
    cause, kind = ERRORS[error]
    label = Broken(name, cause)
    qtbot.addWidget(label)
    WAITED_FOR[name](label)
    assert set(told) == {kind}


def test_what_qt_asks_is_answered_as_qt_would(told: list[type], qtbot: QtBot) -> None:
    label = Broken("sizeHint", partial(divmod, 1, 0))
    qtbot.addWidget(label)
    label.adjustSize()
    assert label.size() == QLabel.sizeHint(label)
    assert told


def test_what_qt_asks_of_us_alone_is_nothing(told: list[type], qtbot: QtBot) -> None:
    model = BrokenModel()
    assert model.index(0, 0).isValid() is False
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.grab()
    view.setModel(None)
    assert set(told) == {ZeroDivisionError}


def test_what_was_heard_of_is_not_heard_of_twice(told: list[type], qtbot: QtBot) -> None:
    edit = BrokenEdit()
    qtbot.addWidget(edit)
    QTest.keyClick(edit, Qt.Key.Key_A)
    assert edit.text() == "a"
    assert told == [ValueError]


def test_the_painter_of_what_failed_is_let_go_of(told: list[type], qtbot: QtBot) -> None:
    label = Broken("paintEvent", partial(divmod, 1, 0))
    qtbot.addWidget(label)
    label.grab()
    label.grab()  # Qt would warn of a second painter
    assert told == [ZeroDivisionError] * 2


def fails(*_given: object) -> None:
    divmod(1, 0)


def test_a_page_that_breaks_while_it_is_laid_out_opens_the_dialog(
    program: RunningProgram, asker: FakeAsker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    window.show_first()
    chance = UncaughtErrors(tmp_path, asker)
    monkeypatch.setattr(sys, "excepthook", chance.handle)
    monkeypatch.setattr(PageHead, "_arrange", fails)
    window.resize(window.width() + 200, window.height())
    assert chance.dialog is not None
    chance.dialog.accept()
    assert window.width() > window.minimumWidth()
    assert window.isVisible()


def made_of_qt(base: type = QObject) -> Iterator[type]:
    for made in base.__subclasses__():
        yield from made_of_qt(made)
        if made.__module__.startswith("lordesk."):
            yield made


def bare(made: type) -> Iterator[str]:
    """The overrides of a class that nothing shields, such as those of a class beside Qt's."""
    of_qt = [vars(base) for base in made.__mro__ if base.__module__.startswith("PySide6.")]
    names = {name for each in of_qt for name in each if not name.startswith("__")}
    for name in names:
        override = getattr(made, name)
        if isinstance(override, FunctionType) and not hasattr(override, "__wrapped__"):
            yield f"{made.__name__}.{name}"


def test_each_override_in_the_window_is_shielded() -> None:
    for module in pkgutil.walk_packages(lordesk.ui.__path__, "lordesk.ui."):
        import_module(module.name)
    classes = set(made_of_qt())
    assert PageHead in classes
    assert {name for made in classes for name in bare(made)} == set()
