"""The dialog that proposes assignments, explains each, and applies them as one step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.assignment import Assignment, Choice
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.ui.core_sentences import in_language
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Rule
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import Chip

SIZE = (620, 560)


class ProposalDialog(QDialog):
    """`agreed` is told once, when the person wants all of it."""

    agreed = Signal(object)
    """The tuple of Assignment that was shown."""

    def __init__(self, session: Session, proposed: tuple[Assignment, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Proposed assignments"))
        self._proposed = proposed
        self._records = session.records
        fit_on_screen(self, SIZE)
        self.apply_button = Button(self.tr("Assign all"), Kind.FILLED)
        self.leave_button = Button(self.tr("Leave as it is"))
        self._lay_out()
        self.apply_button.clicked.connect(self._agree)
        self.leave_button.clicked.connect(self.reject)

    @property
    def new_letters(self) -> int:
        """How many letters would stand where they do not stand yet."""
        return sum(
            len(set(each.letters) - set(self._records.programs[each.program].assigned))
            for each in self._proposed
        )

    def _agree(self) -> None:
        self.agreed.emit(self._proposed)
        self.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Proposed assignments"), Role.PANEL_TITLE))
        column.addWidget(Text(self._sentence(), Role.GREY))
        scroll = Scroll()
        for each in self._proposed:
            _add(scroll.column, each, self._records)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        self.apply_button.setEnabled(self.new_letters > 0)
        buttons = Bar()
        buttons.end(self.leave_button, self.apply_button)
        column.addLayout(buttons)

    def _sentence(self) -> str:
        if not self.new_letters:
            return self.tr(
                "Nothing new can be assigned now: only letters that are uploaded can be, and each "
                "program below says what it waits for."
            )
        return self.tr(
            "The best legal set for each program. In the portal an assignment is final; here it "
            "is one step, and undo takes it back."
        )


def _add(column: QVBoxLayout, each: Assignment, records: Records) -> None:
    program = records.programs[each.program]
    column.addWidget(Text(one_line(program.name), Role.CARD_TITLE))
    for reason in each.reasons:
        column.addWidget(_reason(reason))
    column.addWidget(Text(each.gain, Role.SECOND))
    column.addWidget(Rule())


def _reason(reason: Choice) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Text(in_language(reason.text)), 1)
    row.addWidget(Chip(reason.source))
    return line
