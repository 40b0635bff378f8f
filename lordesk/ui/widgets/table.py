"""The table view of every page: rows chosen whole, found again by key, opened by Enter."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lordesk.ui.delegates.cells import ROW_HEIGHT, PillCell, TwoLineCell, head_width, wanted_height
from lordesk.ui.models.column_fit import LEFT_OUT, Wish, fitted
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

R = TypeVar("R")
LEAST_COLUMN = 72
STRETCH, LEAST_STRETCH = 150, 90
"""What the column that takes the rest of the room wants, and has before others leave."""
MEASURED_ROWS = 30


class Table(QTableView, Generic[R]):
    """`chosen` tells the key of the row that is current, `opened` of one double-clicked."""

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    """Where on the screen a menu for the current row is asked for, by mouse or by key."""
    wanted_stretch = STRETCH

    def __init__(self, model: RowsModel[R], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._key = ""
        self._scale = 0.0
        self._least_widths: dict[int, int] = {}
        """Of the columns that were measured, with the rows and in the text size of now."""
        self._row_heights: dict[int, int] = {}
        """By the room that names had, likewise."""
        self._is_fitting = False
        self._is_by_hand = False
        """A person has pulled at the columns, which then stay as they are."""
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
        for change in (model.modelReset, model.dataChanged):
            change.connect(self._forget_sizes)
        model.modelReset.connect(self._restore)
        self.horizontalHeader().sectionResized.connect(self._note_pull)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        self._forget_sizes()
        self._scale = now.scale
        self._is_fitting = True
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(now.px(LEAST_COLUMN))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        modes = QHeaderView.ResizeMode
        for number, column in enumerate(self.rows.columns):
            header.setSectionResizeMode(
                number, modes.Interactive if column.width else modes.Stretch
            )
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(now.px(ROW_HEIGHT))
        self._is_by_hand = self._is_fitting = False
        self._fit()

    def _fit(self) -> None:
        """Rows as high as their names need, also where a person pulled at the columns."""
        if self._is_fitting:
            return
        self._is_fitting = True
        if not self._is_by_hand:
            self._fit_columns()
        self._fit_height()
        self.updateGeometries()  # tells of sections that were hidden
        self._is_fitting = False

    def _fit_columns(self) -> None:
        """Each column as wide as drawn up, or as its words need; some leave where it is narrow."""
        header = self.horizontalHeader()
        columns = self.rows.columns
        widths = fitted(self.viewport().width(), [*map(self._wish, range(len(columns)))])
        for number, (column, width) in enumerate(zip(columns, widths, strict=True)):
            header.setSectionHidden(number, width == LEFT_OUT)
            if width != LEFT_OUT and column.width:
                header.resizeSection(number, width)

    def _fit_height(self) -> None:
        """All rows alike, as high as the names of the first ones need."""
        room = self.columnWidth(0) - Space.L - Space.S
        if room not in self._row_heights:
            self._row_heights[room] = self._row_height(room)
        height = self._row_heights[room]
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)

    def _row_height(self, room: int) -> int:
        rows = range(min(self.rows.rowCount(), MEASURED_ROWS))
        wanted = (wanted_height(self.rows.index(row, 0), room) for row in rows)
        return max((look.current().px(ROW_HEIGHT), *wanted))

    def _wish(self, number: int) -> Wish:
        column = self.rows.columns[number]
        now = look.current()
        drawn_up = max(now.px(column.width), head_width(column.title))
        if isinstance(self.itemDelegateForColumn(number), PillCell):
            drawn_up = max(drawn_up, self._least(number))  # a pill is never cut
        return Wish(
            width=drawn_up if column.width else now.px(self.wanted_stretch),
            least=partial(self._least, number),
            leaves=column.leaves,
            is_stretching=not column.width,
        )

    def _least(self, number: int) -> int:
        """What the head and the words of the first rows need."""
        if number not in self._least_widths:
            self._least_widths[number] = self._measured(number)
        return self._least_widths[number]

    def _measured(self, number: int) -> int:
        if not self.rows.columns[number].width:
            return look.current().px(LEAST_STRETCH)
        rows = range(min(self.rows.rowCount(), MEASURED_ROWS))
        cells = (self._wanted(self.rows.index(row, number)) for row in rows)
        return max((head_width(self.rows.columns[number].title), *cells))

    def _wanted(self, index: QModelIndex) -> int:
        cell = self.itemDelegateForIndex(index)
        return cell.wanted_width(index) if isinstance(cell, TwoLineCell | PillCell) else 0

    def _forget_sizes(self) -> None:
        self._least_widths.clear()
        self._row_heights.clear()

    def _note_pull(self, number: int, _before: int, _after: int) -> None:
        is_stretching = not self.rows.columns[number].width
        if not self._is_fitting and not is_stretching:
            self._is_by_hand = True

    def _restore(self) -> None:
        """After a reset the same record stays current, wherever it stands now."""
        self._fit()
        key = self._key
        self.choose(key)

    def _note(self, now: QModelIndex, _before: QModelIndex) -> None:
        key = self.rows.key_at(now.row()) if now.isValid() else ""
        if key and key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.key_at(index.row()))
