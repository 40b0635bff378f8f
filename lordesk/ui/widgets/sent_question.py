"""The question after a draft was opened: did you send it, and on which day?"""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.ui.forms.date_field import DateField
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.text import Role, Text


class SentQuestion(Card):
    """A quiet block with the day, `yes` and `no`."""

    def __init__(self, today: date, words: str, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self.field = DateField(today, is_nearest=True)
        self.field.set_day(today)
        self.field.set_name(self.tr("The day it went out"))
        grow(self.field, QWidget.setMaximumWidth, 200)
        self.yes = Button(self.tr("Yes, record it"))
        self.no = Button(self.tr("Not yet"))
        self.problem = Text("", Role.PROBLEM)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Text(words, Role.STRONG), 1)
        for widget in (self.field, self.yes, self.no):
            row.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)

    @property
    def day(self) -> date | None:
        return self.field.day

    def complain(self, words: str) -> None:
        """Say what was refused; empty takes the sentence away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
