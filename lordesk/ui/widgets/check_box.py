"""A box to tick: its edge and tick in our colours, ringed when it has the keyboard."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.widgets.focus_ring import WANTS_RING


class CheckBox(QCheckBox):
    """The style sheet draws box and words; a tick that takes our colours it cannot."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty(WANTS_RING, True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            ink = look.current().colour("on_accent" if self.isEnabled() else "grey")
            painter = QPainter(self)
            draw_icon(painter, "check", self.box(), ink)

    def box(self) -> QRectF:
        """Where the box stands that is ticked."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        return QRectF(self.style().subElementRect(part, option, self))
