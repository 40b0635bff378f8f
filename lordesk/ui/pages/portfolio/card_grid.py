"""Cards beside each other, as many as the width holds, all of one row equally high."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

LEAST_WIDTH = 310
MOST = 3


class CardGrid(QWidget):
    """At most three cards in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)

    @property
    def across(self) -> int:
        """How many cards stand in a row."""
        return self._across

    @property
    def cards(self) -> list[QWidget]:
        return self._cards

    def show_cards(self, cards: list[QWidget]) -> None:
        """These cards in place of the present ones; of those, what is not among them is let go."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
                card.setParent(None)
                card.deleteLater()
        self._cards = cards
        self._across = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._hold_height()

    def event(self, event: QEvent) -> bool:
        """Cards that were drawn anew get their fonts late, and may be higher then."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._hold_height()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """One card wide: the cards below each other are the narrowest layout."""
        return QSize(look.current().px(240), super().minimumSizeHint().height())

    def _place(self) -> None:
        width = self.width() + Space.L
        fits = max(int(width // (look.current().px(LEAST_WIDTH) + Space.L)), 1)
        across = min(fits, MOST, max(len(self._cards), 1))
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // across, number % across)
            card.setMinimumWidth(1)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _hold_height(self) -> None:
        """Never lower than the words in the cards need at this width."""
        if self._cards:
            self.setMinimumHeight(max(self._grid.heightForWidth(self.width()), 0))
