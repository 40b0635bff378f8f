"""The tags a beginning may become, to be chosen with the arrow keys or a click."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.quick_entry import Tag
from lordesk.domain.vocabulary import Competency
from lordesk.ui import texts
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text

SHOWN = 8
"""Tags shown at once; the arrow keys bring the others."""


class TagList(QWidget):
    """`taken` tells the tag that was clicked; `chosen` is the one the arrow keys stand on."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()
        self._place: int | None = None
        self.chips = Flow(gap=Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.chips)
        self.hide()

    @property
    def chosen(self) -> Tag | None:
        return None if self._place is None else self._tags[self._place]

    @property
    def words(self) -> str:
        """What a screen reader says of the list."""
        chosen = self.chosen
        shown = (chosen,) if chosen else self._tags[:SHOWN]
        return " · ".join(map(_words, shown))

    def offer(self, tags: Sequence[Tag]) -> None:
        """Show these tags with none chosen; hide the list if there are none."""
        if tuple(tags) == self._tags:
            return
        self._tags, self._place = tuple(tags), None
        self._show()

    def step(self, by: int) -> bool:
        """Choose the next or previous tag; False when there is none."""
        if not self._tags:
            return False
        start = (-1 if by > 0 else 0) if self._place is None else self._place
        self._place = (start + by) % len(self._tags)
        self._show()
        return True

    def _show(self) -> None:
        self.chips.clear()
        first = max(0, (self._place or 0) - SHOWN + 1)
        for tag in self._tags[first : first + SHOWN]:
            chip = ToggleChip(_words(tag), self)
            chip.setChecked(tag is self.chosen)
            chip.setProperty("tag", tag)
            chip.clicked.connect(self._take)
            self.chips.addWidget(chip)
        left = len(self._tags) - first - SHOWN
        if left > 0:
            more = self.tr("{n} more: press the arrow keys").format(n=left)
            self.chips.addWidget(Text(more, Role.SECOND).on_one_line())
        self.setVisible(bool(self._tags))
        self.updateGeometry()

    def _take(self) -> None:
        chip = self.sender()
        if isinstance(chip, ToggleChip):
            self.taken.emit(chip.property("tag"))


def _words(tag: Tag) -> str:
    name = texts.competency(tag.value) if isinstance(tag.value, Competency) else tag.words
    return f"{tag.typed} {name}"
