"""The board: letters as cards in lanes by stage; arrows walk within a lane and across."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lordesk.ui import texts
from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import ROW_ROLE, RowsModel
from lordesk.ui.pages.letters.columns import key_of, stage_pill
from lordesk.ui.pages.letters.state import Lane, LetterRow, lanes
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.pills import draw_pill
from lordesk.ui.widgets.text import Role, Text

CARD_HEIGHT = 108
LANE_WIDTH = 168
EMPTY_WIDTH = 108
WIDEST = 320
Index = QModelIndex | QPersistentModelIndex


class Board(QScrollArea):
    """`chosen` tells the key of the card that is current, `opened` of one opened."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lanes: dict[Lane, LaneView] = {}
        self.heads: dict[Lane, Text] = {}
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
        """The letters in their lanes; the current one stays so."""
        for lane, found in lanes(rows):
            self.heads[lane].setText(f"{self._name(lane)} · {len(found)}")
            self._widen(lane, is_used=bool(found))
            view = self.lanes[lane]
            view.blockSignals(True)
            view.rows.set_rows(found)
            view.choose(key)
            view.blockSignals(False)

    def lane_of(self, key: str) -> "LaneView | None":
        """The lane in which a letter stands."""
        return next((view for view in self.lanes.values() if view.rows.row_of(key) >= 0), None)

    def _lane(self, lane: Lane) -> Card:
        card = Card(Ground.TINT)
        card.column.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        head = self.heads[lane] = Text(self._name(lane), Role.STRONG).on_one_line()
        view = self.lanes[lane] = LaneView(self._name(lane), self._session)
        view.chosen.connect(partial(self._choose, lane))
        view.opened.connect(self.opened)
        view.crossed.connect(partial(self._cross, lane))
        card.column.addWidget(head)
        card.column.addWidget(view, 1)
        return card

    def _widen(self, lane: Lane, *, is_used: bool) -> None:
        """An empty lane stays narrow, so that the others have room for names."""
        place = tuple(Lane).index(lane)
        self._row.setStretch(place, 1 if is_used else 0)
        item = self._row.itemAt(place)
        if item is not None and (card := item.widget()) is not None:
            card.setMinimumWidth(look.current().px(LANE_WIDTH if is_used else EMPTY_WIDTH))
            card.setMaximumWidth(WIDEST if is_used else look.current().px(EMPTY_WIDTH))

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

    def _name(self, lane: Lane) -> str:
        return {
            Lane.PLANNED: self.tr("Planned"),
            Lane.ASKED: self.tr("Asked"),
            Lane.PROMISED: self.tr("Promised"),
            Lane.PORTAL: self.tr("In the portal"),
            Lane.ARRIVED: self.tr("Arrived"),
            Lane.OUT: self.tr("Out"),
        }[lane]


class LaneView(QListView):
    """One lane."""

    chosen = Signal(str)
    opened = Signal(str)
    crossed = Signal(int)
    """Left or right was pressed: -1 toward the start of the board, 1 toward its end."""

    def __init__(self, name: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column: Column[LetterRow] = Column(title=name, text=_said, sort_by=key_of)
        self.rows = RowsModel((column,), key_of)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setItemDelegate(CardCell(session, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._note)
        self.doubleClicked.connect(self._open)

    def choose(self, key: str) -> None:
        place = self.rows.row_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = {keys.Key_Left: -1, keys.Key_Right: 1}
        if event.key() in sides:
            step = sides[keys(event.key())]
            self.crossed.emit(-step if is_mirrored else step)
        elif event.key() in {keys.Key_Return, keys.Key_Enter}:
            self.opened.emit(self.rows.key_at(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def _note(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.rows.key_at(now.row()))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.key_at(index.row()))


class CardCell(QStyledItemDelegate):
    """A letter as a small card."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now = look.current()
        return QSize(now.px(100), now.px(CARD_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LetterRow = index.data(ROW_ROLE)
        now = look.current()
        state: QStyle.StateFlag = option.state  # pyright: ignore
        box = QRectF(option.rect).adjusted(1, 1, -1, -Space.S + 1)  # pyright: ignore
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = now.colour("accent" if is_chosen else "hairline")
        painter.setPen(QPen(edge, 2 if has_focus else 1))
        painter.setBrush(now.colour("selection" if is_chosen else "card"))
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        inside = box.adjusted(10, 8, -10, -8)
        line = now.px(18)
        lines = (
            (row.name, True, "ink"),
            (texts.aims(row.aims), False, "grey"),
            (self._next(row), False, "due" if self._is_due(row) else "grey"),
        )
        for number, (words, bold, tone) in enumerate(lines):
            place = QRectF(inside.left(), inside.top() + number * line, inside.width(), line)
            _draw(painter, place, words, tone, bold=bold)
        pill = QRectF(inside.left(), inside.bottom() - now.px(24), inside.width(), now.px(24))
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft  # pyright: ignore
        draw_pill(painter, pill, stage_pill(row), mirrored=is_mirrored)
        painter.restore()

    def _next(self, row: LetterRow) -> str:
        if row.duty is None:
            return ""
        return f"{texts.duty(row.duty.kind)}, {texts.short_day(row.duty.due)}"

    def _is_due(self, row: LetterRow) -> bool:
        return row.duty is not None and row.duty.due <= self._session.today


def _said(row: LetterRow) -> str:
    """What a screen reader says of a card."""
    step = texts.duty(row.duty.kind) if row.duty else ""
    parts = (row.name, texts.aims(row.aims), texts.stage(row.stage), step)
    return ", ".join(part for part in parts if part)


def _draw(painter: QPainter, box: QRectF, words: str, tone: str, *, bold: bool) -> None:
    now = look.current()
    painter.setFont(now.font(Type.BODY if bold else Type.SMALL, bold=bold))
    painter.setPen(now.colour(tone))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(box, int(flags), shown)
