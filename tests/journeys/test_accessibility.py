"""Every page for everyone: names to hear, keys to reach, large text, and a mirrored window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.windows import choose_text_size

PAGES = list(PageId)


def reachable(window: QWidget) -> list[QWidget]:
    """Visible controls that Tab stops at, in the order it does."""
    found: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabs and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def spoken_name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face else ""


def nameless(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in reachable(window)
        if not spoken_name(widget) and not isinstance(widget, QScrollBar)
        if type(widget).__name__ not in {"QStackedWidget", "QMenuBar"}
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(window: MainWindow, page: PageId) -> None:
    window.go_to(Place(page=page))
    QApplication.processEvents()
    assert nameless(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_an_empty_desk_has_a_name(
    empty_program: RunningProgram, page: PageId
) -> None:
    empty_program.window.go_to(Place(page=page))
    QApplication.processEvents()
    assert nameless(empty_program.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_reaches_the_page(window: MainWindow, page: PageId) -> None:
    window.go_to(Place(page=page))
    QApplication.processEvents()
    inside = window.page(page)
    assert any(inside.isAncestorOf(widget) for widget in reachable(window))


def beyond(window: QWidget, page: QWidget) -> Iterator[str]:
    """Visible widgets of the page that stand outside it sideways, where nothing scrolls."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or is_scrolled(widget, page):
            continue
        left = widget.mapTo(window, QPoint(0, 0)).x()
        if left < -1 or left + widget.width() > window.width() + 1:
            yield f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def is_scrolled(widget: QWidget, page: QWidget) -> bool:
    """Whether a view that scrolls sideways holds the widget."""
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and parent is not page:
        bar = parent.horizontalScrollBar() if isinstance(parent, QAbstractScrollArea) else None
        if bar is not None and bar.maximum() > 0:
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1280, 720, 200), (1280, 720, 100), (900, 600, 100)]
)
def test_nothing_stands_outside_the_window(
    window: MainWindow, page: PageId, width: int, height: int, percent: int, qtbot: QtBot
) -> None:
    choose_text_size(window.session, percent, qtbot)
    window.resize(width, height)
    window.go_to(Place(page=page))
    QApplication.processEvents()
    assert window.width() <= width
    assert list(beyond(window, window.page(page))) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_holds_from_right_to_left(
    window: MainWindow, page: PageId, qtbot: QtBot
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.go_to(Place(page=page))
    QApplication.processEvents()
    assert window.rail.x() > window.stack.x()
    assert list(beyond(window, window.page(page))) == []
    assert not window.grab().isNull()
