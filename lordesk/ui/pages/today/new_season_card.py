"""The card that offers the turn to the next season, once the old one is over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.ui.pages.today.outlook import NewSeason
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.cards import Card
from lordesk.ui.widgets.text import Role, Text


class NewSeasonCard(Card):
    """`wanted` when the wizard is to be opened."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(bar="accent", parent=parent)
        self.title = Text("", Role.CARD_TITLE)
        self.words = Text(
            self.tr(
                "Carry your letters over: which can be imported, which to ask for anew. You see "
                "what would change first."
            ),
            Role.GREY,
        )
        self.button = Button(self.tr("Next season…"))
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.words)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.hide()

    def show_season(self, found: NewSeason | None) -> None:
        self.setVisible(found is not None)
        if found is not None:
            said = self.tr("{old} is over, {new} comes next")
            self.title.setText(said.format(old=found.old, new=found.new))
