"""Check boxes for a list of the rules whose entries are known."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.check_box import CheckBox


class EntryBoxes(QWidget):
    """A box for each entry, in two columns. `ticked` tells that a person ticked or unticked one."""

    ticked = Signal()

    def __init__(self, entries: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        self.boxes: dict[str, CheckBox] = {}
        for number, (entry, words) in enumerate(entries.items()):
            box = self.boxes[entry] = CheckBox(words)
            box.clicked.connect(self.ticked)
            grid.addWidget(box, number // 2, number % 2)
        grid.setColumnStretch(1, 1)

    def entries(self) -> tuple[str, ...]:
        return tuple(entry for entry, box in self.boxes.items() if box.isChecked())

    def show_entries(self, entries: tuple[str, ...]) -> None:
        for entry, box in self.boxes.items():
            box.setChecked(entry in entries)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for box in self.boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
