"""Cells of tables: text with a grey second line, and pills; focus and selection by the tokens."""

from collections.abc import Callable
from html import escape
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from lordesk.ui.models.rows import ROW_ROLE, SECOND_ROLE, TONE_ROLE
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type
from lordesk.ui.widgets.pills import PillFace, draw_pill, pill_size
from lordesk.ui.widgets.style_option import box_of, is_mirrored, state_of

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 56
BAR = 4
LINES_AT_MOST = 3


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Selection, hover, the row's rule and the focus frame of one cell."""
    now = look.current()
    box = box_of(option)
    state = state_of(option)
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, now.colour("selection"))
        if index.column() == 0:
            edge = box.right() - BAR if is_mirrored(option) else box.left()
            painter.fillRect(QRectF(edge, box.top(), BAR, box.height()), now.colour("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, now.colour("tint"))
    rule = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
    painter.fillRect(rule, now.colour("soft"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(now.colour("accent"), 2))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)


class TwoLineCell(QStyledItemDelegate):
    """Text, and a grey second line where the column has one; the first column is semibold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        draw_ground(painter, option, index)
        now = look.current()
        box = box_of(option).adjusted(Space.L, 0, -Space.S, 0)
        second = str(index.data(SECOND_ROLE) or "")
        tone = str(index.data(TONE_ROLE) or "")
        bold = now.font(Type.BODY, bold=index.column() == 0)
        lines = [(each, bold, tone or "ink") for each in name_lines(index, box.width())]
        if second:
            lines.append((second, now.font(Type.SMALL), tone or "grey"))
        height = now.px(18 if len(lines) < LINES_AT_MOST else 16)
        line = QRectF(box.left(), box.center().y() - height * len(lines) / 2, box.width(), height)
        for words, font, colour in lines:
            _draw_line(painter, line, words, font, colour)
            line.translate(0, height)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.current().px(80), look.current().px(ROW_HEIGHT))

    def wanted_width(self, index: Index) -> int:
        """How wide a cell is that shows its words whole."""
        now = look.current()
        fonts = (now.font(Type.BODY, bold=index.column() == 0), now.font(Type.SMALL))
        roles = (int(Qt.ItemDataRole.DisplayRole), SECOND_ROLE)
        words = (str(index.data(role) or "") for role in roles)
        widths = (
            QFontMetrics(font).horizontalAdvance(each)
            for font, each in zip(fonts, words, strict=True)
        )
        return max(widths) + Space.L + Space.S + 1

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that are cut are said whole beside the pointer."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        room = round(box_of(option).width()) - Space.L - Space.S
        QToolTip.showText(event.globalPos(), plain_tip(cut_words(index, room)), view)
        return True


def name_lines(index: Index, room: float) -> tuple[str, ...]:
    """The text of a cell; in the first column it goes on in a second line before it is cut.

    It parts after a comma where both lines fit, else where they come out alike.
    """
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    metrics = QFontMetrics(look.current().font(Type.BODY, bold=index.column() == 0))
    if index.column() or _fits(metrics, text, room):
        return (text,)
    words = text.split(" ")
    splits = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    fitting = [lines for lines in splits if _fits(metrics, lines[0], room)]
    whole = [lines for lines in fitting if _fits(metrics, lines[1], room)]
    if whole:
        return min(
            whole,
            key=lambda lines: (
                not lines[0].endswith(","),
                max(map(metrics.horizontalAdvance, lines)),
            ),
        )
    return fitting[-1] if fitting else (text,)


def head_width(title: str) -> int:
    """How wide a column is whose head is shown whole."""
    now = look.current()
    metrics = QFontMetrics(now.font(Type.SMALL, bold=True))
    words = max(map(metrics.horizontalAdvance, title.split("\n")))
    return words + Space.L + now.px(Space.S) + Space.S


def cut_words(index: Index, room: float) -> str:
    """The lines of a cell that do not fit its room, empty when all do."""
    now = look.current()
    first = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    second = str(index.data(SECOND_ROLE) or "")
    bold = QFontMetrics(now.font(Type.BODY, bold=index.column() == 0))
    is_cut = not all(_fits(bold, line, room) for line in name_lines(index, room))
    below = "" if _fits(QFontMetrics(now.font(Type.SMALL)), second, room) else second
    return "\n".join(filter(None, (first if is_cut else "", below)))


def _fits(metrics: QFontMetrics, words: str, room: float) -> bool:
    return metrics.horizontalAdvance(words) <= room


def plain_tip(words: str) -> str:
    """Words for a tool tip, which has no plain format: Qt would take tags in them as markup."""
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if "<" in words else words


class PillCell(QStyledItemDelegate, Generic[R]):
    """A pill made from the whole row."""

    def __init__(self, face_of: Callable[[R], PillFace], parent: QWidget) -> None:
        super().__init__(parent)
        self._face_of = face_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        draw_ground(painter, option, index)
        box = box_of(option).adjusted(Space.L, 0, -Space.S, 0)
        draw_pill(painter, box, self._face_of(index.data(ROW_ROLE)), mirrored=is_mirrored(option))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.current().px(120), look.current().px(ROW_HEIGHT))

    def wanted_width(self, index: Index) -> int:
        """How wide a cell is that shows its pill whole."""
        return pill_size(self._face_of(index.data(ROW_ROLE))).width() + Space.L + Space.S


def _draw_line(painter: QPainter, box: QRectF, text: str, font: QFont, tone: str) -> None:
    painter.setFont(font)
    painter.setPen(look.current().colour(tone))
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(box, int(flags), shown)
