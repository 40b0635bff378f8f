"""Where a page scrolls as a whole, nothing inside it scrolls by a bar of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.windows import choose_text_size

PLACES = [*(Place(page=page) for page in PageId), Place(page=PageId.TIMELINE, part="calendar")]


def scrolls(area: QScrollArea) -> bool:
    return area.isVisible() and area.verticalScrollBar().maximum() > 0


def inside_another(page: QWidget) -> Iterator[str]:
    """Areas that scroll inside one that scrolls."""
    moving = [area for area in page.findChildren(QScrollArea) if scrolls(area)]
    for area in moving:
        if any(outer.isAncestorOf(area) for outer in moving if outer is not area):
            yield type(area).__name__


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}{place.part}")
@pytest.mark.parametrize(
    ("width", "height", "percent"), [(900, 600, 100), (1280, 800, 200), (900, 600, 200)]
)
def test_one_bar_scrolls_the_page(
    window: MainWindow, place: Place, width: int, height: int, percent: int, qtbot: QtBot
) -> None:
    choose_text_size(window.session, percent, qtbot)
    window.resize(width, height)
    window.go_to(place)
    for _ in range(5):  # what a bar takes of the width, the words may need in height
        QApplication.processEvents()
    assert list(inside_another(window.page(place.page))) == []
