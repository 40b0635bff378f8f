"""A layout for bars: words lead, buttons stand at the end, and what does not fit goes below."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget
from shiboken6 import isValid

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space

LEAST_WORDS = 120
"""Width, at a text size of 100 percent, under which no words are squeezed that can wrap."""
LINES_BESIDE = 2
"""Into how many lines words may wrap before the buttons leave them the whole width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a bar: what leads, and what stands at its end."""

    leads: tuple[QLayoutItem, ...] = ()
    ends: tuple[QLayoutItem, ...] = ()


class Bar(QLayout):
    """One line where all of it fits; else what leads comes first and the buttons wrap below it.

    Of what leads, the last that can grow takes the room that is left.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = Space.S) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._leading = 0
        self._gap = gap
        self._heights: dict[int, int] = {}
        """By width, since the last change: a page asks dozens of times for one layout."""
        self._leasts: dict[QLayoutItem, int] = {}
        """Of items, since then."""
        self.setContentsMargins(0, 0, 0, 0)

    def lead(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.addWidget(widget)
            self._items.insert(self._leading, self._items.pop())
            self._leading += 1
        self.invalidate()

    def end(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._leading -= index < self._leading
        self._leasts.clear()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._leasts.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), is_trial=False)

    def sizeHint(self) -> QSize:
        """All of it on one line, the words as well."""
        seen = [*self._seen(self._items)]
        width = sum(map(_wanted, seen)) + self._gap * max(len(seen) - 1, 0)
        return self._around(width, _height(seen))

    def minimumSize(self) -> QSize:
        seen = [*self._seen(self._items)]
        return self._around(max(map(_squeezed, seen), default=0), _height(seen))

    def _height_for(self, width: int) -> int:
        margins: QMargins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return self._arrange(QRect(0, 0, room, 0), is_trial=True) + margins.top() + margins.bottom()

    def _around(self, width: int, height: int) -> QSize:
        margins: QMargins = self.contentsMargins()
        across, down = margins.left() + margins.right(), margins.top() + margins.bottom()
        return QSize(width + across, height + down)

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items, or only find the height they take."""
        top = 0
        for row in self._rows(rect.width()):
            widths = self._widths(row, rect.width())
            items = (*row.leads, *row.ends)
            height = max(map(_height_in, items, widths))
            if not is_trial:
                line = QRect(rect.left(), rect.top() + top, rect.width(), height)
                self._place(row, widths, line)
            top += height + self._gap
        return max(top - self._gap, 0)

    def _rows(self, room: int) -> list[Row]:
        leads = tuple(self._seen(self._items[: self._leading]))
        ends = tuple(self._seen(self._items[self._leading :]))
        if not leads and not ends:
            return []
        if self._taken((*leads, *ends)) <= room:
            return [Row(leads=leads, ends=ends)]
        below = (Row(leads=line) for line in self._lines(leads, room))
        return [*below, *(Row(ends=line) for line in self._lines(ends, room))]

    def _lines(
        self, items: tuple[QLayoutItem, ...], room: int
    ) -> Iterator[tuple[QLayoutItem, ...]]:
        line: tuple[QLayoutItem, ...] = ()
        for item in items:
            if line and self._taken((*line, item)) > room:
                yield line
                line = ()
            line = (*line, item)
        if line:
            yield line

    def _taken(self, items: tuple[QLayoutItem, ...]) -> int:
        return sum(map(self._least, items)) + self._gap * (len(items) - 1)

    def _least(self, item: QLayoutItem) -> int:
        if item not in self._leasts:
            self._leasts[item] = _least(item)
        return self._leasts[item]

    def _widths(self, row: Row, room: int) -> list[int]:
        items = (*row.leads, *row.ends)
        widths = [min(self._least(item), room) for item in items]
        spare = room - sum(widths) - self._gap * (len(items) - 1)
        growing = [place for place, item in enumerate(row.leads) if _grows(item)]
        if growing and spare > 0:
            widths[growing[-1]] += spare
        return widths

    def _place(self, row: Row, widths: list[int], line: QRect) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is _RIGHT_TO_LEFT
        ends, x = len(row.leads), 0
        for place, (item, width) in enumerate(zip((*row.leads, *row.ends), widths, strict=True)):
            if place == ends:
                x = line.width() - sum(widths[ends:]) - self._gap * (len(row.ends) - 1)
            left = line.right() + 1 - x - width if is_mirrored else line.left() + x
            height = _height_in(item, width)
            down = (line.height() - height) // 2
            item.setGeometry(QRect(QPoint(left, line.top() + down), QSize(width, height)))
            x += width + self._gap

    def _seen(self, items: Iterable[QLayoutItem]) -> Iterator[QLayoutItem]:
        """Without those that are hidden, and those of a window that is being taken down."""
        return (item for item in items if isValid(item) and not item.isEmpty())


def _label(item: QLayoutItem) -> QLabel | None:
    """The words of an item, where they can wrap."""
    widget = item.widget()
    return widget if isinstance(widget, QLabel) and widget.wordWrap() else None


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    if widget is None or _label(item) is not None:
        return True
    policy = widget.sizePolicy().horizontalPolicy()
    return bool(policy.value & QSizePolicy.PolicyFlag.ExpandFlag.value)


def _wanted(item: QLayoutItem) -> int:
    """The width at which nothing wraps."""
    label = _label(item)
    if label is None:
        return item.sizeHint().width()
    return label.fontMetrics().horizontalAdvance(label.text()) + 1


def _least(item: QLayoutItem) -> int:
    """The width below which an item does not share its line."""
    wanted = _wanted(item)
    if _label(item) is None:
        return wanted
    return min(wanted, max(look.current().px(LEAST_WORDS), wanted // LINES_BESIDE + Space.XL))


def _squeezed(item: QLayoutItem) -> int:
    wanted = _wanted(item)
    return wanted if _label(item) is None else min(wanted, look.current().px(LEAST_WORDS))


def _height_in(item: QLayoutItem, width: int) -> int:
    label = _label(item)
    return label.heightForWidth(width) if label is not None else item.sizeHint().height()


def _height(items: Iterable[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items if _label(item) is None), default=0)


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
