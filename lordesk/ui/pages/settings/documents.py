"""The section Documents: paper, your own base for Word files, and the words of mails."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.vocabulary import Paper
from lordesk.services import editing
from lordesk.ui.asking import FileKind
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.settings.section import Section, named_row
from lordesk.ui.pages.settings.wordings import WordingEditor
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button, Segments
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text

LARGEST_BASE = 20_000_000


class DocumentsSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Documents and mails"), parent)
        paper = self.panel(self.tr("Paper"))
        self.paper = Segments((self.tr("US Letter"), self.tr("A4")), self.tr("Paper"))
        self.paper.chosen.connect(self._choose_paper)
        row = QHBoxLayout()
        row.addLayout(named_row(self.tr("Kits are made for"), self.paper))
        row.addStretch(1)
        paper.column.addLayout(row)
        self._add_base()
        self.wordings = WordingEditor(session)
        self.column.addWidget(self.wordings)
        self.end()

    @property
    def unsaved(self) -> str:
        if not self.wordings.is_changed:
            return ""
        return self.tr("Words of a mail are typed in Settings and not kept yet.")

    def show_records(self) -> None:
        paper = self.session.records.preferences.paper or Paper.LETTER
        self.paper.choose(tuple(Paper).index(paper))
        self._show_base("")
        self.wordings.show_records()

    def _add_base(self) -> None:
        panel = self.panel(
            self.tr("Your own base for Word files"),
            self.tr(
                "A .docx of yours with letterhead, fonts and colours. It is checked before it is "
                "used; the PDF pages keep lordesk’s look."
            ),
        )
        self.base_words = Text("", Role.BODY)
        self.adopt = Button(self.tr("Choose a Word file…"), icon="file")
        self.drop = Button(self.tr("Use lordesk’s own"))
        self.adopt.clicked.connect(self._adopt)
        self.drop.clicked.connect(self._drop)
        row = Flow()
        row.addWidget(self.adopt)
        row.addWidget(self.drop)
        panel.column.addWidget(self.base_words)
        panel.column.addLayout(row)

    def _show_base(self, report: str) -> None:
        from lordesk.services.own_base import has_own

        is_own = has_own(self.session.tools.data)
        usual = (
            self.tr("Your own base is in use.") if is_own else self.tr("lordesk’s own is in use.")
        )
        self.base_words.setText(f"{usual} {report}".strip())
        self.drop.setEnabled(is_own)

    def _adopt(self) -> None:
        kinds = (FileKind(name=self.tr("Word files"), endings=("docx",)),)
        title = self.tr("Choose a Word file")
        path = self.session.tools.asker.open_file(self, title, kinds)
        if path is not None:
            report = self.session.guarded(partial(self._adopted, path))
            if report is not None:
                self._show_base(report)

    def _adopted(self, path: Path) -> str:
        from lordesk.services.own_base import adopt

        report = adopt(self.session.tools.data, _content(path))
        return " ".join(map(in_language, (*report.taken, *report.cautions)))

    def _drop(self) -> None:
        from lordesk.services.own_base import drop

        self.session.guarded(partial(drop, self.session.tools.data))
        self._show_base("")

    def _choose_paper(self, index: int) -> None:
        preferences = replace(self.session.records.preferences, paper=tuple(Paper)[index])
        self.session.attempt(partial(editing.save, entity=preferences))


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BASE:
            raise InvalidInputError(f"{path.name} is larger than 20 MB. Choose a smaller file.")
        return path.read_bytes()
    except OSError as error:
        raise InvalidInputError(f"{path.name} cannot be read. Close it elsewhere.") from error
