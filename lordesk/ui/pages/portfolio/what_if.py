"""“What if…”: a toggle for each writer, to see what happens when a letter does not come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.ui.pages.portfolio.state import WhatIf
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.tab_order import follow
from lordesk.ui.widgets.text import Role, Text


class WhatIfBar(Card):
    """Nothing it shows is kept: leaving it brings the facts back."""

    changed = Signal(object)
    """The writers left out, as a frozenset of their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self.chips: dict[str, ToggleChip] = {}
        self.question = Text("", Role.STRONG)
        self.back_button = Button(self.tr("Back to the facts"))
        self._flow = Flow()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.question, 1)
        head.addWidget(self.back_button)
        self.column.setContentsMargins(*margins(Space.L, Space.M, Space.M, Space.M))
        self.column.addLayout(head)
        self.column.addLayout(self._flow)
        self.back_button.clicked.connect(self.leave)
        self.hide()

    @property
    def without(self) -> frozenset[str]:
        return frozenset(key for key, chip in self.chips.items() if chip.isChecked())

    @property
    def last_stop(self) -> QWidget:
        """Where the Tab key stops last."""
        return next(reversed(self.chips.values()), self.back_button)

    def show_writers(self, writers: tuple[WhatIf, ...]) -> None:
        """The chips stay while the writers are the same, and with them the keyboard."""
        self.question.setText(
            self.tr("What if these letters do not come?")
            if writers
            else self.tr("No letter counts yet, so there is none to do without.")
        )
        if list(self.chips) != [each.writer for each in writers]:
            self._flow.clear()
            self.chips = {each.writer: self._chip(each) for each in writers}
            follow(self.back_button, self.chips.values())
        for each in writers:
            self.chips[each.writer].setChecked(each.is_out)

    def open_up(self) -> None:
        """Show the bar with the keyboard on its first writer."""
        self.show()
        first = next(iter(self.chips.values()), None)
        (first or self.back_button).setFocus()

    def leave(self) -> None:
        self.hide()
        for chip in self.chips.values():
            chip.setChecked(False)
        self.changed.emit(frozenset())

    def _chip(self, each: WhatIf) -> ToggleChip:
        chip = ToggleChip(each.name)
        name = self.tr("Without {name}").format(name=each.name)
        chip.setAccessibleName(name)
        chip.clicked.connect(self._tell)
        self._flow.addWidget(chip)
        return chip

    def _tell(self) -> None:
        self.changed.emit(self.without)
