"""A main column and a narrower one beside it, which goes below where the page is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

NARROW = 820
"""Width of the body under which the second column goes below the first (a window of 1100)."""


class MainAndSide(QWidget):
    """`first` and `second` are columns to fill; `side` is the width of the second one."""

    def __init__(self, side: int, gap: int = Space.XL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._second = QWidget()
        self.first = QVBoxLayout()
        self.second = QVBoxLayout(self._second)
        for column in (self.first, self.second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.L)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addLayout(self.first, 1)
        self._row.addWidget(self._second)
        self._arrange()

    @property
    def is_stacked(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        now = look.current()
        is_narrow = self.width() < max(NARROW, now.px(NARROW) * 0.8)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        if is_narrow:
            self._second.setMinimumWidth(0)
            self._second.setMaximumWidth(WIDEST)
        else:
            self._second.setFixedWidth(now.px(self._side) if now.scale < 1.3 else self.width() // 3)


WIDEST = 16_777_215
"""Qt's own word for no limit."""
