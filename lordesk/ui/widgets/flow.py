"""A layout that sets its items like words of a paragraph, in the reading direction."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from lordesk.ui.theme.tokens import Space


class Flow(QLayout):
    """Items from the leading edge on; a new line where the next one does not fit."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.S) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that stands there."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    @property
    def widgets(self) -> list[QWidget]:
        """Those that stand in it, in their order."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget out and let it go."""
        while (item := self.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items, or only find the height they take; low ones in the middle of a line."""
        top = 0
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if not is_trial:
                self._place(line, QRect(rect.left(), rect.top() + top, rect.width(), height))
            top += height + self._gap // 2
        return max(top - self._gap // 2, 0)

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        end = room + 1
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if not lines or end + width > room:
                lines.append([])
                end = 0
            lines[-1].append(item)
            end += width + self._gap
        return lines

    def _place(self, line: list[QLayoutItem], box: QRect) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is _RIGHT_TO_LEFT
        x = 0
        for item in line:
            size = item.sizeHint()
            left = box.right() + 1 - x - size.width() if is_mirrored else box.left() + x
            down = (box.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, box.top() + down), size))
            x += size.width() + self._gap


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
