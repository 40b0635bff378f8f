"""One item model over frozen rows: filtered and sorted as a Python list, selected by key."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from lordesk.domain.search import folded
from lordesk.ui.models.columns import Column

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The row itself, for delegates that paint a whole state."""
SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 2
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_NOWHERE = QModelIndex()
READ_AT_ONCE = 200
"""Rows whose texts are folded in one turn of the event loop."""


class RowsModel(QAbstractTableModel, Generic[R]):
    """`key_of` names a row for its life; views restore their selection by it after a reset."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key_of: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key_of = key_of
        self._all: tuple[R, ...] = ()
        self._texts: dict[str, str] = {}
        self._unread: Iterator[R] = iter(())
        self._shown: list[R] = []
        self._told: tuple[list[R], tuple[Column[R], ...], int] = [], (), 0
        """The rows, columns and number of all rows that the views know."""
        self._filter = ""
        self._sorted_by: int | None = None
        self._descending = False

    @property
    def shown(self) -> Sequence[R]:
        """The rows that pass the filter, in the order shown."""
        return self._shown

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    @property
    def sorting(self) -> tuple[int | None, bool]:
        """The column sorted by, None for the given order, and whether it runs downward."""
        return self._sorted_by, self._descending

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; the filter and the order stay."""
        self._all = tuple(rows)
        self._texts = {}
        self._arrange()
        self._unread = iter(self._all)
        if len(self._all) > READ_AT_ONCE:
            QTimer.singleShot(0, self.read_on)

    def read_on(self) -> None:
        """Fold the texts of some more rows while nothing else happens, before the first filter."""
        some = tuple(islice(self._unread, READ_AT_ONCE))
        for row in some:
            self._text(row)
        if some:
            QTimer.singleShot(0, self.read_on)

    def set_filter(self, words: str) -> None:
        """Only rows that hold every one of the words, in any case and without accents."""
        if folded(words) != self._filter:
            self._filter = folded(words)
            self._arrange()

    def row_of(self, key: str) -> int:
        """The place of a row among those shown, or -1."""
        places = (n for n, row in enumerate(self._shown) if self._key_of(row) == key)
        return next(places, -1)

    def key_at(self, place: int) -> str:
        return self._key_of(self._shown[place]) if 0 <= place < len(self._shown) else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the column's values; column -1 is the given order."""
        self._sorted_by = column if 0 <= column < len(self.columns) else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == SECOND_ROLE:
            return column.second(row) if column.second else ""
        if role == TONE_ROLE:
            return column.tone(row) if column.tone else ""
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (column.text(row), _second(column, row))))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def _arrange(self) -> None:
        """Resets the views only if rows or order changed; otherwise they repaint."""
        told = self._arranged(), self.columns, self.total
        if told == self._told:
            self._tell_anew()
            return
        self.beginResetModel()
        self._told, self._shown = told, told[0]
        self.endResetModel()

    def _tell_anew(self) -> None:
        """Words of the same rows may be others, as on another day."""
        if self._shown:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _arranged(self) -> list[R]:
        """What passes, in order; the given order where the column sorted by is gone."""
        rows = self._passing()
        if self._sorted_by is not None and self._sorted_by < len(self.columns):
            by = self.columns[self._sorted_by].sort_by
            rows.sort(key=lambda row: _ordered(by(row)), reverse=self._descending)
        return rows

    def _passing(self) -> list[R]:
        """The rows that hold every word of the filter."""
        rows = list(self._all)
        for word in self._filter.split():
            rows = [row for row in rows if word in self._text(row)]
        return rows

    def _text(self, row: R) -> str:
        """Everything a row shows, folded once."""
        key = self._key_of(row)
        if key not in self._texts:
            said = (f"{column.text(row)} {_second(column, row)}" for column in self.columns)
            self._texts[key] = folded(" ".join(said))
        return self._texts[key]


def _second(column: Column[R], row: R) -> str:
    return column.second(row) if column.second else ""


def _ordered(value: object) -> tuple[bool, object]:
    """Rows without a value come last in rising order."""
    text = folded(value) if isinstance(value, str) else value
    return value is None or value == "", text
