"""“Keep this file up to date”: which file, whether it could be written, its address for others."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lordesk.ui.asking import FileKind
from lordesk.ui.calendar_keeper import keeper_of
from lordesk.ui.session import Session
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Panel
from lordesk.ui.widgets.text import Role, Text


class KeptFileCard(Panel):
    """The path belongs to this computer, so undo does not concern it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Keep one file up to date"))
        self._session = session
        self._keeper = keeper_of(session)
        self.state = Text("")
        self.address = Text("", Role.SECOND)
        self.choose_button = Button("")
        self.copy_button = Button(self.tr("Copy address"), icon="copy")
        self.show_button = Button(self.tr("Show file"), Kind.GHOST)
        self.stop_button = Button(self.tr("Stop"), Kind.GHOST)
        self.column.addWidget(self.state)
        self.column.addWidget(self.address)
        row = Bar()
        for button in (self.choose_button, self.copy_button, self.show_button, self.stop_button):
            row.lead(button)
        self.column.addLayout(row)
        self.choose_button.clicked.connect(self.choose)
        self.copy_button.clicked.connect(self.copy_address)
        self.show_button.clicked.connect(self.show_file)
        self.stop_button.clicked.connect(self.stop)
        self._keeper.told.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        path = self._keeper.path
        is_kept = path is not None
        self.address.setText(self._address())
        self.address.setVisible(is_kept)
        for button in (self.copy_button, self.show_button, self.stop_button):
            button.setVisible(is_kept)
        self.choose_button.setText(self.tr("Other file…") if is_kept else self.tr("Choose a file…"))
        self.state.set_role(Role.DUE if self._keeper.problem else Role.BODY)
        self.state.setText(self._sentence())

    def choose(self) -> None:
        kinds = (FileKind(name=self.tr("Calendar"), endings=("ics",)),)
        name = self.tr("Letters of recommendation") + ".ics"
        asker = self._session.tools.asker
        path = asker.save_file(self, self.tr("Keep this file up to date"), name, kinds)
        if path is not None:
            self._keep(str(path))

    def stop(self) -> None:
        """Stop updating the file; it stays where it is."""
        self._keep("")

    def copy_address(self) -> None:
        self._session.tools.asker.copy(self._address())  # what is shown may be broken in parts
        self._session.message.emit(self.tr("Address copied"))

    def show_file(self) -> None:
        path = self._keeper.path
        if path is not None and not self._session.tools.asker.reveal(path):
            self._session.problem.emit(self.tr("The folder could not be shown. Open it by hand."))

    def _keep(self, path: str) -> None:
        self._session.choose(replace(self._session.choices, calendar_file=path))
        self._keeper.refresh()
        self.refresh()

    def _address(self) -> str:
        path = self._keeper.path
        return path.absolute().as_uri() if path else ""

    def _sentence(self) -> str:
        if self._keeper.path is None:
            return self.tr(
                "Written anew after every change, so that a calendar that follows the file "
                "(Thunderbird, Evolution) is always right."
            )
        if self._keeper.problem:
            return self._keeper.problem
        at = self._keeper.written_at
        if at is None:
            return self.tr("Being written…")
        return self.tr("Up to date, written at {time}").format(time=f"{at:%H:%M}")
