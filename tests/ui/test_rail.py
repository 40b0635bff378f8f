"""The rail: pages by mouse and keyboard, a count where duties are due."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from lordesk.ui.places import PageId
from lordesk.ui.rail import Rail, SearchBox


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail({PageId.TODAY: "Ctrl+1"}, "Ctrl+K")
    qtbot.addWidget(made)
    made.resize(216, 700)
    return made


def test_a_click_tells_the_page(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(rail.row(PageId.KITS), Qt.MouseButton.LeftButton)
    assert told.args == [PageId.KITS]


def test_the_space_bar_does_too(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.row(PageId.WRITERS), Qt.Key.Key_Space)
    assert told.args == [PageId.WRITERS]


def test_a_screen_reader_may_choose_without_a_click(rail: Rail, qtbot: QtBot) -> None:
    row = QAccessible.queryAccessibleInterface(rail.row(PageId.KITS))
    with qtbot.waitSignal(rail.chosen) as told:
        row.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert told.args == [PageId.KITS]


def test_a_page_that_is_marked_is_not_told(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        rail.mark(PageId.KITS)


def test_a_count_takes_the_place_of_the_key(rail: Rail) -> None:
    row = rail.row(PageId.TODAY)
    before = row.grab().toImage()
    row.show_count(2)
    assert row.accessibleName() == "Today, 2 due"
    assert row.grab().toImage() != before
    row.show_count(0)
    assert row.accessibleName() == "Today"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_paints_in_both_directions(rail: Rail, direction: Qt.LayoutDirection) -> None:
    rail.setLayoutDirection(direction)
    rail.mark(PageId.TODAY)
    assert not rail.grab().isNull()
    assert rail.row(PageId.TODAY).isChecked()


def test_the_search_is_a_button_that_says_what_it_does(rail: Rail, qtbot: QtBot) -> None:
    box = rail.findChild(SearchBox)
    assert box is not None
    with qtbot.waitSignal(rail.search):
        box.click()
    assert box.accessibleName() == "Search and commands"


def test_a_long_name_makes_the_rail_no_wider(qtbot: QtBot) -> None:
    rail = Rail({}, "")
    qtbot.addWidget(rail)
    rail.show_owner("Amina")
    usual = rail.sizeHint().width()
    for name in (" ".join(["Amina"] * 90), "A" * 500):
        rail.show_owner(name)
        assert rail.sizeHint().width() == usual
        assert rail.owner.toolTip() == name
