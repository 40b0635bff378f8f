"""A lane of the board: its cards, walked by arrows, carried by the mouse or with Alt."""

from collections.abc import Callable

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lordesk.ui import texts
from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import ROW_ROLE, RowsModel
from lordesk.ui.pages.letters.columns import key_of, stage_pill, step_words
from lordesk.ui.pages.letters.state import LetterRow
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.pills import draw_pill
from lordesk.ui.widgets.style_option import box_of, is_mirrored, state_of

CARD_HEIGHT = 108
MIME = "application/x-lordesk-letter"
"""A card that is carried, as the key of its letter."""
Index = QModelIndex | QPersistentModelIndex


class LaneView(QListView):
    """One lane."""

    chosen = Signal(str)
    opened = Signal(str)
    crossed = Signal(int)
    """Left or right was pressed: -1 toward the start of the board, 1 toward its end."""
    moved = Signal(int)
    """The same with Alt: the card itself is to go there."""
    menu_wanted = Signal(QPoint)
    dropped = Signal(str)
    """The card of a letter was let fall here."""

    def __init__(
        self,
        name: str,
        session: Session,
        takes: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`takes` says whether the letter of a key may be brought here."""
        super().__init__(parent)
        self._takes = takes
        self._pressed: QPoint | None = None
        self._is_target = False
        self.setAcceptDrops(True)
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
            step = -sides[keys(event.key())] if is_mirrored else sides[keys(event.key())]
            is_carried = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moved if is_carried else self.crossed).emit(step)
        elif event.key() in {keys.Key_Return, keys.Key_Enter}:
            self.opened.emit(self.rows.key_at(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        if index.isValid():
            card = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(event.globalPos() if is_mouse else card)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_on_card = self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position().toPoint() if is_on_card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            index, self._pressed = self.indexAt(self._pressed), None
            self.drag(index).exec(Qt.DropAction.MoveAction)

    def drag(self, index: QModelIndex) -> QDrag:
        """A card on its way."""
        carried = QMimeData()
        carried.setData(MIME, self.rows.key_at(index.row()).encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        return drag

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(is_target=False)
        key = _carried(event.mimeData())
        if key and self._takes(key):
            event.acceptProposedAction()
            self.dropped.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_target:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.current().colour("accent"), 2))
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)

    def _consider(self, event: QDragMoveEvent) -> None:
        """Highlights the lane while a letter that may be dropped there is over it."""
        key = _carried(event.mimeData())
        is_target = bool(key) and self._takes(key)
        self._mark(is_target=is_target)
        event.setAccepted(is_target)

    def _mark(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self.viewport().update()

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
        state = state_of(option)
        box = box_of(option).adjusted(1, 1, -1, -Space.S + 1)
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
        draw_pill(painter, pill, stage_pill(row), mirrored=is_mirrored(option))
        painter.restore()

    def _next(self, row: LetterRow) -> str:
        if row.duty is None:
            return step_words(row)
        return f"{step_words(row)}, {texts.short_day(row.duty.due)}"

    def _is_due(self, row: LetterRow) -> bool:
        return row.duty is not None and row.duty.due <= self._session.today


def _carried(data: QMimeData) -> str:
    """The key of the letter whose card is carried, empty for anything else."""
    return bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""


def _said(row: LetterRow) -> str:
    """The text of a card for screen readers."""
    parts = (row.name, texts.aims(row.aims), texts.stage(row.stage), step_words(row))
    return ", ".join(part for part in parts if part)


def _draw(painter: QPainter, box: QRectF, words: str, tone: str, *, bold: bool) -> None:
    now = look.current()
    painter.setFont(now.font(Type.BODY if bold else Type.SMALL, bold=bold))
    painter.setPen(now.colour(tone))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(box, int(flags), shown)
