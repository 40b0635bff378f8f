"""The quiet block that says what a re-plan moved, and the dialog that lists it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.services.planning import MovedDuty
from lordesk.ui import texts
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.moves import Replan
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground, Rule
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text

SIZE = (560, 460)


class MovedBanner(Card):
    """Hidden while nothing moved."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self._replan: Replan | None = None
        self.sentence = Text("", Role.BODY)
        self.look_button = Button(self.tr("What moved…"))
        self.dismiss_button = Button(self.tr("Got it"), Kind.GHOST)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.dismiss_button)
        row.addWidget(self.look_button)
        self.column.setContentsMargins(*margins(Space.L, Space.S, Space.S, Space.S))
        self.column.addLayout(row)
        self.look_button.clicked.connect(self.show_list)
        self.dismiss_button.clicked.connect(self.dismissed)
        self.hide()

    def show_replan(self, replan: Replan | None, *, has_rings: bool) -> None:
        """`has_rings`: whether the former days are drawn on what stands below."""
        self._replan = replan
        self.setVisible(replan is not None)
        if replan is not None:
            rings = self.tr("Small rings show the former days; pinned days stayed.")
            last = rings if has_rings else self.tr("Pinned days stayed.")
            self.sentence.setText(f"{_moved(replan)} {last}")

    def show_list(self) -> None:
        if self._replan is not None:
            MovedDialog(self._replan, self).open()


class MovedDialog(QDialog):
    """Every duty that moved, with its day before and after."""

    def __init__(self, replan: Replan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What moved"))
        fit_on_screen(self, SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(Text(self.tr("What moved"), Role.PANEL_TITLE))
        if replan.cause:
            column.addWidget(Text(replan.cause, Role.GREY))
        scroll = Scroll()
        for each in replan.all:
            self._add(scroll, each)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _add(self, scroll: Scroll, each: MovedDuty) -> None:
        scroll.column.addWidget(Text(each.duty.title, Role.STRONG))
        scroll.column.addWidget(Text(words.moved_line(each), Role.SECOND))
        scroll.column.addWidget(Rule())


def _moved(replan: Replan) -> str:
    moved = texts.counted(len(replan.moved), "%n date moved", "%n dates moved")
    parts = [f"{moved}: {replan.cause}." if replan.cause else f"{moved}."]
    if replan.came:
        parts.append(texts.counted(replan.came, "%n is new.", "%n are new."))
    if replan.went:
        parts.append(texts.counted(replan.went, "%n is gone.", "%n are gone."))
    return " ".join(parts)
