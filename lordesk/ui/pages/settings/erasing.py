"""Erasing everything: the dialog names what goes and what stays, and wants a word typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from lordesk.domain.erasure import Erasure, Part, PartKind
from lordesk.ui import texts
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

SIZE = (620, 640)


class EraseDialog(QDialog):
    """Before: what would go. After: what went. When it is left then, the window closes."""

    def __init__(self, session: Session, erasure: Erasure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase everything"))
        fit_on_screen(self, SIZE)
        self._session = session
        self.word_wanted = self.tr("ERASE")
        self._scroll = Scroll()
        self.word = QLineEdit()
        self.erase_button = Button(self.tr("Erase everything"), Kind.FILLED)
        self.export_button = Button(self.tr("Export first…"), icon="folder")
        self.leave_button = Button(self.tr("Cancel"))
        self.title = Text(self.tr("Erase everything"), Role.PANEL_TITLE)
        self._prompt = Text(self.tr("Type {word} to go on").format(word=self.word_wanted))
        self._lay_out()
        self._connect()
        self.erase_button.setDefault(True)
        self._show_before(erasure)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.title)
        column.addWidget(self._scroll, 1)
        self._prompt.setBuddy(self.word)
        self.word.setAccessibleName(self._prompt.text())
        column.addWidget(self._prompt)
        column.addWidget(self.word)
        buttons = Bar()
        buttons.lead(self.export_button)
        buttons.end(self.leave_button, self.erase_button)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.word.textChanged.connect(self._allow)
        self.erase_button.clicked.connect(self.erase)
        self.export_button.clicked.connect(self._export)
        self.leave_button.clicked.connect(self.reject)
        self.erase_button.setEnabled(False)
        self.word.setFocus()

    def erase(self) -> None:
        """Erase, and show what went; from here the only way is out of the program."""
        if not self._is_typed:
            return
        erased = self._session.erase()
        if erased is None:
            return
        self.show_after(erased)
        self.finished.connect(self._session.erased)

    @property
    def _is_typed(self) -> bool:
        return self.word.text().strip().casefold() == self.word_wanted.casefold()

    def _allow(self) -> None:
        self.erase_button.setEnabled(self._is_typed)

    def _export(self) -> None:
        self._session.command_requested.emit("export")

    def _show_before(self, erasure: Erasure) -> None:
        self._say(self.tr("This goes, and nothing brings it back:"), Role.STRONG)
        self._say(str(self._session.tools.data), Role.SECOND)
        self._name(erasure.parts)
        for folder in erasure.moved_from:
            before = self.tr("What is left of the desk in {folder}, where it lay before")
            self._say(before.format(folder=folder))
        self._say_what_stays(erasure)

    def show_after(self, erased: Erasure) -> None:
        clear(self._scroll.column)
        self.title.setText(self.tr("Everything was erased"))
        if erased.stuck:
            self.title.setText(self.tr("Not everything could be erased"))
            stuck = self.tr("Still there: {names}. Delete it in the folder {folder}.")
            names, folder = ", ".join(erased.stuck), self._session.tools.data
            self._say(stuck.format(names=names, folder=folder), Role.PROBLEM)
        self._say(self.tr("lordesk closes now. The next start begins with an empty desk."))
        self._say_what_stays(erased)
        for gone in (self._prompt, self.word, self.export_button, self.erase_button):
            gone.hide()
        self.leave_button.setText(self.tr("Close lordesk"))
        self.leave_button.setFocus()

    def _name(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            files = texts.counted(part.files, "%n file", "%n files")
            names = ", ".join(part.names)
            self._say(f"{self._part_words(part.kind)} ({names}; {files})")
        if not parts:
            self._say(self.tr("Nothing: lordesk keeps nothing here."))

    def _say_what_stays(self, erasure: Erasure) -> None:
        self._scroll.column.addSpacing(Space.M)
        self._say(self.tr("This stays, since lordesk cannot reach it:"), Role.STRONG)
        if erasure.others:
            names = ", ".join(erasure.others)
            self._say(self.tr("Files here that are not lordesk’s: {names}").format(names=names))
        self._say(self.tr("Kits, calendars and exports that you saved elsewhere"))
        self._say(self.tr("Events in a calendar program, mails, bundles on other computers"))
        self._say(self.tr("Older copies in a cloud or in a backup of this computer"))
        self._say(self.tr("Traces on an SSD, unless its disk is encrypted"))
        self._scroll.column.addStretch(1)

    def _say(self, words: str, role: Role = Role.BODY) -> None:
        self._scroll.column.addWidget(Text(words, role))

    def _part_words(self, kind: PartKind) -> str:
        return {
            PartKind.DOCUMENTS: self.tr("Kits, drafts and ask cards opened from here"),
            PartKind.ATTACHMENTS: self.tr("Documents and sent kits kept with the desk"),
            PartKind.SNAPSHOTS: self.tr("Every snapshot"),
            PartKind.DATABASE: self.tr("Records, history, bin, what calendars were told"),
            PartKind.OWN_WORDS: self.tr("Your own wordings, Word base and values"),
            PartKind.LOG: self.tr("The log of what went wrong"),
            PartKind.CHOICES: self.tr("The choices of this computer"),
            PartKind.TRACES: self.tr("Locks and leftovers"),
        }[kind]
