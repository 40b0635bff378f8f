"""Menus that are made for one showing."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Show the menu at that point of the screen; it is deleted when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
