"""Where the desk lies: its folder, a way out of an unfit one, and the end of everything."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lordesk.ui.asking import Question
from lordesk.ui.core_sentences import in_language
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.text import Role, Text


class FolderBox(QWidget):
    """The folder is looked at when the section is made; a move opens another window anyway."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.show_button = Button(self.tr("Show the folder"), icon="folder")
        self.move_button = Button(self.tr("Move the desk…"))
        self.remove_button = Button(self.tr("Remove the old copy…"))
        self.erase_button = Button(self.tr("Erase everything…"), icon="trash")
        self.old = Text("", Role.SECOND)
        self._lay_out()
        self.show_button.clicked.connect(self._show_folder)
        self.move_button.clicked.connect(self._move)
        self.remove_button.clicked.connect(self._remove)
        self.erase_button.clicked.connect(self._erase)
        self._show_old(session.tools.workspace.old_copy())

    def _show_old(self, old: Path | None) -> None:
        said = self.tr("It was moved here. The old copy is still in {folder}.")
        self.old.setText(said.format(folder=old) if old else "")
        self.old.setVisible(old is not None)
        self.remove_button.setVisible(old is not None)

    def _show_folder(self) -> None:
        self._session.tools.asker.open_path(self._session.tools.data)

    def _move(self) -> None:
        from lordesk.ui.moving import MoveDialog

        MoveDialog(self._session, self._session.tools.workspace.place, self.window()).open()

    def _remove(self) -> None:
        workspace = self._session.tools.workspace
        old = workspace.old_copy()
        question = Question(
            title=self.tr("Remove the old copy"),
            text=self.tr(
                "What lordesk keeps in {folder} is removed. Your desk stays where it lies now. "
                "A cloud may keep what it had of the old copy."
            ).format(folder=old),
            act=self.tr("Remove the old copy"),
        )
        if old is None or not self._session.tools.asker.confirm(self, question):
            return
        removed = self._session.guarded(workspace.remove_old_copy)
        self._show_old(workspace.old_copy())
        if removed is not None and removed.stuck:
            stuck = self.tr("Still there: {names}. Delete it in the folder {folder}.")
            names = ", ".join(removed.stuck)
            self._session.problem.emit(stuck.format(names=names, folder=old))
        elif removed is not None:
            self._session.message.emit(self.tr("The old copy is removed."))

    def _erase(self) -> None:
        from lordesk.ui.pages.settings.erasing import EraseDialog

        erasure = self._session.guarded(self._session.tools.workspace.survey)
        if erasure is not None:
            EraseDialog(self._session, erasure, self.window()).open()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        tools = self._session.tools
        place = tools.workspace.place
        column.addWidget(Text(str(tools.data), Role.BODY))
        safe = self.tr("Everything is in this folder on this computer. Nothing is sent anywhere.")
        words = in_language(place.warning or "") or safe
        column.addWidget(Text(words, Role.PROBLEM if place.warning else Role.GREY))
        column.addWidget(self.old)
        self.move_button.setVisible(place.wants_moving and not tools.is_sample)
        row = Flow(gap=Space.S)
        buttons = (self.move_button, self.show_button, self.remove_button, self.erase_button)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
