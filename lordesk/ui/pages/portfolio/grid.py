"""The grid of programs and letters: arrows move, Space assigns, Enter opens what is current."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lordesk.ui.pages.portfolio.grid_cells import GridCell
from lordesk.ui.pages.portfolio.grid_model import FIRST_LETTER, GridModel
from lordesk.ui.pages.portfolio.state import CellKind, GridColumn, GridRow
from lordesk.ui.widgets.table import Table


class ProgramGrid(Table[GridRow]):
    """Selection is a cell, not a row: it is found again by program and letter."""

    toggle_wanted = Signal(str, str, bool)
    """Program, letter, and whether the letter stands there now."""
    letter_wanted = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    """Program and letter (empty beside the letters) under a right-click."""
    wanted_stretch = 190

    def __init__(self, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.grid = model
        self._letter = ""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setItemDelegate(GridCell(self))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentChanged.connect(self._note_letter)

    @property
    def letter(self) -> str:
        """The letter of the current cell, empty beside the letters."""
        return self._letter

    def show_rows(self, rows: tuple[GridRow, ...], letters: tuple[GridColumn, ...]) -> None:
        """The current cell and the keyboard stay where they are."""
        if self.grid.show(rows, letters):
            self._size()

    def choose_cell(self, program: str, letter: str) -> None:
        """Make a cell current; the program's name when the letter has no column."""
        row = self.grid.row_of(program)
        keys: list[str] = [each.letter for each in self.grid.letters]
        column = keys.index(letter) + FIRST_LETTER if letter in keys else 0
        if row >= 0:
            index = self.grid.index(row, column)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._letter:
            self._toggle(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._letter:
            self.letter_wanted.emit(self._letter)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.grid.cell_at(index) is not None:
            self._toggle(index)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.key:
            self.menu_wanted.emit(self.key, self._letter, event.globalPos())

    def _toggle(self, index: QModelIndex) -> None:
        cell = self.grid.cell_at(index)
        if cell is not None:
            program = self.grid.key_at(index.row())
            self.toggle_wanted.emit(program, cell.letter, cell.kind is CellKind.ASSIGNED)

    def _restore(self) -> None:
        self.choose_cell(self.key, self._letter)

    def _note_letter(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            letter = self.grid.letter_at(now.column())
            self._letter = letter.letter if letter else ""
