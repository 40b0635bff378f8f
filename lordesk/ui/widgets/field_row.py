"""Fields beside each other, equally wide; below each other where they would be squeezed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

LEAST = 150
"""Width of a field, at a text size of 100 percent, under which it is squeezed."""


class FieldRow(QWidget):
    def __init__(self, *fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        for field in fields:
            self._row.addWidget(field, 1)

    @property
    def is_stacked(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Room for the widest alone, however they stand now."""
        widest = max((field.minimumSizeHint().width() for field in self._fields), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = look.current().px(LEAST)
        wanted = sum(max(each.minimumSizeHint().width(), least) for each in self._fields)
        is_narrow = self.width() < wanted + Space.S * (len(self._fields) - 1)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
