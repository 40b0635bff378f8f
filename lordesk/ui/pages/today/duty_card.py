"""A duty as a card: what to do, why, when, and its one button."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.agenda import Duty
from lordesk.ui import texts
from lordesk.ui.pages.today.state import Card as CardState
from lordesk.ui.pages.today.state import Urgency
from lordesk.ui.session import Session
from lordesk.ui.steps.next_step import step_of
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind, MoreButton
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

if TYPE_CHECKING:
    from lordesk.domain.rules import SourceNote

BUTTON_WIDTH = 152
NARROW = 440
LEAST = 88
LEAST_WIDTH = 160


class DutyCard(Card):
    """Shows one duty after the other in place, so that the keyboard stays where it is."""

    taken = Signal(object)
    """The duty whose button was pressed."""
    more = Signal(object, object)
    """The duty whose other steps are wanted, and where on the screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._duty: Duty | None = None
        self.title = Text("", Role.CARD_TITLE)
        self.reason = Text("", Role.GREY)
        self.pill = Pill(PillFace(words=""))
        self.button = Button("")
        self.others = MoreButton()
        self.why: WhyRow | None = None
        self._words = QVBoxLayout()
        self._sources = QHBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.button.clicked.connect(self._take)
        self.others.clicked.connect(self._ask_for_more)

    @property
    def duty_id(self) -> str:
        return self._duty.id if self._duty else ""

    def show_duty(self, card: CardState, *, is_first: bool) -> None:
        """Another duty, or the same one on another day."""
        duty, is_due = card.duty, card.urgency is not Urgency.AHEAD
        self._duty = duty
        step, title = step_of(duty), " · ".join(filter(None, (duty.title, texts.aims(card.apart))))
        self.title.setText(title)
        self.reason.setText(duty.reason)
        self.pill.show_face(_due_face(duty, self._session, is_due=is_due))
        self.button.setText(step.words)
        self.button.set_kind(Kind.FILLED if is_first else Kind.OUTLINED)
        self.button.setAccessibleName(f"{step.words}: {title}")
        self.others.setAccessibleName(self.tr("Other steps: {title}").format(title=title))
        self.set_bar("due" if card.urgency is Urgency.LATE else "")
        self.setAccessibleName(f"{title}. {duty.reason}")
        self._show_why(duty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < look.current().px(NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _show_why(self, duty: Duty) -> None:
        if self.why is not None:
            had_focus = self.why.link.hasFocus()
            self._sources.removeWidget(self.why)
            self.why.hide()
            self.why.deleteLater()
        else:
            had_focus = False
        self.why = WhyRow(duty.reason, duty.sources, self._sources_known, self)
        self._sources.insertWidget(0, self.why)
        QWidget.setTabOrder(self.why.link, self.button)
        if had_focus:
            self.why.link.setFocus()

    def _sources_known(self) -> "Mapping[str, SourceNote]":
        return self._session.advice.sources

    def _take(self) -> None:
        if self._duty is not None:
            self.taken.emit(self._duty)

    def _ask_for_more(self) -> None:
        if self._duty is not None:
            below = self.others.mapToGlobal(QPoint(0, self.others.height()))
            self.more.emit(self._duty, below)

    def _fit(self) -> None:
        self.setMinimumHeight(look.current().px(LEAST))
        self.button.setMinimumWidth(look.current().px(BUTTON_WIDTH))

    def _lay_out(self) -> None:
        self.setMinimumWidth(LEAST_WIDTH)
        Fitting(self, self._fit)
        self.column.setContentsMargins(*margins(20, Space.M, Space.L, Space.M))
        self._words.setSpacing(6)
        self._words.addWidget(self.title)
        self._words.addWidget(self.reason)
        self._words.addStretch(1)
        self._sources.setSpacing(Space.M)
        self._sources.addWidget(self.others)
        self._sources.addStretch(1)
        self._words.addLayout(self._sources)
        end = QVBoxLayout()
        end.setSpacing(Space.S)
        end.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTrailing)
        end.addStretch(1)
        end.addWidget(self.button)
        self._row.setSpacing(Space.L)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(end)
        self.column.addLayout(self._row)


def _due_face(duty: Duty, session: Session, *, is_due: bool) -> PillFace:
    words = texts.due(duty.due, session.today)
    return PillFace(words=words, tone="due" if is_due else "grey", icon="clock" if is_due else "")
