"""The words of mails, edited in place: subject and body with named fields, and a preview."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from lordesk.domain.errors import LordeskError
from lordesk.domain.mails import MessageKind
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.settings.section import named_row
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground, Panel
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text

BODY_HEIGHT = 220

Words = tuple[str, str]
"""Subject and body as they are typed."""


class WordingEditor(Panel):
    """Nothing is kept until “Keep my words”; the preview is filled from a letter of the desk."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("The words of mails"))
        self._session = session
        self.kind = ChoiceBox()
        self.subject = QLineEdit()
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        grow(self.body, QWidget.setMinimumHeight, BODY_HEIGHT)
        self.problem = Text("", Role.PROBLEM)
        self.preview = Text("", Role.BODY)
        self.keep = Button(self.tr("Keep my words"), Kind.FILLED)
        self.ship = Button(self.tr("Back to lordesk’s words"))
        self._lay_out()
        self._kept: Words = ("", "")
        self._shown: MessageKind | None = None
        self._typed: dict[MessageKind, Words] = {}
        self.kind.activated.connect(self._show_kind)
        self.subject.textChanged.connect(self._show_preview)
        self.body.textChanged.connect(self._show_preview)
        self.keep.clicked.connect(self._keep)
        self.ship.clicked.connect(self._ship)

    def show_records(self) -> None:
        """Fill the list once; what is being written is left alone."""
        if not self.kind.count():
            for each in MessageKind:
                self.kind.addItem(self._name(each), each.value)
            self._show_kind()
        self._show_preview()

    @property
    def is_changed(self) -> bool:
        """Whether words of some mail are typed and not kept."""
        return bool(self._typed) or self._is_typed_here

    @property
    def _is_typed_here(self) -> bool:
        return self._shown is not None and self._words != self._kept

    @property
    def _words(self) -> Words:
        return self.subject.text(), self.body.toPlainText()

    @property
    def folder(self) -> Path:
        """Where words of your own are kept."""
        return self._session.tools.data

    @property
    def _chosen(self) -> MessageKind:
        return MessageKind(self.kind.currentData())

    def _name(self, kind: MessageKind) -> str:
        names = {
            MessageKind.SIGNAL: self.tr("Say that you hope for a letter"),
            MessageKind.PROBE: self.tr("Ask how you are doing"),
            MessageKind.ASK: self.tr("Ask for a strong letter"),
            MessageKind.ASK_LATE: self.tr("Ask after some time"),
            MessageKind.KIT: self.tr("Send the kit"),
            MessageKind.FORM: self.tr("Send the request form"),
            MessageKind.REMINDER: self.tr("First reminder"),
            MessageKind.LAST_REMINDER: self.tr("Last reminder"),
            MessageKind.THANKS: self.tr("Thank for the letter"),
            MessageKind.UPDATE: self.tr("Say what is new"),
            MessageKind.REPLY_NO: self.tr("Thank after a no"),
            MessageKind.REPLY_DRAFT_REQUEST: self.tr("Answer “please draft it yourself”"),
            MessageKind.OUTCOME: self.tr("Tell the result"),
        }
        return names[kind]

    def _show_kind(self) -> None:
        """The words of the chosen mail; what was typed for another waits until it is chosen."""
        if self._shown is not None and self._is_typed_here:
            self._typed[self._shown] = self._words
        self._fill()

    def _fill(self) -> None:
        from lordesk.documents.templates.messages import shipped_wordings
        from lordesk.services.own_wordings import as_typed, read_own

        own = self._session.guarded(partial(read_own, self.folder)) or {}
        wording = own.get(self._chosen) or shipped_wordings()[self._chosen]
        self._show(as_typed(wording))
        self._kept, self._shown = self._words, self._chosen
        if self._chosen in self._typed:
            self._show(self._typed.pop(self._chosen))
        self.ship.setEnabled(self._chosen in own)

    def _show(self, words: Words) -> None:
        subject, body = words
        self.subject.setText(subject)
        self.body.setPlainText(body)

    def _show_preview(self) -> None:
        """The mail as it would read, or why these words cannot be used."""
        try:
            said = self._filled()
        except LordeskError as error:
            self.problem.setText(in_language(error.message))
            self.keep.setEnabled(False)
            return
        self.problem.setText("")
        self.keep.setEnabled(True)
        self.preview.setText(said or self.tr("A preview needs a letter on the desk."))

    def _filled(self) -> str:
        from lordesk.domain.kit_assembly import kit_facts
        from lordesk.services.own_wordings import preview

        session = self._session
        letter = next(iter(session.records.letters), None)
        if letter is None:
            return ""
        facts = kit_facts(letter.key, session.records, session.catalogue, session.today)
        made = preview(self._chosen, self.subject.text(), self.body.toPlainText(), facts)
        return f"{made.subject}\n\n{made.body}"

    def _keep(self) -> None:
        from lordesk.services.own_wordings import keep_own

        words = self._words
        keep = partial(keep_own, self.folder, self._chosen, *words)
        if self._session.guarded(keep) is not None:
            self._kept = words
            self._session.message.emit(self.tr("Your words are kept"))
            self.ship.setEnabled(True)

    def _ship(self) -> None:
        from lordesk.services.own_wordings import drop_own

        self._session.guarded(partial(drop_own, self.folder, self._chosen))
        self._fill()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(
            Text(
                self.tr(
                    "Words in braces, such as {writer}, are filled from your records. A paragraph "
                    "whose facts are not known is left out."
                ),
                Role.GREY,
            )
        )
        column.addLayout(named_row(self.tr("Mail"), self.kind))
        column.addLayout(named_row(self.tr("Subject"), self.subject))
        column.addLayout(named_row(self.tr("Text"), self.body))
        column.addWidget(self.problem)
        row = Flow()
        row.addWidget(self.keep)
        row.addWidget(self.ship)
        column.addLayout(row)
        paper = Card(Ground.TINT)
        paper.column.addWidget(Text(self.tr("Preview"), Role.STRONG))
        paper.column.addWidget(self.preview)
        column.addWidget(paper)
