"""The board: letters in lanes by stage; cards are walked and carried within it and across."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from lordesk.ui.pages.letters.carrying import ways_to
from lordesk.ui.pages.letters.lane_view import LaneView
from lordesk.ui.pages.letters.state import Lane, LetterRow, lanes
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.text import Role, Text

LANE_WIDTH = 168
EMPTY_WIDTH = 108
WIDEST = 320


class Board(QScrollArea):
    """`chosen` tells the key of the card that is current, `opened` of one opened."""

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    """Where on the screen a menu for the current card is asked for."""
    carried = Signal(str, object)
    """The key of a card that was brought to another lane, and that lane."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lanes: dict[Lane, LaneView] = {}
        self.heads: dict[Lane, Text] = {}
        self._cards: dict[Lane, Card] = {}
        inside = QWidget()
        inside.setProperty("transparent", "true")
        row = self._row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for lane in Lane:
            row.addWidget(self._lane(lane))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)

    def show_rows(self, rows: tuple[LetterRow, ...], key: str) -> None:
        """Show the letters in their lanes; the current one stays current and keeps the focus."""
        for lane, found in lanes(rows):
            self.heads[lane].setText(f"{self._name(lane)} · {len(found)}")
            self._widen(lane, is_used=bool(found))
            view = self.lanes[lane]
            view.blockSignals(True)
            view.rows.set_rows(found)
            view.choose(key)
            view.blockSignals(False)
        home, focused = self.lane_of(key), self.window().focusWidget()
        if home is not None and home is not focused and focused in self.lanes.values():
            home.setFocus()

    def lane_of(self, key: str) -> "LaneView | None":
        """The lane of a letter."""
        return next((view for view in self.lanes.values() if view.rows.row_of(key) >= 0), None)

    def middle_of(self, lane: Lane) -> QPoint:
        """A point of a lane on the screen, for a menu."""
        view = self.lanes[lane]
        return view.mapToGlobal(view.rect().center())

    def _lane(self, lane: Lane) -> Card:
        card = self._cards[lane] = Card(Ground.TINT)
        card.column.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        head = self.heads[lane] = Text(self._name(lane), Role.STRONG).on_one_line()
        view = self.lanes[lane] = LaneView(
            self._name(lane), self._session, partial(self._may_go, lane)
        )
        view.chosen.connect(partial(self._choose, lane))
        view.opened.connect(self.opened)
        view.crossed.connect(partial(self._cross, lane))
        view.moved.connect(partial(self._carry, lane))
        view.menu_wanted.connect(self.menu_wanted)
        view.dropped.connect(partial(self._drop, lane))
        card.column.addWidget(head)
        card.column.addWidget(view, 1)
        return card

    def _widen(self, lane: Lane, *, is_used: bool) -> None:
        """An empty lane stays narrow, so that the others have room for names."""
        card, now = self._cards[lane], look.current()
        self._row.setStretchFactor(card, 1 if is_used else 0)
        card.setMinimumWidth(now.px(LANE_WIDTH if is_used else EMPTY_WIDTH))
        card.setMaximumWidth(WIDEST if is_used else now.px(EMPTY_WIDTH))

    def _choose(self, lane: Lane, key: str) -> None:
        for other, view in self.lanes.items():
            if other is not lane:
                view.clearSelection()
        self.chosen.emit(key)

    def _cross(self, lane: Lane, step: int) -> None:
        """To the nearest lane on that side that has a card."""
        order = tuple(Lane)
        place = order.index(lane) + step
        while 0 <= place < len(order):
            view = self.lanes[order[place]]
            if view.rows.shown:
                view.setFocus()
                key = view.rows.key_at(max(view.currentIndex().row(), 0))
                view.choose(key)
                self._choose(order[place], key)
                return
            place += step

    def _may_go(self, lane: Lane, key: str) -> bool:
        records = self._session.records
        letter = records.letters.get(key)
        return letter is not None and bool(ways_to(lane, letter, records))

    def _drop(self, lane: Lane, key: str) -> None:
        self.carried.emit(key, lane)

    def _carry(self, lane: Lane, step: int) -> None:
        """The current card of a lane to the nearest one on that side that takes it."""
        view, order = self.lanes[lane], tuple(Lane)
        key = view.rows.key_at(view.currentIndex().row())
        place = order.index(lane) + step
        while key and 0 <= place < len(order):
            if self._may_go(order[place], key):
                self.carried.emit(key, order[place])
                return
            place += step

    def _name(self, lane: Lane) -> str:
        return {
            Lane.PLANNED: self.tr("Planned"),
            Lane.ASKED: self.tr("Asked"),
            Lane.PROMISED: self.tr("Promised"),
            Lane.PORTAL: self.tr("In the portal"),
            Lane.ARRIVED: self.tr("Arrived"),
            Lane.OUT: self.tr("Out"),
        }[lane]
