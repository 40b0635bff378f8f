"""The table view of every page: rows chosen whole, found again by key, opened by Enter."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lordesk.ui.delegates.cells import ROW_HEIGHT, TwoLineCell
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.theme import look

R = TypeVar("R")
LEAST_COLUMN = 72


class Table(QTableView, Generic[R]):
    """`chosen` tells the key of the row that is current, `opened` of one double-clicked."""

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    """Where on the screen a menu for the current row is asked for, by mouse or by key."""

    def __init__(self, model: RowsModel[R], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._key = ""
        self._scale = 0.0
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TwoLineCell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self._size()
        model.modelReset.connect(self._restore)
        self.selectionModel().currentRowChanged.connect(self._note)
        self.doubleClicked.connect(self._open)

    @property
    def key(self) -> str:
        """The key of the current row, empty when there is none."""
        return self._key

    def choose(self, key: str) -> None:
        """Make a row current; nothing happens when it is not shown."""
        place = self.rows.row_of(key)
        if place >= 0:
            index = self.rows.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._key:
            self.opened.emit(self._key)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange and look.current().scale != self._scale:
            self._size()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            is_on_row = self.indexAt(event.pos()).isValid()
            at = event.globalPos()
        else:
            is_on_row = bool(self._key)
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(row.center())
        if is_on_row:
            self.menu_wanted.emit(at)

    def _size(self) -> None:
        now = look.current()
        self._scale = now.scale
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(now.px(LEAST_COLUMN))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        for number, column in enumerate(self.rows.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(number, now.px(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(now.px(ROW_HEIGHT))

    def _restore(self) -> None:
        """After a reset the same record stays current, wherever it stands now."""
        key = self._key
        self.choose(key)

    def _note(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = self.rows.key_at(now.row()) if now.isValid() else ""
        if key and key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.key_at(index.row()))
