"""Small round labels: what a moment shows, on or off by a click or the space bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.cutting import rest_in_tip, shortened
from lordesk.ui.widgets.focus_ring import WANTS_RING

HEIGHT = 22


class Tag(QWidget):
    """The competency of a bullet: words on the accent tint."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._is_on_selection = False
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_on_selection(self, *, on: bool) -> None:
        """On a chosen row the tag is white, so that it still stands out."""
        self._is_on_selection = on
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("card" if self._is_on_selection else "accent_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.CONTROL, Radius.CONTROL)
        painter.setFont(now.font(Type.SMALL, bold=True))
        painter.setPen(now.colour("accent"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), shortened(self._words))


class ToggleChip(QAbstractButton):
    """A theme, a competency or a writer; filled when it is chosen, dotted when only suggested."""

    def __init__(
        self, words: str, parent: QWidget | None = None, *, is_suggested: bool = False
    ) -> None:
        super().__init__(parent)
        self.is_suggested = is_suggested
        self.setText(words)
        self.setToolTip(rest_in_tip(words))
        self.setCheckable(True)
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        edge = QPen(now.colour("accent" if is_on or self.underMouse() else "edge"), 1)
        if self.is_suggested and not is_on:
            edge.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(now.colour("accent_tint" if is_on or self.underMouse() else "card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(now.font(Type.SMALL, bold=is_on))
        painter.setPen(now.colour("accent" if is_on else "grey"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), shortened(self.text()))


def _size(words: str) -> QSize:
    now = look.current()
    width = QFontMetrics(now.font(Type.SMALL, bold=True)).horizontalAdvance(shortened(words))
    return QSize(width + 2 * Space.S + 4, now.px(HEIGHT))
