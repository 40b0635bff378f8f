"""A mail before it leaves: its words, what goes with it, and after opening it: did you send it?"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from lordesk.domain.facts import policy
from lordesk.domain.letter_life import Event
from lordesk.domain.mails import MessageKind
from lordesk.domain.naming import addressed
from lordesk.domain.vocabulary import PolicyKey
from lordesk.ui.asking import FileKind
from lordesk.ui.core_sentences import in_language
from lordesk.ui.draft_opening import open_and_tell
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.session import Session
from lordesk.ui.steps.draft_work import (
    WITH_KIT,
    draft_work,
    file_name,
    keep_draft,
    keep_kit,
)
from lordesk.ui.steps.event_dialog import EventDialog
from lordesk.ui.steps.next_step import mail_words
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.reading_text import ReadingText
from lordesk.ui.widgets.sent_question import SentQuestion
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.services.drafts import Draft

SIZE = (680, 640)
FINDINGS_SHOWN = 4


class DraftDialog(QDialog):
    """Shows the words of one mail; the program opens and saves drafts and never sends."""

    recorded = Signal()

    def __init__(self, session: Session, letter: str, kind: MessageKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(mail_words(kind))
        fit_on_screen(self, SIZE)
        self._session = session
        self._letter = letter
        self._kind = kind
        self._draft: Draft | None = None
        self._job: Job | None = None
        self.whom = Text(self._to(), Role.GREY)
        self.subject = Text("", Role.STRONG)
        self.attached = Text("", Role.SECOND)
        self.words = ReadingText()
        self.typed = QLineEdit()
        self.problem = Text(self.tr("The draft is being made…"), Role.GREY)
        self.copy = Button(self.tr("Copy text"), Kind.GHOST, "copy")
        self.save = Button(self.tr("Save as .eml…"))
        self.open_it = Button(self.tr("Open draft"), Kind.FILLED)
        self.mark = Button(self.tr("I did it already"), Kind.GHOST)
        self.question = SentQuestion(session.today, self.tr("Did you send it?"))
        self._lay_out()
        self._connect()
        self._make()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def copy_text(self) -> None:
        """The words to the clipboard, for a mail program that opens no drafts."""
        draft = self._draft
        if draft is not None:
            self._session.tools.asker.copy(f"{draft.message.subject}\n\n{draft.message.body}")
            self._session.message.emit(self.tr("The words are on the clipboard."))
            self.ask_whether_sent()

    def save_file(self) -> None:
        """The draft as a file where the person wants it."""
        kinds = (FileKind(name=self.tr("E-mail draft"), endings=("eml",)),)
        name = self._session.guarded(lambda: file_name(self._session, self._letter, self._kind))
        if name is None:
            return
        asker = self._session.tools.asker
        path = asker.save_file(self, self.tr("Save the draft"), name, kinds)
        if path is not None and (kept := self._kept(path)) is not None:
            self._session.message.emit(self.tr("Saved {name}").format(name=kept.name))
            self.ask_whether_sent()

    def open_draft(self) -> None:
        """The draft in the mail program of this computer; its text and files where that fails."""
        path = self._kept(None)
        if path is None:
            return
        open_and_tell(self._session, path)
        self.ask_whether_sent()

    def ask_whether_sent(self) -> None:
        """Never claimed, always asked."""
        self.question.show()
        self.question.yes.setFocus()

    def record(self) -> None:
        """The person says it went out: keep the day, and the kit as it was."""
        is_there = self._letter in self._session.records.letters
        if self._kind is MessageKind.PROBE and is_there:
            dialog = EventDialog(self._session, self._letter, Event.PROBED, self)
            dialog.accepted.connect(self._leave)
            dialog.open()
            return
        refusal = self._record()
        self.question.complain(refusal)
        if not refusal:
            self._keep_kit()
            self._leave()

    def _leave(self) -> None:
        self.recorded.emit()
        self.accept()

    def _record(self) -> str:
        from lordesk.services.sending import record_sent

        session, on = self._session, self.question.day
        if on is None:
            return self.tr("Write the day on which it went out.")
        most = int(policy(PolicyKey.REMINDERS_MAX, session.records, session.catalogue))
        return session.try_to(
            lambda records: record_sent(records, self._letter, self._kind_made(), on, most)
        )

    def _kind_made(self) -> MessageKind:
        return self._draft.kind if self._draft is not None else self._kind

    def _keep_kit(self) -> None:
        if self._kind in WITH_KIT and (on := self.question.day) is not None:
            keep_kit(self._session, self._letter, on)

    def _kept(self, path: Path | None) -> Path | None:
        draft = self._draft
        if draft is None:
            return None
        return self._session.guarded(lambda: keep_draft(self._session, self._letter, draft, path))

    def _make(self) -> None:
        self._stop()
        for button in (self.copy, self.save, self.open_it):
            button.setEnabled(False)
        work = self._session.guarded(
            lambda: draft_work(self._session, self._letter, self._kind, self.typed.text().strip())
        )
        if work is not None:
            self._job = self._session.jobs.run(work, self._show)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, outcome: "Outcome[Draft]") -> None:
        self._job = None
        if isinstance(outcome, Err):
            self.problem.set_role(Role.DUE)
            self.problem.setText(outcome.message)
            return
        draft = outcome.value
        self._draft = draft
        self.subject.setText(draft.message.subject)
        self.words.setPlainText(draft.message.body)
        self.attached.setText(self._enclosed(draft))
        self._show_findings(draft)
        for button in (self.copy, self.save, self.open_it):
            button.setEnabled(True)

    def _enclosed(self, draft: "Draft") -> str:
        if not draft.attached:
            return self.tr("Nothing is attached.")
        return self.tr("Attached: {names}").format(names=", ".join(draft.attached))

    def _show_findings(self, draft: "Draft") -> None:
        lines = tuple(dict.fromkeys(in_language(finding.message) for finding in draft.findings))
        self.problem.set_role(Role.SECOND)
        self.problem.setText("\n".join(lines[:FINDINGS_SHOWN]))
        self.problem.setVisible(bool(lines))

    def _to(self) -> str:
        records = self._session.records
        writer = records.writers[records.letters[self._letter].writer]
        if not writer.email:
            said = self.tr("To {writer}, whose e-mail address is not known")
            return said.format(writer=addressed(writer))
        return self.tr("To {writer}, {address}").format(
            writer=addressed(writer), address=writer.email
        )

    def _connect(self) -> None:
        acts: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.copy, self.copy_text),
            (self.save, self.save_file),
            (self.open_it, self.open_draft),
            (self.mark, self.ask_whether_sent),
            (self.question.yes, self.record),
            (self.question.no, self.question.hide),
        )
        for button, act in acts:
            button.clicked.connect(act)
        self.typed.editingFinished.connect(self._make_again)

    def _make_again(self) -> None:
        if self.typed.isModified():
            self.typed.setModified(False)
            self._make()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(mail_words(self._kind), Role.PANEL_TITLE))
        column.addWidget(self.whom)
        self.typed.setVisible(self._kind is MessageKind.OUTCOME)
        self.typed.setPlaceholderText(self.tr("The result in a few words, if you want to name it"))
        self.typed.setAccessibleName(self.tr("The result"))
        self.words.setAccessibleName(self.tr("The words of the mail"))
        for widget in (self.typed, self.subject):
            column.addWidget(widget)
        column.addWidget(self.words, 1)
        for widget in (self.attached, self.problem, self.question):
            column.addWidget(widget)
        self.question.hide()
        column.addLayout(self._buttons())

    def _buttons(self) -> Bar:
        row = Bar()
        row.lead(self.mark)
        for button in (self.copy, self.save, self.open_it):
            row.end(button)
        self.open_it.setDefault(True)
        return row
