"""The card under the drawing: what the current mark is, why, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.ui import texts
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.state import Mark, Row
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

ROOMY = 1.25
"""Up to this text size there is room for the reason; beyond it “Why?” says it."""


class Details(Card):
    """Its buttons emit signals, and the page acts."""

    open_wanted = Signal(str)
    pin_wanted = Signal(object)
    unpin_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._row: Row | None = None
        self._mark: Mark | None = None
        self.title = Text("", Role.CARD_TITLE)
        self.line = Text("", Role.SECOND)
        self.reason = Text("", Role.BODY)
        self.open_button = Button(self.tr("Open letter"))
        self.pin_button = Button(self.tr("Pin to a day…"), icon="pin")
        self.unpin_button = Button(self.tr("Unpin"), Kind.GHOST)
        self._why = QHBoxLayout()
        self._lay_out()
        self.open_button.clicked.connect(self._open)
        self.pin_button.clicked.connect(self._pin)
        self.unpin_button.clicked.connect(self._unpin)
        self.show_mark(None, None)

    def show_mark(self, row: Row | None, mark: Mark | None) -> None:
        self._row, self._mark = row, mark
        duty = mark.duty if mark else None
        self.title.setText(self._title(row, mark))
        self.line.setText(self._line(row, mark))
        self.line.setVisible(bool(self.line.text()))
        self.reason.setText(duty.reason if duty else "")
        self.reason.setVisible(duty is not None and look.current().scale <= ROOMY)
        self.open_button.setVisible(row is not None)
        self.pin_button.setVisible(duty is not None and duty.state.is_live)
        self.unpin_button.setVisible(duty is not None and duty.pinned)
        clear(self._why)
        if duty is not None:
            known = self._session.advice.sources
            self._why.addWidget(WhyRow(duty.reason, duty.sources, known))

    def _title(self, row: Row | None, mark: Mark | None) -> str:
        if mark is not None:
            return words.mark_name(mark)
        if row is not None:
            return words.row_name(row)
        return self.tr("Choose a row or a mark to see what it is and why")

    def _line(self, row: Row | None, mark: Mark | None) -> str:
        if mark is not None:
            return words.mark_line(mark)
        if row is not None:
            return f"{row.place} · {texts.stage(row.stage)}"
        if look.current().scale > ROOMY:
            return ""
        return self.tr(
            "Arrow keys walk rows and marks, Enter opens the letter, P pins a day. "
            "Plus and minus, or Ctrl and the wheel, zoom."
        )

    def _lay_out(self) -> None:
        beside = QWidget()
        beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        said = QVBoxLayout(beside)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(Space.XS)
        for each in (self.title, self.line, self.reason):
            said.addWidget(each)
        said.addLayout(self._why)
        acts = QHBoxLayout()
        for button in (self.unpin_button, self.pin_button, self.open_button):
            acts.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(beside, 1)
        row.addLayout(acts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.addLayout(row)

    def _open(self) -> None:
        if self._row is not None:
            self.open_wanted.emit(self._row.key)

    def _pin(self) -> None:
        self.pin_wanted.emit(self._mark)

    def _unpin(self) -> None:
        self.unpin_wanted.emit(self._mark)
