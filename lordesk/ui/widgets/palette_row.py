"""A line of the palette: what was found, and at the end where it belongs or its key."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.style_option import box_of, state_of

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 36
GAP = Space.M
SECOND_AT_LEAST = 0.38
"""The part of a line that a long title leaves to what stands at its end."""


class PaletteRow(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = look.current()
        box = box_of(option)
        state = state_of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("selection"))
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        inside = box.adjusted(Space.M, 0, -Space.M, 0)
        title, second = str(index.data()), str(index.data(Qt.ItemDataRole.UserRole) or "")
        title_font, second_font = now.font(Type.BODY), now.font(Type.SMALL)
        room = split(inside.width(), _width(title_font, title), _width(second_font, second))
        _line(painter, inside, title, title_font, _Side(room[0], "ink", _LEADING))
        _line(painter, inside, second, second_font, _Side(room[1], "grey", _TRAILING))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, look.current().px(HEIGHT))


def split(room: float, title: float, second: float) -> tuple[float, float]:
    """What of the line each text gets: as wide as it is, or the share it can be shortened to."""
    for_second = min(second, max(room * SECOND_AT_LEAST, room - title - GAP)) if second else 0.0
    return room - (for_second + GAP if second else 0.0), for_second


_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class _Side:
    """How much of the line a text has, its ink, and the end at which it stands."""

    width: float
    tone: str
    alignment: Qt.AlignmentFlag


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text) + 1 if text else 0.0


def _line(painter: QPainter, box: QRectF, text: str, font: QFont, side: _Side) -> None:
    painter.setFont(font)
    painter.setPen(look.current().colour(side.tone))
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    is_left = (side.alignment is _LEADING) is not is_mirrored
    left = box.left() if is_left else box.right() - side.width
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(side.width))
    place = QRectF(left, box.top(), side.width, box.height())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side.alignment), shown)
