"""A problem, shown on the page itself until something else happens."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.ui.session import Session
from lordesk.ui.status_bar import Glyph
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.text import Role, Text


class FailureStrip(QWidget):
    """Shows a failure while its page is seen; the status bar announces it to screen readers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", Role.PROBLEM)
        self.close_it = Button(self.tr("Close"), Kind.GHOST)
        self.close_it.setAccessibleName(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Glyph("warning", "due"))
        row.addWidget(self.words, 1)
        row.addWidget(self.close_it)
        self.hide()
        self.close_it.clicked.connect(self.be_quiet)
        session.problem.connect(self.complain)
        session.message.connect(self.be_quiet)
        session.changed.connect(self.be_quiet)

    @property
    def is_in_sight(self) -> bool:
        """Whether the strip can be seen now."""
        page = self.parentWidget()
        return page is not None and page.isVisible()

    def complain(self, sentence: str) -> None:
        """Say it here when somebody looks at the page."""
        if self.is_in_sight:
            self.words.setText(sentence)
            self.show()

    def be_quiet(self) -> None:
        self.hide()
