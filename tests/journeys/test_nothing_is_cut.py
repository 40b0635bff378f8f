"""On every page, at every size of window and text and in both directions, words are shown whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from tests.monkey import drain
from tests.windows import until_coloured

LOOKS = [
    pytest.param((900, 600), 1.0, id="smallest"),
    pytest.param((1280, 720), 1.0, id="usual"),
    pytest.param((1280, 800), 2.0, id="text-twice-as-large"),
    pytest.param((900, 600), 2.0, id="smallest-with-text-twice-as-large"),
]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_words_are_shown_whole(
    program: RunningProgram, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    look.apply(program.app, Look(scale=scale))
    until_coloured(qtbot, program.app)
    assert [*cut_words(program, size)] == []


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_words_of_empty_pages_are_shown_whole(
    empty_program: RunningProgram, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    look.apply(empty_program.app, Look(scale=scale))
    until_coloured(qtbot, empty_program.app)
    assert [*cut_words(empty_program, size)] == []


def cut_words(program: RunningProgram, size: tuple[int, int]) -> Iterator[str]:
    """What stands in less room than it needs, page by page."""
    window = program.window
    window.resize(*size)
    for page in PageId:
        window.go_to(Place(page=page))
        drain()
        for label in window.findChildren(QLabel):
            if label.isVisible() and label.wordWrap() and label.text() and is_low(label):
                yield f"{page}: {label.text()!r} {label.size().toTuple()}"
        for button in window.findChildren(QPushButton):
            if button.isVisible() and (is_narrow(button) or is_beside(button)):
                yield f"{page}: {button.text()!r} {button.size().toTuple()}"


def is_low(label: QLabel) -> bool:
    return label.height() < label.heightForWidth(label.width())


def is_narrow(button: QPushButton) -> bool:
    return button.width() < button.minimumSizeHint().width()


def is_beside(button: QPushButton) -> bool:
    """Whether it stands partly beside what holds it, where nobody sees it."""
    holder = button.parentWidget()
    while holder is not None and not holder.isWindow():
        left = button.mapTo(holder, QPoint(0, 0)).x()
        if left < -1 or left + button.width() > holder.width() + 1:
            return True
        holder = holder.parentWidget()
    return False
