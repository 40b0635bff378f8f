"""The dialog that writes a bundle, with a passphrase or without, beside the window's thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lordesk.files import write_atomically
from lordesk.services.exchange.bundle_contents import BundleContents, bundle_contents, packed_bundle
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.passphrases import Strength, problem, strength
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.focus_ring import WANTS_RING
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.text import Role, Text

WIDTH = 540


class BundleExportDialog(QDialog):
    """Nothing is written before the button; a passphrase is typed twice and kept nowhere."""

    def __init__(self, session: Session, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export a bundle"))
        grow(self, QWidget.setMinimumWidth, WIDTH)
        self._session = session
        self._path = path
        self._job: Job | None = None
        self.locked = QRadioButton(self.tr("Locked with a passphrase"))
        self.open_ = QRadioButton(self.tr("Without a passphrase"))
        self.first = self._field(self.tr("Passphrase"))
        self.second = self._field(self.tr("The same once more"))
        self.hint = Text("", Role.SECOND)
        self.warning = Text(self.tr("Whoever has the file can read all of it."), Role.SECOND)
        self.problem = Text("", Role.PROBLEM)
        self.write = Button(self.tr("Write the bundle"), Kind.FILLED)
        self.leave = Button(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.write.setDefault(True)
        self.locked.setChecked(True)
        self.first.setFocus()

    def act(self) -> None:
        """Pack, lock and write; the dialog closes when the file is there."""
        if not self.write.isEnabled() or self._job is not None:
            return
        contents = self._session.guarded(partial(bundle_contents, self._session.tools.workspace))
        if contents is None:
            self.reject()
            return
        passphrase = self.first.text() if self.locked.isChecked() else None
        self.write.setEnabled(False)
        self.write.setText(self.tr("Writing…"))
        work = partial(_written, contents=contents, passphrase=passphrase, path=self._path)
        self._job = self._session.jobs.run(work, self._answer)

    def done(self, result: int) -> None:
        """Closing while the bundle is being packed leaves no file."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _answer(self, outcome: Outcome[None]) -> None:
        self._job = None
        self.write.setText(self.tr("Write the bundle"))
        if isinstance(outcome, Err):
            self._judge()
            self._complain(outcome.message)
            return
        said = self.tr("Wrote {name} with documents and history").format(name=self._path.name)
        self._session.message.emit(said)
        self.accept()

    def _judge(self) -> None:
        """Show how strong the passphrase is and what keeps the bundle from being written."""
        is_locked = self.locked.isChecked()
        for each in (self.first, self.second):
            each.setEnabled(is_locked)
        first, second = self.first.text(), self.second.text()
        found = problem(first, second) if is_locked else ""
        self.hint.setText(self._hint(first))
        self.hint.setVisible(is_locked)
        self.warning.setVisible(not is_locked)
        differs = found == "differ" and bool(second)
        self._complain(self.tr("The two do not match yet.") if differs else "")
        self.first.setAccessibleDescription(self.hint.text())
        self.write.setEnabled(not found and self._job is None)

    def _hint(self, passphrase: str) -> str:
        return {
            Strength.NONE: self.tr("Four words that do not belong together are easy to keep."),
            Strength.SHORT: self.tr("Too short: take eight characters or more."),
            Strength.WEAK: self.tr("Weak: easy to guess. Add another word."),
            Strength.FAIR: self.tr("Fair. One more word would make it strong."),
            Strength.GOOD: self.tr("Strong. Without it nobody can open the bundle, nor can you."),
        }[strength(passphrase)]

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.second.setAccessibleDescription(words)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        return field

    def _connect(self) -> None:
        self.locked.toggled.connect(self._judge)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self.write.clicked.connect(self.act)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.act)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Carry the desk to another computer"), Role.PANEL_TITLE))
        carries = self.tr(
            "{name} will hold everything: records, documents, history and the kits you sent. Open "
            "it there with Import; what both changed is shown and never overwritten."
        )
        column.addWidget(Text(carries.format(name=self._path.name), Role.GREY))
        for radio in (self.locked, self.open_):
            radio.setProperty(WANTS_RING, True)
        column.addWidget(self.locked)
        for part in (self.first, self.second, self.hint, self.problem):
            column.addLayout(_indented(part))
        column.addWidget(self.open_)
        column.addLayout(_indented(self.warning))
        column.addStretch(1)
        buttons = Bar()
        buttons.end(self.leave, self.write)
        column.addLayout(buttons)


def _written(job: Job, *, contents: BundleContents, passphrase: str | None, path: Path) -> None:
    content = packed_bundle(contents, passphrase)
    if not job.is_cancelled:
        write_atomically(path, content)


def _indented(part: QWidget) -> QHBoxLayout:
    """Indents a widget below the choice it belongs to."""
    row = QHBoxLayout()
    row.setContentsMargins(*margins(Space.XL, 0, 0, 0))
    row.addWidget(part)
    return row
