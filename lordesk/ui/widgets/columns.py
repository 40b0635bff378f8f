"""Two columns side by side, or one under the other in a scroll where the window is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.page import Scroll

NARROW = 820
"""Width of the content under which the second column goes below the first."""
LEAST_HEIGHT = 120
"""At every text size: what stands above and below in a low window has to be seen as well."""


class Columns(Scroll):
    """`shares` are the stretches of the columns; `low` their heights when they are stacked.

    A column that scrolls by itself is as high as all that is in it then: only the whole scrolls.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 1),
        low: tuple[int, int] = (280, 520),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widgets = (first, second)
        self._low = low
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(Space.L)
        for widget, share in zip(self._widgets, shares, strict=True):
            self._box.addWidget(widget, share)
        self.column.addLayout(self._box, 1)

    @property
    def is_stacked(self) -> bool:
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stack(on=self.width() < look.current().px(NARROW))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be stacked: otherwise the wide layout would forbid the narrow one."""
        return QSize(look.current().px(280), LEAST_HEIGHT)

    def _stack(self, *, on: bool) -> None:
        if on == self.is_stacked:
            return
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if on else directions.LeftToRight)
        for widget, low in zip(self._widgets, self._low, strict=True):
            scrolls = widget.findChildren(Scroll)
            for scroll in scrolls:
                scroll.unroll(is_on=on)
            least = look.current().px(low) if on and not scrolls else 0
            widget.setMinimumHeight(least)
