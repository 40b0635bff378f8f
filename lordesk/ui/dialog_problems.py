"""Shows a problem inside the dialog that is open, beside its buttons."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from lordesk.ui.session import Session
from lordesk.ui.widgets.text import Role, Text

_NAME = "failure"


class DialogProblems(QObject):
    """Follows the session; the status bar tells screen readers, and keeps what a dialog leaves."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        session.problem.connect(self._complain)
        session.message.connect(self._be_quiet)

    def _complain(self, sentence: str) -> None:
        dialog = self._dialog()
        layout = dialog.layout() if dialog is not None else None
        if dialog is None or not isinstance(layout, QVBoxLayout):
            return
        words = dialog.findChild(Text, _NAME)
        if words is None:
            words = Text("", Role.PROBLEM)
            words.setObjectName(_NAME)
            layout.insertWidget(layout.count() - 1, words)
        words.setText(sentence)
        words.show()

    def _be_quiet(self, _words: str) -> None:
        """Clears the problem when something has succeeded since."""
        dialog = self._dialog()
        words = dialog.findChild(Text, _NAME) if dialog is not None else None
        if words is not None:
            words.hide()

    def _dialog(self) -> QDialog | None:
        """The dialog that is open over this window."""
        top = QApplication.activeModalWidget()
        return top if isinstance(top, QDialog) and self._is_over(top) else None

    def _is_over(self, dialog: QDialog) -> bool:
        """Whether the dialog is a child of this window; Qt's `isAncestorOf` stops at windows."""
        each: QWidget | None = dialog
        while each is not None and each is not self._window:
            each = each.parentWidget()
        return each is not None
