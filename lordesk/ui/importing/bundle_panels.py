"""The parts of the wizard for a bundle: its passphrase, and the records both computers changed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lordesk.domain.clash import Side
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle_import import Relation
from lordesk.ui.importing.import_file import ImportFile, opened
from lordesk.ui.jobs import Err, Ok, Outcome
from lordesk.ui.merging.dispute_panel import DisputePanel
from lordesk.ui.merging.state import MergeState
from lordesk.ui.session import Session
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.text import Role, Text


def _tr(words: str) -> str:
    return QCoreApplication.translate("bundles", words)


def relation_words(relation: Relation) -> str:
    """How this desk and the bundle stand to each other."""
    return {
        Relation.SAME: _tr("The bundle and this desk are the same."),
        Relation.NEWER_HERE: _tr("This desk is newer than the bundle: nothing is taken from it."),
        Relation.NEWER_THERE: _tr("The bundle continues this desk."),
        Relation.APART: _tr("Both went on by themselves; what the other changed is joined here."),
        Relation.UNKNOWN: _tr("The two have no history in common, so nothing is taken away."),
    }[relation]


class UnlockPanel(Card):
    """Asks for the passphrase; the key is made beside the window's thread. Tells the open file."""

    unlocked = Signal(object)

    def __init__(self, session: Session, file: ImportFile, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._file = file
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.setAccessibleName(_tr("Passphrase of the bundle"))
        self.typed.returnPressed.connect(self.open)
        self.button = Button(_tr("Open the bundle"), Kind.FILLED)
        self.button.clicked.connect(self.open)
        self.problem = Text("", Role.PROBLEM)
        self.problem.hide()
        self.column.addWidget(Text(_tr("This bundle is locked"), Role.CARD_TITLE))
        self.column.addWidget(
            Text(_tr("Type the passphrase it was locked with. It is kept nowhere."), Role.GREY)
        )
        row = QHBoxLayout()
        row.addWidget(self.typed, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)

    def open(self) -> None:
        """Try the passphrase that was typed."""
        passphrase = self.typed.text()
        if not passphrase or not self.button.isEnabled():
            return
        self._say("")
        self.button.setEnabled(False)
        file = self._file
        self._session.jobs.run(lambda _job: opened(file, passphrase), self._answer)

    def _answer(self, outcome: Outcome[ImportFile]) -> None:
        self.button.setEnabled(True)
        match outcome:
            case Ok(value=value):
                self.unlocked.emit(value)
            case Err(message=message):
                self._say(message)
                self.typed.selectAll()
                self.typed.setFocus()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.typed.setAccessibleDescription(words)


class DisputesPanel(Card):
    """What both computers changed, record by record; tells the state with one more decided."""

    changed = Signal(object)

    def __init__(self, merge: MergeState, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._merge = merge
        sides = (_tr("This computer"), _tr("The bundle"))
        self.column.addWidget(Text(_tr("Changed on both computers"), Role.CARD_TITLE))
        self.column.addWidget(
            Text(_tr("Choose which of the two holds. Nothing is overwritten before."), Role.GREY)
        )
        self.panels: list[DisputePanel] = []
        self.all_mine = Button(_tr("All of this computer"))
        self.all_theirs = Button(_tr("All of the bundle"))
        row = Bar()
        for button, side in ((self.all_mine, Side.MINE), (self.all_theirs, Side.THEIRS)):
            button.clicked.connect(partial(self._choose_all, side))
            row.lead(button)
        self.column.addLayout(row)
        for number, dispute in enumerate(merge.disputes):
            panel = DisputePanel(dispute, records, sides)
            panel.chosen.connect(partial(self._choose, number))
            self.column.addWidget(panel)
            self.panels.append(panel)

    def _choose(self, number: int, place: int, side: Side) -> None:
        self.changed.emit(self._merge.chosen(number, place, side))

    def _choose_all(self, side: Side, _checked: object = None) -> None:
        self.changed.emit(self._merge.all_from(side))
