"""The applicant's own files in a kit: what is there, what was found in them, add and remove."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lordesk.domain.findings import Severity
from lordesk.domain.ids import Kind as RecordKind
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services import editing
from lordesk.ui import texts
from lordesk.ui.asking import FileKind
from lordesk.ui.core_sentences import in_language
from lordesk.ui.dropping import sorted_out
from lordesk.ui.jobs import Err
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

if TYPE_CHECKING:
    from lordesk.services.enclosing import KeptCopy, NewFile
    from lordesk.services.kit_review import FileReview
    from lordesk.services.workspace import Workspace
    from lordesk.ui.jobs import Job, Outcome

OF_ONE_LETTER = frozenset({DocumentKind.REQUEST_FORM, DocumentKind.STANDARDIZED_FORM})


def _tr(words: str) -> str:
    return QCoreApplication.translate("kits", words)


def document_words(kind: DocumentKind) -> str:
    return {
        DocumentKind.CV: _tr("Curriculum vitae"),
        DocumentKind.STATEMENT: _tr("Personal statement"),
        DocumentKind.REQUEST_FORM: _tr("Request form of this letter"),
        DocumentKind.STANDARDIZED_FORM: _tr("Standardized form of this letter"),
        DocumentKind.PHOTO: _tr("Photograph"),
        DocumentKind.EVALUATION: _tr("Evaluation"),
        DocumentKind.OTHER: _tr("Another document"),
    }[kind]


class Enclosures(QWidget):
    """A row for each file; a Letter ID that a form holds is offered, never taken unasked."""

    id_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = LetterKey("")
        self._fallen: Path | None = None
        self.setAcceptDrops(True)
        self.add = Button(self.tr("Add a file"), Kind.GHOST, "plus")
        self.menu = QMenu(self)
        for kind in DocumentKind:
            action = QAction(document_words(kind), self.menu)
            action.setData(kind.value)
            self.menu.addAction(action)
        self.menu.triggered.connect(self._choose_kind)
        self.add.setMenu(self.menu)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.XS)
        head = Bar()
        head.lead(Text(self.tr("Goes along"), Role.CARD_TITLE).on_one_line())
        head.end(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(Space.L, Space.S, Space.M, Space.S))
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(self.rows)

    def show_files(self, letter: LetterKey, files: tuple[FileReview, ...]) -> None:
        self._letter = letter
        clear(self.rows)
        for file in files:
            self.rows.addWidget(self._row(file))
        if not files:
            said = self.tr("No file of your own yet. A CV helps every writer.")
            self.rows.addWidget(Text(said, Role.GREY))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._letter and _document_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Asks at the pointer what kind of document the dropped file is."""
        self._fallen = _document_in(event)
        event.acceptProposedAction()
        self.menu.popup(self.mapToGlobal(event.position().toPoint()))

    def enclose(self, kind: DocumentKind) -> None:
        """Enclose a dropped file, or ask for one."""
        from lordesk.services.enclosing import NewFile

        path, self._fallen = self._fallen or self._asked_for(kind), None
        if path is None:
            return
        letter = self._letter if kind in OF_ONE_LETTER else None
        file = NewFile(path=path, kind=kind, letter=letter)
        work = partial(_keep_copy, self._session.tools.workspace, file)
        self._session.jobs.run(work, partial(self._take_along, file))

    def _take_along(self, file: NewFile, outcome: Outcome[KeptCopy]) -> None:
        from lordesk.services.enclosing import enclose

        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
            return
        kept = outcome.value
        self._session.attempt(lambda records: enclose(records, file, kept))

    def _asked_for(self, kind: DocumentKind) -> Path | None:
        kinds = (
            FileKind(name=self.tr("PDF"), endings=("pdf",)),
            FileKind(
                name=self.tr("Documents and pictures"),
                endings=("pdf", "docx", "doc", "odt", "rtf", "jpg", "jpeg", "png"),
            ),
        )
        return self._session.tools.asker.open_file(self, document_words(kind), kinds)

    def remove(self, key: str) -> None:
        self._session.attempt(lambda records: editing.remove(records, RecordKind.DOCUMENT, key))

    def _choose_kind(self, action: QAction) -> None:
        self.enclose(DocumentKind(str(action.data())))

    def _row(self, file: FileReview) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(file.name, Role.STRONG))
        words.addWidget(Text(self._facts(file), Role.SECOND))
        for finding in file.findings:
            is_info = finding.severity is Severity.INFO
            role = Role.SECOND if is_info else Role.PROBLEM
            words.addWidget(Text(in_language(finding.message), role))
        if file.letter_id:
            words.addLayout(self._offer(file.letter_id))
        line.addLayout(words, 1)
        leave = Button("", Kind.GHOST, "cross")
        said = self.tr("Leave out {name}").format(name=file.name)
        leave.setAccessibleName(said)
        leave.setToolTip(said)
        leave.clicked.connect(partial(self.remove, file.document.key))
        line.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _facts(self, file: FileReview) -> str:
        said = [file.document.path]
        if file.pages:
            said.append(texts.counted(file.pages, "%n page", "%n pages"))
        elif file.is_found:
            said.append(self.tr("goes along beside the packet"))
        if file.document.dated:
            said.append(self.tr("of {day}").format(day=texts.full_day(file.document.dated)))
        return " · ".join(said)

    def _offer(self, letter_id: str) -> Bar:
        row = Bar()
        said = self.tr("This form says Letter ID {id}.").format(id=letter_id)
        take = Button(self.tr("Take it over"))
        take.clicked.connect(self.id_wanted)
        row.lead(Text(said, Role.BODY))
        row.end(take)
        return row


def _keep_copy(workspace: Workspace, file: NewFile, _job: Job) -> KeptCopy:
    from lordesk.services.enclosing import keep_copy

    with workspace.shelf_beside() as shelf:
        return keep_copy(file, shelf)


def _document_in(event: QDropEvent) -> Path | None:
    """The first file of a drag that can go along in a kit."""
    found = sorted_out(url.toLocalFile() for url in event.mimeData().urls())
    return next(iter(found.enclosed), None)
