"""Opens the desk, and shows what to do when it cannot be opened."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from lordesk.domain.errors import LordeskError
from lordesk.domain.opening import (
    Damaged,
    Fresh,
    Gone,
    Newer,
    Opened,
    OpenElsewhere,
    Opening,
    Unreachable,
)
from lordesk.domain.snapshot import Snapshot
from lordesk.services.workspace import Workspace
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.second_start import hand_over
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.tools import DeskPlace, Tools
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.text import Role, Text


class Choice(Enum):
    """What the person wants done about a desk that did not open."""

    RESTORE = auto()
    BEGIN_ANEW = auto()
    TRY_AGAIN = auto()
    GO_HOME = auto()
    LEAVE = auto()


class TroubleDialog(QDialog):
    """One sentence, the snapshots there are, and a button for each way on."""

    def __init__(
        self,
        message: str,
        snapshots: tuple[Snapshot, ...],
        *,
        may_begin: bool,
        may_go_home: bool = False,
    ) -> None:
        super().__init__()
        self.setWindowTitle("lordesk")
        grow(self, QWidget.setMinimumWidth, 560)
        self.choice = Choice.LEAVE
        self._snapshots = snapshots
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.list.addItems([_worded(each) for each in snapshots])
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Your desk could not be opened"), Role.PANEL_TITLE))
        column.addWidget(Text(message))
        if snapshots:
            column.addWidget(Text(self.tr("Snapshots of it, newest first"), Role.STRONG))
            column.addWidget(self.list)
        self._may_go_home = may_go_home
        column.addLayout(self._buttons(may_begin=may_begin))

    @property
    def snapshot_id(self) -> str:
        """The snapshot that is chosen in the list."""
        return self._snapshots[max(self.list.currentRow(), 0)].id

    def _buttons(self, *, may_begin: bool) -> Bar:
        row = Bar()
        row.lead(self._button(self.tr("Leave"), Choice.LEAVE))
        if may_begin:
            row.end(self._button(self.tr("Begin with an empty desk"), Choice.BEGIN_ANEW))
        if self._may_go_home:
            words = self.tr("Open the desk of this computer")
            row.end(self._button(words, Choice.GO_HOME))
        row.end(self._button(self.tr("Try again"), Choice.TRY_AGAIN))
        if self._snapshots:
            row.end(self._button(self.tr("Restore the snapshot"), Choice.RESTORE, Kind.FILLED))
        return row

    def _button(self, words: str, choice: Choice, kind: Kind = Kind.OUTLINED) -> Button:
        button = Button(words, kind)
        button.setProperty("choice", choice.value)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.choice = Choice(button.property("choice"))
            self.accept()


def _worded(snapshot: Snapshot) -> str:
    at = snapshot.made_at.astimezone()
    return f"{texts.full_day(at.date())}, {at:%H:%M}"


Show = Callable[[TroubleDialog], None]


def show(dialog: TroubleDialog) -> None:
    """Wait for the person; there is no window yet that could go on meanwhile."""
    dialog.setModal(True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    dialog.exec()


def open_desk(tools: Tools, show_trouble: Show | None = None) -> Fresh | Opened | None:
    """The desk open, or None when the person left or another window has it after all."""
    message = _prepared(tools)
    outcome: Opening = Unreachable(message=message) if message else tools.workspace.open_desk()
    go_home = _way_home(tools) if tools.office is not None else None
    settled = settle(tools.workspace, outcome, show_trouble or show, go_home)
    if isinstance(settled, OpenElsewhere):  # it was quicker, if only by a moment
        hand_over(tools.data, tools.files)
        return None
    return settled


def _prepared(tools: Tools) -> str:
    """Prepare the folder; answers the sentence of what went wrong."""
    try:
        tools.prepare()
    except LordeskError as error:
        return in_language(error.message)
    return ""


def _way_home(tools: Tools) -> Callable[[], None]:
    """Leaves an office's server for the desk of this computer, now and at the next start."""

    def go_home() -> None:
        tools.choices.write(replace(tools.choices.read(), at_office=False))
        tools.move_to(DeskPlace())

    return go_home


def settle(
    desk: Workspace,
    outcome: Opening,
    show_trouble: Show = show,
    go_home: Callable[[], None] | None = None,
) -> Fresh | Opened | OpenElsewhere | None:
    """Ask the person until the desk is open, or open elsewhere; None when they left."""
    message = ""
    while not isinstance(outcome, Fresh | Opened | OpenElsewhere):
        dialog = _trouble(outcome, message, may_go_home=go_home is not None)
        show_trouble(dialog)
        if dialog.choice is Choice.GO_HOME and go_home is not None:
            go_home()
            return None
        if dialog.choice is Choice.LEAVE:
            return None
        message = _done(desk, dialog)
        outcome = desk.open_desk()
    return outcome


def _trouble(
    outcome: Damaged | Gone | Newer | Unreachable, message: str, *, may_go_home: bool
) -> TroubleDialog:
    said = " ".join(filter(None, (message, in_language(outcome.message))))
    match outcome:
        case Damaged(snapshots=snapshots) | Gone(snapshots=snapshots):
            return TroubleDialog(said, snapshots, may_begin=True)
        case Newer() | Unreachable():
            return TroubleDialog(said, (), may_begin=False, may_go_home=may_go_home)


def _done(desk: Workspace, dialog: TroubleDialog) -> str:
    """Do what was chosen; answers the sentence of what went wrong, to be shown next."""
    try:
        if dialog.choice is Choice.RESTORE:
            desk.restore_snapshot(dialog.snapshot_id)
        elif dialog.choice is Choice.BEGIN_ANEW:
            desk.begin_anew()
    except LordeskError as error:
        return in_language(error.message)
    return ""
