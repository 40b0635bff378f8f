"""The detail of one letter: gate, next step as a button, stages and history."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.agenda import Duty
from lordesk.domain.vocabulary import Answer, DutyKind
from lordesk.ui import texts
from lordesk.ui.pages.letters.detail_state import Detail, HistoryLine
from lordesk.ui.pages.letters.gate import Gate
from lordesk.ui.pages.letters.history_words import history_words
from lordesk.ui.pages.letters.stepper import Stepper
from lordesk.ui.session import Session
from lordesk.ui.steps.next_step import step_of
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind, MoreButton
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.pills import Pill, PillFace, stage_face
from lordesk.ui.widgets.refilling import clear, refilled
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow


class DetailPanel(Card):
    """Shows one letter; its buttons emit signals, and the page acts."""

    stepped = Signal(object)
    """The duty whose step was pressed."""
    answer_wanted = Signal()
    """The answer to the ask is to be noted."""
    overruled = Signal()
    recording = Signal(object)
    """Where the menu of events opens on the screen."""
    drafting = Signal(object)
    managing = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._duty: Duty | None = None
        self.name = Text("", Role.PANEL_TITLE)
        self.line = Text("", Role.GREY)
        self.pill = Pill(PillFace(words=""))
        self.gate = Gate(session)
        self.next_title = Text("", Role.STRONG)
        self.next_reason = Text("", Role.GREY)
        self.step = Button("", Kind.FILLED)
        self.overrule = Button(self.tr("Overrule…"))
        self.record = Button(self.tr("Record…"))
        self.draft = Button(self.tr("Draft…"))
        self.manage = MoreButton()
        self.manage.setAccessibleName(self.tr("Change the letter"))
        self.manage.setToolTip(self.tr("Change the letter"))
        self.stepper = Stepper()
        self.facts = Text("", Role.SECOND)
        self._history = QVBoxLayout()
        self._why = QHBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_detail(self, detail: Detail) -> None:
        """Show another letter, or the same one again."""
        self.setAccessibleName(self.tr("Letter of {writer}").format(writer=detail.name))
        self.name.setText(detail.name)
        role = detail.title or texts.position(detail.position)
        self.line.setText(", ".join(filter(None, (role, detail.place))))
        self.pill.show_face(stage_face(detail.stage, texts.stage(detail.stage)))
        is_near = detail.duty is not None and detail.duty.kind is DutyKind.ASK
        self.gate.setVisible(detail.can_answer and (detail.asked is not None or is_near))
        self.gate.show_answer(detail.asked, detail.key)
        answered = detail.asked is not None and detail.asked.answer is not None
        is_weak = answered and detail.asked is not None and detail.asked.heard is not Answer.STRONG
        self.overrule.setVisible(is_weak and detail.can_answer)
        if detail.awaits_answer:
            self._show_awaited()
        else:
            self._show_step(detail.duty)
        self.stepper.show_lines(detail.stages)
        self.facts.setText(self._facts(detail))
        self.facts.setVisible(bool(self.facts.text()))
        self._show_history(detail.history)

    def _show_awaited(self) -> None:
        """After the ask nothing is done before the answer is there."""
        self._duty = None
        clear(self._why)
        self.next_title.setText(self.tr("Next: note the answer when it comes"))
        self.next_reason.setText(
            self.tr("Choose above how it sounded. The kit follows a strong yes, not the ask.")
        )
        self.next_reason.set_role(Role.GREY)
        self.next_reason.show()
        self.step.setText(self.tr("Note the answer…"))
        self.step.setAccessibleName(self.step.text())
        self.step.show()

    def _show_step(self, duty: Duty | None) -> None:
        self._duty = duty
        self.step.setVisible(duty is not None)
        clear(self._why)
        if duty is None:
            self.next_title.setText(self.tr("Nothing is to be done for this letter."))
            self.next_reason.hide()
            return
        words = step_of(duty).words
        self.step.setText(words)
        self.step.setAccessibleName(f"{words}: {duty.title}")
        self.next_title.setText(duty.title)
        day = texts.due(duty.due, self._session.today)
        pinned = self.tr("pinned by you")
        self.next_reason.setText(f"{day}, {pinned}" if duty.pinned else day)
        self.next_reason.set_role(Role.DUE if duty.due <= self._session.today else Role.GREY)
        self.next_reason.show()
        self._why.addWidget(WhyRow(duty.reason, duty.sources, self._session.advice.sources))

    def _facts(self, detail: Detail) -> str:
        facts: list[str] = []
        if detail.letter_id:
            facts.append(self.tr("Letter ID {id}").format(id=detail.letter_id))
        if detail.backup:
            facts.append(self.tr("Backup: {writer}").format(writer=detail.backup))
        if detail.backup_for:
            facts.append(self.tr("Backup for {writer}").format(writer=detail.backup_for))
        return "\n".join((" · ".join(facts), detail.notes)).strip()

    def _show_history(self, history: tuple[HistoryLine, ...]) -> None:
        with refilled(self._history):
            for line in history:
                self._add_to_history(line)
            if not history:
                self._history.addWidget(Text(self.tr("Nothing has happened yet."), Role.GREY))

    def _add_to_history(self, line: HistoryLine) -> None:
        day = texts.short_day(line.on) if line.on else self.tr("No day noted")
        is_of_another_year = line.on is not None and line.on.year != self._session.today.year
        year = f" {line.on.year}" if line.on and is_of_another_year else ""
        self._history.addWidget(Text(f"{day}{year}", Role.SECOND))
        self._history.addWidget(Text(history_words(line)))
        self._history.addSpacing(Space.XS)

    def _take(self) -> None:
        if self._duty is not None:
            self.stepped.emit(self._duty)
        else:
            self.answer_wanted.emit()

    def _ask_to_record(self) -> None:
        self.recording.emit(_below(self.record))

    def _ask_to_draft(self) -> None:
        self.drafting.emit(_below(self.draft))

    def _ask_to_manage(self) -> None:
        self.managing.emit(_below(self.manage))

    def _connect(self) -> None:
        self.step.clicked.connect(self._take)
        self.overrule.clicked.connect(self.overruled)
        self.record.clicked.connect(self._ask_to_record)
        self.draft.clicked.connect(self._ask_to_draft)
        self.manage.clicked.connect(self._ask_to_manage)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(*margins(0, 0, 4, 0))
        scroll = Scroll()
        inside = scroll.column
        inside.setContentsMargins(*margins(Space.L, Space.L, Space.M, Space.L))
        inside.setSpacing(Space.M)
        self.column.addWidget(scroll)
        inside.addLayout(self._head())
        inside.addWidget(self.gate)
        inside.addLayout(self._next())
        inside.addWidget(self.facts)
        inside.addWidget(Rule())
        inside.addLayout(self._stages_and_history())
        inside.addStretch(1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _next(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(Space.XS)
        lines.addWidget(self.next_title)
        due = QHBoxLayout()
        due.setSpacing(Space.M)
        due.addWidget(self.next_reason, 1)
        due.addLayout(self._why)
        lines.addLayout(due)
        row = Flow()
        for button in (self.step, self.overrule, self.record, self.draft, self.manage):
            row.addWidget(button)
        lines.addSpacing(Space.XS)
        lines.addLayout(row)
        return lines

    def _stages_and_history(self) -> QBoxLayout:
        stages, history = QVBoxLayout(), QVBoxLayout()
        for column, title, content in (
            (stages, self.tr("Stage"), None),
            (history, self.tr("History"), self._history),
        ):
            column.setSpacing(Space.XS)
            column.addWidget(Text(title, Role.STRONG))
            if content is None:
                column.addWidget(self.stepper)
            else:
                content.setSpacing(2)
                column.addLayout(content)
            column.addStretch(1)
        self._halves.setSpacing(Space.L)
        self._halves.addLayout(stages, 1)
        self._halves.addLayout(history, 1)
        return self._halves


def _below(button: Button) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + look.current().px(2)))
