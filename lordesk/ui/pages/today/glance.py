"""Letters at a glance: name, what for, and the stage of each; a click opens the letter."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.domain.vocabulary import Stage
from lordesk.ui import texts
from lordesk.ui.pages.today.state import Glance
from lordesk.ui.widgets.buttons import SmallLink
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.pills import Pill, stage_face
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.rows import ClickRow
from lordesk.ui.widgets.text import Role, Text


class GlancePanel(Panel):
    """A row a letter; `chosen` tells the key of the one to open, empty for all."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Letters at a glance"), parent=parent)
        self.all = SmallLink(self.tr("All letters"))
        self.all.clicked.connect(partial(self._choose, ""))
        self.head.end(self.all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self._shown: tuple[Glance, ...] | None = None

    def show_letters(self, letters: tuple[Glance, ...], total: int) -> None:
        """The first letters, and how many more there are."""
        if letters == self._shown:
            return
        self._shown = letters
        clear(self._rows)
        for number, letter in enumerate(letters):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(letter))
        if total > len(letters):
            more = texts.counted(total - len(letters), "%n more letter", "%n more letters")
            self._rows.addWidget(Text(more, Role.SECOND))

    def _row(self, letter: Glance) -> ClickRow:
        row = ClickRow(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        aims = self.tr("Does not count") if is_out(letter.stage) else texts.aims(letter.aims) or " "
        words.addWidget(Text(letter.name, Role.STRONG))
        words.addWidget(Text(aims, Role.SECOND))
        stage = texts.stage(letter.stage)
        row.line.addLayout(words, 1)
        row.line.addWidget(Pill(stage_face(letter.stage, stage)))
        row.setAccessibleName(f"{letter.name}, {aims}, {stage}")
        row.clicked.connect(partial(self._choose, letter.key))
        return row

    def _choose(self, key: str) -> None:
        self.chosen.emit(key)


def is_out(stage: Stage) -> bool:
    """Whether a letter at this stage counts toward nothing."""
    return stage.is_way_out
