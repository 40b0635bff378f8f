"""Menus that are made for one showing."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lordesk.ui.widgets.menus import pop_up


def test_a_menu_is_gone_once_it_has_been_closed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    menu.addAction("Edit")
    pop_up(menu, QPoint(5, 5))
    assert menu.isVisible()
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(menu)
