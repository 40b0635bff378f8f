"""A box to choose one of several, painted like every other control."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import CONTROL_HEIGHT, Radius, Space, Type
from lordesk.ui.widgets.focus_ring import WANTS_RING

ARROW = 16
WIDEST = 320
_INSIDE = Space.M - 2
"""A field to type in keeps two points before its words."""


class ChoiceBox(QComboBox):
    """The wheel scrolls the page and not the choice unless the box has the keyboard.

    Where each choice has far consequences, arrows open the list and do not choose from it.
    """

    def __init__(self, parent: QWidget | None = None, *, opens_by_arrows: bool = False) -> None:
        super().__init__(parent)
        self._opens_by_arrows = opens_by_arrows
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        now = look.current()
        metrics = QFontMetrics(now.font(Type.BODY))
        widths = (metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count()))
        width = max(widths, default=0) + now.px(ARROW) + 3 * Space.M
        return QSize(min(max(width, 96), now.px(WIDEST)), now.px(CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, look.current().px(CONTROL_HEIGHT))

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self._opens_by_arrows and e.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.showPopup()
        else:
            super().keyPressEvent(e)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        """The words of a box to type in stand as in a field, and end before the arrow."""
        edit = self.lineEdit()
        if edit is not None:
            arrow = look.current().px(ARROW) + Space.M
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = arrow if is_mirrored else _INSIDE
            edit.setGeometry(left, 2, self.width() - arrow - _INSIDE, self.height() - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isEnabled()
        edge = "accent" if self.underMouse() and is_on else "edge"
        painter.setPen(QPen(now.colour(edge), 1) if is_on else Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("card" if is_on else "disabled"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        self._draw_inside(painter, box.adjusted(Space.M, 0, -Space.S, 0))

    def _draw_inside(self, painter: QPainter, inside: QRectF) -> None:
        now = look.current()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = now.px(ARROW)
        left = inside.left() if is_mirrored else inside.right() - size
        square = QRectF(left, inside.center().y() - size / 2, size, size)
        draw_icon(painter, "down", square, now.colour("grey"))
        if self.isEditable():
            return
        start, end = (size + 4, 0) if is_mirrored else (0, -size - 4)
        words = inside.adjusted(start, 0, end, 0)
        painter.setFont(now.font(Type.BODY))
        painter.setPen(now.colour("ink" if self.isEnabled() else "grey"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, int(flags), shown)
