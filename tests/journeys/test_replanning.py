"""A rotation moves: every date follows, the timeline shows it, a pin stays, undo brings it back."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.pages.timeline.page import TimelinePage
from lordesk.ui.places import PageId

Key = Qt.Key
ASK, PROBE = "eras-2028/lindqvist-im/ask", "eras-2028/lindqvist-im/probe"


def page_by_key(program: RunningProgram, page: PageId, qtbot: QtBot) -> object:
    """Go to a page by its own key."""
    window = program.window
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Key(Key.Key_0 + page.number), Qt.KeyboardModifier.ControlModifier)
    assert window.page_id is page
    return window.page(page)


def timeline(program: RunningProgram, qtbot: QtBot) -> TimelinePage:
    page = page_by_key(program, PageId.TIMELINE, qtbot)
    assert isinstance(page, TimelinePage)
    return page


def day_of(page: TimelinePage, key: str) -> date:
    mark = page.view.state.mark(key) if page.view.state else None
    assert mark is not None
    return mark.on


def walk_to(page: TimelinePage, row: str, mark: str) -> None:
    """By arrow keys alone."""
    page.view.setFocus()
    for _ in range(20):
        if page.view.cursor_at.row == row:
            break
        QTest.keyClick(page.view, Key.Key_Down)
    QTest.keyClick(page.view, Key.Key_Home)
    for _ in range(20):
        if page.view.cursor_at.mark == mark:
            return
        QTest.keyClick(page.view, Key.Key_Right)
    raise AssertionError(mark)


def open_dialog(page: RotationsPage | TimelinePage) -> FormDialog:
    return next(each for each in page.findChildren(FormDialog) if each.isVisible())


def test_a_moved_rotation_moves_what_is_not_pinned(program: RunningProgram, qtbot: QtBot) -> None:
    page = timeline(program, qtbot)
    assert day_of(page, ASK) == date(2027, 2, 1)
    walk_to(page, "lindqvist-im", PROBE)
    QTest.keyClick(page.view, Key.Key_P)
    pinning = open_dialog(page)
    pinning.form.fill({"on": date(2027, 1, 25)})
    QTest.keyClick(pinning.keep, Key.Key_Space)
    assert day_of(page, PROBE) == date(2027, 1, 25)

    rotations = page_by_key(program, PageId.ROTATIONS, qtbot)
    assert isinstance(rotations, RotationsPage)
    rotations.table.choose("lakeside-icu")
    rotations.edit.click()
    form = open_dialog(rotations)
    moved = {"start": date(2027, 1, 18), "end": date(2027, 2, 12)}
    form.form.fill({**form.form.values(), **moved})
    form.keep.click()

    page = timeline(program, qtbot)
    assert page.banner.isVisible()
    assert "moved: Change Medical intensive care." in page.banner.sentence.text()
    assert day_of(page, ASK) == date(2027, 2, 8)
    assert day_of(page, PROBE) == date(2027, 1, 25)
    window = program.window
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert day_of(page, ASK) == date(2027, 2, 1)
    assert day_of(page, PROBE) == date(2027, 1, 25)
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert day_of(page, PROBE) == date(2027, 1, 22)
