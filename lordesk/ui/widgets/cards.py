"""Surfaces: the card with its hairline edge, the quiet block, the panel with a heading."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius, Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.text import Role, Text


class Ground(StrEnum):
    """CARD has an edge; TINT is a quiet block; DUE is the ground of a finding."""

    CARD = "card"
    TINT = "tint"
    DUE = "due_tint"


class Card(QFrame):
    """A rounded surface with a column inside; `bar` names the colour of a bar at its start."""

    def __init__(
        self, ground: Ground = Ground.CARD, bar: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._bar = bar
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.S)

    def set_bar(self, bar: str) -> None:
        self._bar = bar
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_edge = self._ground is Ground.CARD
        painter.setPen(QPen(now.colour("hairline"), 1) if has_edge else Qt.PenStyle.NoPen)
        painter.setBrush(now.colour(self._ground.value))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        if self._bar:
            self._draw_bar(painter, box)

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        """Four pixels at the leading edge, rounded with the card."""
        rounded = QPainterPath()
        rounded.addRoundedRect(box, Radius.CARD, Radius.CARD)
        painter.setClipPath(rounded)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() - 4 if is_mirrored else box.left()
        colour = look.current().colour(self._bar)
        painter.fillRect(QRectF(left, box.top(), 4, box.height()), colour)


class Panel(Card):
    """A card with a heading and, at its end, room for links and buttons."""

    def __init__(
        self, title: str, role: Role = Role.CARD_TITLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.head = Bar(gap=Space.M)
        self.title = Text(title, role)
        self.head.lead(self.title)
        self.column.addLayout(self.head)


class Rule(QFrame):
    """A hairline between rows or blocks; decoration only."""

    def __init__(self, colour: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look.current().colour(self._colour))
