"""The head of a page: title, state in words, and buttons at the end of the line."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.text import Role, Text


class PageHead(QWidget):
    """Where the state would be cut into a narrow column, it goes below title and buttons.

    Where title and buttons do not fit on one line either, the buttons go below both.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Role.PAGE_TITLE).on_one_line()
        self.state_line = Text("", Role.GREY)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self._is_tight = False
        self._is_folded: bool = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._place()

    @property
    def is_tight(self) -> bool:
        return self._is_tight

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other words or buttons ask for room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room = self.width() - self.buttons.sizeHint().width() - Space.S
        words = QFontMetrics(self.state_line.font()).horizontalAdvance(self.state_line.text())
        is_tight, is_folded = words > room, self.title.sizeHint().width() > room
        if is_tight is not self._is_tight or is_folded is not self._is_folded:
            self._is_tight, self._is_folded = is_tight, is_folded
            self._place()

    def _place(self) -> None:
        self._grid.removeWidget(self.state_line)
        self._grid.removeItem(self.buttons)
        where = Qt.AlignmentFlag
        if self._is_folded:
            self._grid.addWidget(self.state_line, 1, 0, 1, 2)
            self._grid.addLayout(self.buttons, 2, 0, 1, 2, where.AlignLeading)
        elif self._is_tight:
            self._grid.addLayout(self.buttons, 0, 1, where.AlignVCenter)
            self._grid.addWidget(self.state_line, 1, 0, 1, 2)
        else:
            self._grid.addLayout(self.buttons, 0, 1, 2, 1, where.AlignBottom)
            self._grid.addWidget(self.state_line, 1, 0)
