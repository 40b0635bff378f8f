"""The palette: one box over commands and everything on the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.domain.search import Hit, Index, folded
from lordesk.ui import texts
from lordesk.ui.accelerators import plain
from lordesk.ui.aims import aims_of
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.palette_row import PaletteRow
from lordesk.ui.widgets.rounding import Rounding

if TYPE_CHECKING:
    from lordesk.ui.window import MainWindow

SIZE = (620, 440)
_PAGES = {
    Kind.WRITER: PageId.WRITERS,
    Kind.LETTER: PageId.LETTERS,
    Kind.CONTACT: PageId.WRITERS,
    Kind.ROTATION: PageId.ROTATIONS,
    Kind.MOMENT: PageId.ROTATIONS,
    Kind.PROGRAM: PageId.PORTFOLIO,
    Kind.DOCUMENT: PageId.KITS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the palette, and what Enter does with it."""

    title: str
    second: str
    run: Callable[[], None]


def place_of(hit: Hit, records: Records) -> Place:
    """Where a found record is looked at; a contact stands with its writer."""
    contact = records.contacts.get(hit.key) if hit.kind is Kind.CONTACT else None
    key = contact.writer if contact else hit.key
    part = hit.kind.value if hit.kind in {Kind.MOMENT, Kind.PROGRAM, Kind.DOCUMENT} else ""
    return Place(page=_PAGES[hit.kind], key=key, part=part)


def second_of(hit: Hit, records: Records, catalogue: Catalogue) -> str:
    """What stands beside the title; a letter's targets by their names and not their keys."""
    letter = records.letters.get(hit.key) if hit.kind is Kind.LETTER else None
    return texts.aims(aims_of(letter.targets, records, catalogue)) if letter else hit.second


class Palette(QDialog):
    """Type to find; Up and Down choose, Enter goes there, Escape leaves."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Rounding(self)
        self.setAccessibleName(self.tr("Search and commands"))
        self._window = window
        self._index = Index(window.session.records)
        self._entries: list[Entry] = []
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Find a writer, letter, program, note or command"))
        self.edit.setAccessibleName(self.tr("Find"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.edit.textChanged.connect(self.show_found)
        self.edit.installEventFilter(self)
        self.list.itemActivated.connect(self._run_item)
        self.list.itemClicked.connect(self._run_item)
        self._lay_out()
        self.show_found("")

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries)

    def show_found(self, words: str) -> None:
        """Records first, then commands; all commands when nothing is typed."""
        self._entries = [*self._records(words), *self._commands(words)]
        self.list.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.second}")
            self.list.addItem(item)
        if not self._entries:
            nothing = QListWidgetItem(self.tr("Nothing on this desk has these words"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)

    def run_current(self) -> None:
        """Do what the chosen line says, after the palette is gone."""
        row = self.list.currentRow()
        if 0 <= row < len(self._entries):
            run = self._entries[row].run
            self.close()
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event.key())
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run_current()
            return True
        step = steps.get(Qt.Key(key))
        if step is None:
            return False
        row = min(max(self.list.currentRow() + step, 0), max(len(self._entries) - 1, 0))
        self.list.setCurrentRow(row)
        return True

    def _run_item(self, _item: QListWidgetItem) -> None:
        self.run_current()

    def _records(self, words: str) -> list[Entry]:
        session = self._window.session
        return [
            Entry(
                title=hit.title,
                second=second_of(hit, session.records, session.catalogue),
                run=partial(session.show, place_of(hit, session.records)),
            )
            for hit in self._index.find(words)
        ]

    def _commands(self, words: str) -> list[Entry]:
        wanted = folded(words).split()
        return [
            Entry(title=plain(action.text()), second=_key(action), run=action.trigger)
            for command, action in self._window.commands.all()
            if command.id != "search" and action.isEnabled()
            if all(
                word in folded(f"{plain(action.text())} {command.menu.words}") for word in wanted
            )
        ]

    def _lay_out(self) -> None:
        now = look.current()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        card = Card()
        card.column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        card.column.addWidget(self.edit)
        card.column.addWidget(self.list, 1)
        outside.addWidget(card)
        frame: QWidget = self._window
        width = min(now.px(SIZE[0]), frame.width() - 2 * Space.XL)
        self.resize(width, min(now.px(SIZE[1]), frame.height() - 2 * Space.XXL))
        corner = QPoint((frame.width() - width) // 2, Space.XXL * 2)
        self.move(frame.mapToGlobal(corner))
        self.edit.setFocus()


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
