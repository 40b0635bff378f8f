"""A row that is clicked as a whole, with words and pills in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space
from lordesk.ui.widgets.focus_ring import WANTS_RING


class ClickRow(QAbstractButton):
    """Fill `line`; Space and Enter press it, hovering tints it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 2, 0, 2)
        self.line.setSpacing(Space.M)

    def sizeHint(self) -> QSize:
        return self.line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.line.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.underMouse() or self.isDown()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.current().colour("tint"))
        wide = QRectF(self.rect()).adjusted(-Space.S, 1, Space.S, -1)
        painter.drawRoundedRect(wide, Radius.CONTROL, Radius.CONTROL)
