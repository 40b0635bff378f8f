"""Buttons without room, as items of a menu."""

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.overflow import Overflow


class Crowd:
    """Two buttons that may go, one that stays."""

    def __init__(self, qtbot: QtBot) -> None:
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        names = ("Show files", "Copy text", "Open draft")
        self.files, self.copy, self.draft = (Button(each, parent=self.holder) for each in names)
        self.menu = QMenu(self.holder)
        going = (self.files, self.copy)
        self.overflow = Overflow(self.menu, going, (self.draft,), self.holder)

    @property
    def in_menu(self) -> list[str]:
        return [each.text() for each in self.menu.actions() if each.isVisible()]

    @property
    def whole(self) -> int:
        return sum(each.sizeHint().width() for each in (self.files, self.copy, self.draft)) + 16


@pytest.fixture
def crowd(qtbot: QtBot) -> Crowd:
    return Crowd(qtbot)


def test_all_stand_in_the_bar_where_they_fit(crowd: Crowd) -> None:
    crowd.overflow.fit(crowd.whole)
    assert crowd.in_menu == []
    assert not crowd.files.isHidden()


def test_the_first_go_first_and_come_back(crowd: Crowd) -> None:
    crowd.overflow.fit(crowd.whole - 1)
    assert crowd.in_menu == ["Show files"]
    assert crowd.files.isHidden()
    assert not crowd.copy.isHidden()
    crowd.overflow.fit(10)
    assert crowd.in_menu == ["Show files", "Copy text"]
    assert not crowd.draft.isHidden()
    crowd.overflow.fit(crowd.whole)
    assert crowd.in_menu == []
    assert not crowd.files.isHidden()


def test_an_item_presses_its_button_and_is_as_enabled(crowd: Crowd, qtbot: QtBot) -> None:
    crowd.copy.setEnabled(False)
    crowd.overflow.fit(10)
    item = crowd.overflow.items[crowd.files]
    with qtbot.waitSignal(crowd.files.clicked):
        item.trigger()
    assert not crowd.overflow.items[crowd.copy].isEnabled()


def test_what_is_not_wanted_is_in_neither(crowd: Crowd) -> None:
    crowd.overflow.want(crowd.files, is_on=False)
    crowd.overflow.fit(10)
    assert crowd.in_menu == ["Copy text"]
    assert crowd.files.isHidden()
    crowd.overflow.want(crowd.files, is_on=True)
    crowd.overflow.fit(crowd.whole)
    assert not crowd.files.isHidden()
