"""All commands of the window with their keys, menu by menu."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.ui.commands import Commands
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text

SIZE = (520, 640)
RARE = ("Undo", "Redo", "Zoom In", "Zoom Out", "Help", "Exit")
"""Keys that only some keyboards have; they go without saying."""
MOST = 2
"""Sequences shown of one command; the others are old habits that work as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One command; without keys it is found in its menu and by search."""

    menu: str
    words: str
    keys: str


def lines_of(commands: Commands) -> tuple[Line, ...]:
    """In the order of the menus, undo and redo without the name of the present step."""
    return tuple(
        Line(menu=command.menu.words, words=command.words, keys=keys_of(action))
        for command, action in commands.all()
    )


def keys_of(action: QAction) -> str:
    """The first sequences as this system writes them."""
    form = QKeySequence.SequenceFormat
    known = [key for key in action.shortcuts() if key.toString(form.PortableText) not in RARE]
    return ", ".join(key.toString(form.NativeText) for key in known[:MOST])


class ShortcutsDialog(QDialog):
    """To look at; keys cannot be changed."""

    def __init__(self, lines: tuple[Line, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        fit_on_screen(self, SIZE)
        scroll = Scroll()
        for menu in dict.fromkeys(line.menu for line in lines):
            scroll.column.addWidget(Text(menu, Role.CARD_TITLE))
            scroll.column.addLayout(_rows([line for line in lines if line.menu == menu]))
        scroll.column.addStretch(1)
        more = self.tr(
            "Tab goes from control to control, Space presses a button, Escape closes a window."
        )
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(Text(self.tr("Keyboard shortcuts"), Role.PANEL_TITLE))
        column.addWidget(scroll, 1)
        column.addWidget(Text(more, Role.GREY))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)


def _rows(lines: list[Line]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(*margins(0, 0, Space.L, Space.M))
    grid.setVerticalSpacing(Space.XS)
    grid.setHorizontalSpacing(Space.L)
    grid.setColumnStretch(0, 1)
    for place, line in enumerate(lines):
        grid.addWidget(Text(line.words), place, 0)
        keys = Text(line.keys, Role.GREY).on_one_line()
        grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignTrailing)
    return grid
