"""Cells of tables: text with a grey second line, and pills; focus and selection by the tokens."""

from collections.abc import Callable
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
from lordesk.ui.widgets.cutting import plain_tip
from lordesk.ui.widgets.pills import PillFace, draw_pill, pill_size
from lordesk.ui.widgets.style_option import box_of, is_mirrored, state_of

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 56
LINE, TIGHT_LINE = 18, 16
AIR = 8
"""What is left free above and below the lines of a row, together."""
BAR = 4
NAME_LINES = 3
"""Into how many lines a name may wrap before it is cut."""


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
        tone = str(index.data(TONE_ROLE) or "")
        bold, small = now.font(Type.BODY, bold=index.column() == 0), now.font(Type.SMALL)
        names, seconds = cell_lines(index, box)
        lines = [(each, bold, tone or "ink") for each in names]
        lines += [(each, small, tone or "grey") for each in seconds]
        is_tight = now.px(LINE) * len(lines) > box.height() - AIR
        height = now.px(TIGHT_LINE if is_tight else LINE)
        line = QRectF(box.left(), box.center().y() - height * len(lines) / 2, box.width(), height)
        for words, font, colour in lines:
            _draw_line(painter, line, words, font, colour)
            line.translate(0, height)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.current().px(80), look.current().px(ROW_HEIGHT))

    def wanted_width(self, index: Index) -> int:
        """The width of a cell that shows all its words."""
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
        """Shows words that are cut off in a tool tip."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        box = box_of(option).adjusted(Space.L, 0, -Space.S, 0)
        QToolTip.showText(event.globalPos(), plain_tip(cut_words(index, box)), view)
        return True


def name_lines(index: Index, room: float, most: int = NAME_LINES) -> tuple[str, ...]:
    """The text of a cell, which goes on in more lines before it is cut."""
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    return _wrapped(text, look.current().font(Type.BODY, bold=index.column() == 0), room, most)


def cell_lines(index: Index, box: QRectF) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The text of a cell, then its second line; both go on in more lines while these fit in."""
    second = str(index.data(SECOND_ROLE) or "")
    fitting = int((box.height() - AIR) // look.current().px(TIGHT_LINE))
    names = name_lines(index, box.width(), max(min(fitting - bool(second), NAME_LINES), 1))
    if not second:
        return names, ()
    rest = max(fitting - len(names), 1)
    return names, _wrapped(second, look.current().font(Type.SMALL), box.width(), rest)


def _wrapped(text: str, font: QFont, room: float, most: int) -> tuple[str, ...]:
    """Two lines part after a comma where both fit, else where they come out alike."""
    metrics = QFontMetrics(font)
    if most == 1 or _fits(metrics, text, room):
        return (text,)
    words = text.split(" ")
    splits = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    whole = [lines for lines in splits if all(_fits(metrics, each, room) for each in lines)]
    if whole:
        return min(
            whole,
            key=lambda lines: (
                not lines[0].endswith(","),
                max(map(metrics.horizontalAdvance, lines)),
            ),
        )
    return _filled(words, metrics, room, most)


def _filled(words: list[str], metrics: QFontMetrics, room: float, most: int) -> tuple[str, ...]:
    """Each line as full as it can be, the last with all that is left."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if len(lines) == most or _fits(metrics, longer, room):
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def wanted_height(index: Index, room: float) -> int:
    """The height of a row that shows its whole name, within the allowed lines."""
    lines = len(name_lines(index, room)) + bool(index.data(SECOND_ROLE))
    return max(look.current().px(ROW_HEIGHT), lines * look.current().px(LINE) + AIR + Space.XS)


def head_width(title: str) -> int:
    """The width of a column that shows its whole heading."""
    now = look.current()
    metrics = QFontMetrics(now.font(Type.SMALL, bold=True))
    words = max(map(metrics.horizontalAdvance, title.split("\n")))
    return words + Space.L + now.px(Space.S) + Space.S


def cut_words(index: Index, box: QRectF) -> str:
    """The lines of a cell that do not fit its box, empty when all do."""
    now = look.current()
    first = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    second = str(index.data(SECOND_ROLE) or "")
    fonts = (now.font(Type.BODY, bold=index.column() == 0), now.font(Type.SMALL))
    return "\n".join(
        whole
        for whole, font, lines in zip((first, second), fonts, cell_lines(index, box), strict=True)
        if not all(_fits(QFontMetrics(font), line, box.width()) for line in lines)
    )


def _fits(metrics: QFontMetrics, words: str, room: float) -> bool:
    return metrics.horizontalAdvance(words) <= room


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
        """The width of a cell that shows its whole pill."""
        return pill_size(self._face_of(index.data(ROW_ROLE))).width() + Space.L + Space.S


def _draw_line(painter: QPainter, box: QRectF, text: str, font: QFont, tone: str) -> None:
    painter.setFont(font)
    painter.setPen(look.current().colour(tone))
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(box, int(flags), shown)
