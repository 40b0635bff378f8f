"""Beside the three questions: beginning with a spreadsheet, a lordesk file, or the sample."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.ui.asking import FileKind
from lordesk.ui.session import Session
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import SmallLink
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.text import Role, Text


class StartPanel(Panel):
    """Three other ways in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(_title(session), parent=parent)
        self._session = session
        self.sheet = SmallLink(self.tr("Import a sheet…"))
        self.file = SmallLink(self.tr("Open a file…"))
        self.sample = SmallLink(self.tr("Look around"))
        ways = (
            (
                "timeline",
                self.tr("A spreadsheet"),
                self.tr("Excel or CSV. Columns are matched and shown before anything is saved."),
                self.sheet,
                self.import_sheet,
            ),
            (
                "kits",
                self.tr("A lordesk file"),
                self.tr("Carried over from another computer."),
                self.file,
                self.open_file,
            ),
            (
                "today",
                self.tr("The sample"),
                self.tr(
                    "Amina Rahmani’s season, in a folder of its own. Nothing of yours is touched."
                ),
                self.sample,
                self.open_sample,
            ),
        )
        for number, (icon, title, words, link, act) in enumerate(ways):
            if number:
                self.column.addWidget(Rule())
            self.column.addLayout(_way(icon, title, words, link))
            link.clicked.connect(act)

    def import_sheet(self) -> None:
        """The import wizard, wherever the window keeps it."""
        self._session.command_requested.emit("import")

    def open_file(self) -> None:
        """A lordesk file into this empty desk, as one step."""
        kinds = (FileKind(name=self.tr("lordesk file"), endings=("lordesk", "json")),)
        path = self._session.tools.asker.open_file(self, self.tr("Open a file"), kinds)
        if path is not None:
            self._session.guarded(lambda: take_in(self._session, path))

    def open_sample(self) -> None:
        self._session.tools.open_sample()


def take_in(session: Session, path: Path) -> None:
    """Import a whole file. Raises LordeskError with the place that does not fit."""
    from lordesk.services.importing import plan_import
    from lordesk.services.incoming_files import read_incoming

    incoming = read_incoming(path)
    planned = plan_import(
        session.records,
        incoming.records,
        name=path.name,
        replace_desk=False,
        namespace=uuid4(),
        shipped_seasons=session.catalogue.seasons.keys(),
    )
    incoming.keep(session.tools.workspace.shelf)
    session.attempt(lambda _records: planned.changes)


def _title(session: Session) -> str:
    return session.tr("Or begin with what you have")


def _way(icon: str, title: str, words: str, link: SmallLink) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(Glyph(icon, "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Text(title, Role.STRONG))
    column.addWidget(Text(words, Role.GREY))
    link.setContentsMargins(0, 0, 0, 0)
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    row.addLayout(column, 1)
    return row
