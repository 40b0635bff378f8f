"""A line of the palette: what was found, and at the end where it belongs or its key."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.style_option import box_of, state_of

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 36


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
        second = str(index.data(Qt.ItemDataRole.UserRole) or "")
        title = _TITLE if second else _ALONE
        _line(painter, inside, str(index.data()), now.font(Type.BODY), title)
        _line(painter, inside, second, now.font(Type.SMALL), _SECOND)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, look.current().px(HEIGHT))


@dataclass(frozen=True, slots=True)
class _Side:
    """Which part of the line a text has, and its ink."""

    part: float
    tone: str
    alignment: Qt.AlignmentFlag


_TITLE = _Side(0.62, "ink", Qt.AlignmentFlag.AlignLeading)
_ALONE = _Side(1.0, "ink", Qt.AlignmentFlag.AlignLeading)
_SECOND = _Side(0.38, "grey", Qt.AlignmentFlag.AlignTrailing)


def _line(painter: QPainter, box: QRectF, text: str, font: QFont, side: _Side) -> None:
    painter.setFont(font)
    painter.setPen(look.current().colour(side.tone))
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    is_left = (side is not _SECOND) is not is_mirrored
    width = box.width() * side.part
    left = box.left() if is_left else box.right() - width
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 4)
    place = QRectF(left, box.top(), width, box.height())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side.alignment), shown)
