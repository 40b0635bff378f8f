"""Choosing moments of the evidence log for a kit: filter, space, Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lordesk.domain.ids import MomentKey
from lordesk.domain.search import folded
from lordesk.ui import texts
from lordesk.ui.pages.kits.state import Candidate
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.check_box import CheckBox
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.text import Role, Text

SIZE = (560, 560)


class LogPicker(QDialog):
    """`picked` tells the keys in the order of the list. Escape leaves."""

    picked = Signal(object)
    log_wanted = Signal()

    def __init__(self, writer: str, candidates: tuple[Candidate, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From the log"))
        fit_on_screen(self, SIZE)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the moments"))
        self.lines = [CandidateLine(each) for each in candidates]
        self.all = Button(self.tr("Choose all"), Kind.GHOST)
        self.all.setVisible(bool(candidates))
        self.add = Button(self.tr("Add"), Kind.FILLED)
        self.log = Button(self.tr("Write a new moment"), Kind.GHOST, "plus")
        self.leave = Button(self.tr("Cancel"))
        self._lay_out(writer)
        self.filter.textChanged.connect(self._narrow)
        self.add.clicked.connect(self.commit)
        self.all.clicked.connect(self.choose_all)
        self.leave.clicked.connect(self.reject)
        self.log.clicked.connect(self._want_log)
        for line in self.lines:
            line.box.toggled.connect(self._count)
        self._count()

    @property
    def chosen(self) -> tuple[MomentKey, ...]:
        return tuple(line.candidate.moment.key for line in self.lines if line.box.isChecked())

    def choose_all(self) -> None:
        """Choose all that the filter shows, or none if all are chosen already."""
        shown = [line.box for line in self.lines if not line.isHidden()]
        is_on = not all(box.isChecked() for box in shown)
        for box in shown:
            box.setChecked(is_on)

    def commit(self) -> None:
        if self.chosen:
            self.picked.emit(self.chosen)
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.commit()
        else:
            super().keyPressEvent(event)

    def _want_log(self) -> None:
        self.log_wanted.emit()
        self.reject()

    def _narrow(self, words: str) -> None:
        wanted = folded(words).split()
        for line in self.lines:
            line.setVisible(all(word in line.searched for word in wanted))
        self._count()

    def _count(self) -> None:
        number = len(self.chosen)
        shown = [line.box for line in self.lines if not line.isHidden()]
        is_all = bool(shown) and all(box.isChecked() for box in shown)
        self.all.setText(self.tr("Choose none") if is_all else self.tr("Choose all"))
        self.all.setEnabled(bool(shown))
        self.all.updateGeometry()
        self.add.setEnabled(bool(number))
        self.add.setText(
            texts.counted(number, "Add %n bullet", "Add %n bullets") if number else self.tr("Add")
        )
        self.add.updateGeometry()

    def _lay_out(self, writer: str) -> None:
        scroll = Scroll()
        fit_to_words(scroll)
        scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        for line in self.lines:
            scroll.column.addWidget(line)
        if not self.lines:
            said = self.tr(
                "No other moment is in the log of your rotations with {writer}. Write one now: "
                "what you did, and what came of it."
            )
            scroll.column.addWidget(Text(said.format(writer=writer), Role.GREY))
        scroll.column.addStretch(1)
        buttons = Bar()
        buttons.lead(self.log)
        buttons.end(self.leave, self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        title = self.tr("What {writer} saw").format(writer=writer)
        column.addWidget(Text(title, Role.PANEL_TITLE))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.filter, 1)
        head.addWidget(self.all)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)


class CandidateLine(QWidget):
    """A check box with the moment; below, what to know before choosing it."""

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidate = candidate
        moment = candidate.moment
        facts = self._facts()
        self.searched = folded(f"{moment.text} {facts}")
        self.box = CheckBox()
        self.box.setAccessibleName(moment.text)
        self.box.setAccessibleDescription(facts)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(moment.text, Role.BODY))
        words.addWidget(Text(facts, Role.SECOND))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def mousePressEvent(self, event: object) -> None:
        self.box.toggle()

    def _facts(self) -> str:
        candidate, moment = self.candidate, self.candidate.moment
        said = [candidate.service]
        if moment.competency:
            said.append(texts.competency(moment.competency))
        if not candidate.is_seen:
            said.append(self.tr("not noted as seen by them"))
        if candidate.other_kits:
            names = ", ".join(candidate.other_kits)
            said.append(self.tr("also in the kit of {names}").format(names=names))
        return " · ".join(said)
