"""Check boxes for a list of the rules whose entries are known."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.check_box import CheckBox


class EntryBoxes(QWidget):
    """A box for each entry, in two columns where they fit.

    `ticked` tells that a person ticked or unticked one.
    """

    ticked = Signal()

    def __init__(self, entries: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self.boxes: dict[str, CheckBox] = {}
        self._columns = 0
        for entry, words in entries.items():
            box = self.boxes[entry] = CheckBox(words)
            box.clicked.connect(self.ticked)
        self._place(2)

    def entries(self) -> tuple[str, ...]:
        return tuple(entry for entry, box in self.boxes.items() if box.isChecked())

    def show_entries(self, entries: tuple[str, ...]) -> None:
        for entry, box in self.boxes.items():
            box.setChecked(entry in entries)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for box in self.boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")

    def minimumSizeHint(self) -> QSize:
        """One column needs to fit, however many there are now."""
        return QSize(self._widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= 2 * self._widest + Space.L else 1)

    @property
    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self.boxes.values()), default=0)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, number // columns, number % columns)
        self._grid.setColumnStretch(columns - 1, 1)
        self._grid.setColumnStretch(2 - columns, 0)
