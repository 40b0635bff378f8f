"""The dialog that takes the desk out of a cloud folder or off a network drive."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.domain.errors import LordeskError
from lordesk.domain.place import Place
from lordesk.move_notes import Moved
from lordesk.services.workspace import Workspace
from lordesk.ui.core_sentences import in_language
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.tools import DeskPlace
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.text import Role, Text

WIDTH = 560
LEFT_IN = "place/left_in"
"""The folder that the person wants the desk left in, among the window's settings."""


class MoveDialog(QDialog):
    """Copies and compares beside the window's thread; then the desk opens where it lies now."""

    def __init__(self, session: Session, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move your desk"))
        grow(self, QWidget.setMinimumWidth, WIDTH)
        self._session = session
        self._target: Path | None = None
        self._job: Job | None = None
        self._is_left = Event()
        self.where = Text("", Role.STRONG)
        self.words = Text("", Role.SECOND)
        self.go = Button(self.tr("Move the desk"), Kind.FILLED)
        self.other = Button(self.tr("Another folder…"), icon="folder")
        self.leave = Button(self.tr("Not now"))
        self._lay_out(place)
        self.go.clicked.connect(self.move_it)
        self.other.clicked.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        self._propose(None)
        self.go.setDefault(True)
        self.go.setFocus()

    def move_it(self) -> None:
        """Start the move to the folder that is shown."""
        target, workspace = self._target, self._session.tools.workspace
        if target is None or self._job is not None:
            return
        self._say(self.tr("Copying the desk and comparing every file…"))
        self._allow(is_idle=False)
        self._job = self._session.jobs.run(
            partial(_moved, workspace=workspace, target=target, is_left=self._is_left),
            self._show_end,
        )

    def done(self, result: int) -> None:
        """Leaving while it is copied leaves everything as it was, unless the switch is made.

        So the dialog waits to hear which: the window must not go on with a copy that is old.
        """
        if self._job is None:
            super().done(result)
            return
        self._is_left.set()
        self.leave.setEnabled(False)

    def _show_end(self, outcome: Outcome[object]) -> None:
        self._job = None
        if not isinstance(outcome, Err):
            self.accept()
            self._session.go_to_desk(DeskPlace())
        elif self._is_left.is_set():
            self.reject()
        else:
            self._say(outcome.message, Role.PROBLEM)
            self._allow(is_idle=True)

    def _choose(self) -> None:
        folder = self._session.tools.asker.folder(self, self.tr("A folder on this computer"))
        if folder is not None:
            self._propose(folder)

    def _propose(self, wanted: Path | None) -> None:
        """Show where it would go, or why it cannot."""
        try:
            self._target = self._session.tools.workspace.place_to_move(wanted)
        except LordeskError as error:
            self._say(in_language(error.message), Role.PROBLEM)
        else:
            self.where.setText(str(self._target))
            self._say("")
        self.where.setVisible(self._target is not None)
        self._allow(is_idle=True)

    def _allow(self, *, is_idle: bool) -> None:
        self.go.setEnabled(is_idle and self._target is not None)
        self.other.setEnabled(is_idle)
        self.leave.setText(self.tr("Not now") if is_idle else self.tr("Cancel"))

    def _say(self, words: str, role: Role = Role.SECOND) -> None:
        self.words.set_role(role)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _lay_out(self, place: Place) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Move your desk to a safe folder"), Role.PANEL_TITLE))
        column.addWidget(Text(in_language(place.warning or "")))
        column.addWidget(Text(self.tr("The desk would lie in"), Role.GREY))
        column.addWidget(self.where)
        column.addWidget(
            Text(
                self.tr(
                    "Everything is copied and compared, then lordesk opens the copy. The old "
                    "folder stays as it is until you remove it under Settings, This computer."
                ),
                Role.GREY,
            )
        )
        column.addWidget(self.words)
        column.addStretch(1)
        buttons = Bar()
        buttons.lead(self.other)
        buttons.end(self.leave, self.go)
        column.addLayout(buttons)


def _moved(job: Job, *, workspace: Workspace, target: Path, is_left: Event) -> Moved:
    return workspace.move(target, lambda: job.is_cancelled or is_left.is_set())


def offer(session: Session, place: Place, settings: QSettings, parent: QWidget) -> bool:
    """Offer the move once for each folder it is wanted for; whether it was offered now."""
    tools = session.tools
    is_wanted = place.wants_moving and not tools.is_sample and tools.office is None
    if not is_wanted or settings.value(LEFT_IN) == str(tools.data):
        return False
    settings.setValue(LEFT_IN, str(tools.data))
    MoveDialog(session, place, parent).open()
    return True
