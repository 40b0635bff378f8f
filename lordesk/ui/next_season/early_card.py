"""The early route: letters uploaded in the season before, as an option with both its sides."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.domain.rollover import EarlyUpload
from lordesk.ui.core_sentences import in_language
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import fit_on_screen
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

SIZE = (680, 600)


class EarlyCard(Card):
    """Letters can be uploaded in the season before: how, and what speaks for and against it."""

    def __init__(self, early: EarlyUpload, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(bar="accent", parent=parent)
        column = self.column
        column.addWidget(Text(self.tr("An option: upload early"), Role.CARD_TITLE))
        column.addWidget(Text(in_language(early.text)))
        for number, step in enumerate(early.steps, start=1):
            column.addWidget(Text(f"{number}. {in_language(step)}", Role.SECOND))
        column.addWidget(Text(self.tr("For it"), Role.STRONG))
        for each in early.pros:
            column.addWidget(Text(f"+ {each}", Role.SECOND))
        column.addWidget(Text(self.tr("Against it"), Role.STRONG))
        for each in early.cons:
            column.addWidget(Text(f"− {each}", Role.SECOND))
        column.addWidget(WhyRow(in_language(early.text), (early.source,), session.advice.sources))


class EarlyDialog(QDialog):
    """For a desk whose season nothing follows yet: what can be done before it opens."""

    def __init__(self, session: Session, early: EarlyUpload, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The next season"))
        fit_on_screen(self, SIZE)
        scroll = Scroll()
        scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        scroll.column.addWidget(EarlyCard(early, session))
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Before your season opens"), Role.PANEL_TITLE))
        said = self.tr("No later season than yours is known yet, so nothing can be carried over.")
        column.addWidget(Text(said, Role.GREY))
        column.addWidget(scroll, 1)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.accept)
        row = Bar()
        row.end(self.close_it)
        column.addLayout(row)
