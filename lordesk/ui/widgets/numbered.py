"""A numbered question with a hint, and room for its answer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type
from lordesk.ui.widgets.text import Role, Text

DISC = 32


class Question(QWidget):
    """Fill `body` with the fields that answer it."""

    def __init__(self, number: int, words: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(Text(words, Role.CARD_TITLE))
        column.addWidget(Text(hint, Role.GREY))
        column.addSpacing(Space.XS)
        column.addLayout(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(NumberDisc(number), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class NumberDisc(QWidget):
    """The number in a tinted disc; decoration, the words say the order."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = look.current().px(DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("accent_tint"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(now.colour("accent"))
        painter.setFont(now.font(Type.CARD_TITLE, bold=True))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._number))
