"""The frame: grounds and names of the pages, where the rail will be."""

import pytest
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lordesk.ui.places import PageId
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.tokens import DARK, LIGHT, RAIL_WIDTH
from lordesk.ui.window import MainWindow

SIZE = QSize(1000, 700)
BELOW = 500
"""A height at which nothing is written."""


@pytest.fixture
def frame(qtbot: QtBot) -> MainWindow:
    """A window without its desk."""
    window = MainWindow(QSettings())
    qtbot.addWidget(window)
    window.resize(SIZE)
    return window


def picture(window: MainWindow) -> QImage:
    return window.grab().toImage()


def test_it_has_the_ground_of_the_rail_and_of_a_page(frame: MainWindow) -> None:
    seen = picture(frame)
    assert seen.pixelColor(3, BELOW) == QColor(LIGHT.rail)
    assert seen.pixelColor(RAIL_WIDTH + 3, BELOW) == QColor(LIGHT.canvas)


def test_it_is_dark_where_the_look_is(frame: MainWindow) -> None:
    with look.lent(Look(colours=DARK)):
        seen = picture(frame)
    assert seen.pixelColor(RAIL_WIDTH + 3, BELOW) == QColor(DARK.canvas)


def test_it_is_mirrored_where_writing_runs_to_the_left(
    frame: MainWindow, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen = picture(frame)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen.pixelColor(SIZE.width() - 3, BELOW) == QColor(LIGHT.rail)
    assert seen.pixelColor(3, BELOW) == QColor(LIGHT.canvas)


def test_the_pages_stand_where_the_rail_has_them(window: MainWindow, frame: MainWindow) -> None:
    window.resize(SIZE)
    seen = picture(frame)
    for page in PageId:
        row = window.rail.row(page)
        middle = row.mapTo(window, row.rect().center()).y()
        rows = [y for y in range(middle - 9, middle + 10) if _is_written(seen, y)]
        assert rows, page
        assert abs((rows[0] + rows[-1]) / 2 - middle) <= 3, page


def _is_written(seen: QImage, y: int) -> bool:
    return any(seen.pixelColor(x, y) != QColor(LIGHT.rail) for x in range(28, 46))


def test_on_a_mac_the_menus_take_no_room_in_it(
    frame: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = QPoint(3, 3)
    assert picture(frame).pixelColor(above) == QColor(LIGHT.canvas)
    monkeypatch.setattr(QApplication, "platformName", lambda: "cocoa")
    assert picture(frame).pixelColor(above) == QColor(LIGHT.rail)
