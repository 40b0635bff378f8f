"""The grid as an item model: a row per program, a column per letter, counts at the end."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt

from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import Index, RowsModel
from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.state import Cell, CellKind, GridColumn, GridRow

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""The Cell of a letter at a program; None beside the letters."""
FIRST_LETTER = 1
LETTER_WIDTH = 68


def _tr(text: str) -> str:
    return QCoreApplication.translate("portfolio", text)


class GridModel(RowsModel[GridRow]):
    """Columns follow the letters of the desk; headers count the programs that have each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(()), lambda row: row.key, parent)
        self.letters: tuple[GridColumn, ...] = ()

    def show(self, rows: tuple[GridRow, ...], letters: tuple[GridColumn, ...]) -> bool:
        """Other rows and letters; whether there are other columns than before."""
        has_others = [each.letter for each in letters] != [each.letter for each in self.letters]
        if letters != self.letters:
            self.letters = letters
            self.columns = _columns(letters)
        self.set_rows(rows)
        return has_others

    def letter_at(self, column: int) -> GridColumn | None:
        place = column - FIRST_LETTER
        return self.letters[place] if 0 <= place < len(self.letters) else None

    def cell_at(self, index: Index) -> Cell | None:
        place = index.column() - FIRST_LETTER
        if not index.isValid() or not 0 <= place < len(self.letters):
            return None
        return self.shown[index.row()].cells[place]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell_at(index)
        if cell is None:
            return super().data(index, role)
        if role == CELL_ROLE:
            return cell
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            row, letter = self.shown[index.row()], self.letters[index.column() - FIRST_LETTER]
            return words.cell_tip(row, letter, cell)
        return super().data(index, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        letter = self.letter_at(section) if orientation is Qt.Orientation.Horizontal else None
        if letter is not None and role == Qt.ItemDataRole.ToolTipRole:
            return words.column_tip(letter)
        if letter is not None and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return super().headerData(section, orientation, role)


def _columns(letters: tuple[GridColumn, ...]) -> tuple[Column[GridRow], ...]:
    return (
        Column(
            title=_tr("Program"),
            text=lambda row: row.name,
            second=words.wish,
            sort_by=lambda row: row.name,
        ),
        *(
            Column(
                title=words.column_head(letter),
                text=partial(_cell_text, place),
                sort_by=partial(_cell_order, place),
                width=LETTER_WIDTH,
            )
            for place, letter in enumerate(letters)
        ),
        Column(
            title=_tr("Has"),
            text=words.has,
            second=words.assigned,
            sort_by=lambda row: row.has - row.min,
            tone=lambda row: "due" if row.has < row.min else "ok",
            width=88,
            leaves=1,
        ),
        Column(
            title=_tr("Open point"),
            text=words.open_point,
            second=words.more_points,
            sort_by=lambda row: len(row.missing),
            width=130,
            leaves=2,
        ),
    )


def _cell_text(place: int, row: GridRow) -> str:
    return words.cell(row.cells[place].kind)


_ORDER = tuple(CellKind)


def _cell_order(place: int, row: GridRow) -> int:
    return _ORDER.index(row.cells[place].kind)
