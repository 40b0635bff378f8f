"""The dialog for a change that met another: both values of each field, and the choice of one."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.domain.clash import Side
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.ui import texts
from lordesk.ui.merging.dispute_panel import DisputePanel, side_words
from lordesk.ui.merging.state import MergeState
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

SIZE = (760, 620)


class MergeDialog(QDialog):
    """`state` holds what was chosen; accepted, it is ready. Nothing is saved here."""

    def __init__(
        self,
        state: MergeState,
        records: Records,
        action: HistoryAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Two changes to the same"))
        fit_on_screen(self, SIZE)
        self.state = state
        self._records = records
        self._action = action
        self.left = Text("", Role.GREY)
        self._scroll = Scroll()
        self._scroll.column.setSpacing(Space.M)
        self._scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        self.keep = Button(self.tr("Save the choice"), Kind.FILLED)
        self.leave = Button(self.tr("Cancel"))
        self.all_mine = Button(self.tr("All of mine"))
        self.all_theirs = Button(self.tr("All of theirs"))
        self.panels: list[DisputePanel] = []
        self._lay_out()
        self._connect()
        self.keep.setDefault(True)
        self._show()
        self.panels[0].pairs[0].options[0].radio.setFocus()

    def _connect(self) -> None:
        self.keep.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.all_mine.clicked.connect(partial(self._choose_all, Side.MINE))
        self.all_theirs.clicked.connect(partial(self._choose_all, Side.THEIRS))
        QShortcut(QKeySequence("Ctrl+Return"), self, self._accept_if_ready)

    def _accept_if_ready(self) -> None:
        if self.state.is_ready:
            self.accept()

    def _choose_all(self, side: Side, _checked: object = None) -> None:
        self.state = self.state.all_from(side)
        self._show()
        self.keep.setFocus()

    def _choose(self, number: int, place: int, side: Side) -> None:
        self.state = self.state.chosen(number, place, side)
        self._show_left()

    def _show(self) -> None:
        clear(self._scroll.column)
        self.panels = []
        for number, dispute in enumerate(self.state.disputes):
            panel = DisputePanel(dispute, self._records, side_words(dispute, self._action))
            panel.chosen.connect(partial(self._choose, number))
            self._scroll.column.addWidget(panel)
            self.panels.append(panel)
        self._scroll.column.addStretch(1)
        self._show_left()

    def _show_left(self) -> None:
        count = self.state.open_count
        self.keep.setEnabled(self.state.is_ready)
        self.left.setText(
            texts.counted(count, "%n choice left", "%n choices left")
            if count
            else self.tr("Everything is chosen. One undo takes it back.")
        )

    def _sentence(self) -> str:
        who = self.state.made_by or self.tr("Somebody")
        words = (
            self.tr(
                "{who} changed the same while you did. What does not overlap is joined by itself. "
                "Nothing is saved before you choose."
            )
            if self._action is HistoryAction.DO
            else self.tr(
                "{who} changed the same after this step. Choose what is to hold; everything else "
                "follows by itself."
            )
        )
        return words.format(who=who)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Which of the two holds?"), Role.PANEL_TITLE))
        column.addWidget(Text(self._sentence(), Role.GREY))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.left)
        buttons = Bar()
        buttons.lead(self.all_mine, self.all_theirs)
        buttons.end(self.leave, self.keep)
        column.addLayout(buttons)
