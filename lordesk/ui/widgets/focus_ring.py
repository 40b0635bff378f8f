"""The focus ring: two pixels of accent outside the control that has the keyboard."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QApplication, QFocusFrame, QStyle, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius

GAP = 2
RING = 2
WANTS_RING = "wants_ring"
"""Dynamic property of the controls that are ringed; the others show focus themselves."""


class FocusRing(QFocusFrame):
    """One ring for the whole window; follows the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and new.property(WANTS_RING) else None
        if self.widget() is not wanted:
            self.setWidget(wanted)  # pyright: ignore[reportArgumentType] - None is the way off
        if wanted is None:
            self.setParent(None)  # a dialog that goes away would take the ring along

    def paintEvent(self, _event: QPaintEvent) -> None:
        widget = self.widget()
        if widget is None:  # pyright: ignore[reportUnnecessaryComparison] - gone while repainting
            return
        style = self.style()
        across = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self)
        along = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameVMargin, None, self)
        inner = QRectF(self.rect()).adjusted(across, along, -across, -along)
        out = GAP + RING / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.current().colour("accent"), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = Radius.CONTROL + out
        painter.drawRoundedRect(inner.adjusted(-out, -out, out, out), radius, radius)
