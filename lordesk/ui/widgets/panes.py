"""Two panes beside each other, or one under the other where the page is narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QTableView, QWidget

from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.page import Scroll

BESIDE_FROM = 760
"""Width of the page, at a text size of 100 percent, from which both panes fit beside."""
LEAST_HEIGHT = 340
ROWS_STACKED = 8
"""Rows of a table that are shown at once where the page scrolls as a whole."""


class Panes(QScrollArea):
    """`first` and `second` share the width as `shares` say; stacked, only the whole scrolls."""

    stacked = Signal(bool)
    """Whether they stand under each other from now on."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 1),
        beside_from: int = BESIDE_FROM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._beside_from = beside_from
        self._stays_stacked = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("transparent", "true")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self.setWidget(inside)  # still empty: what is put elsewhere is dressed anew, all of it
        for pane, share in zip((first, second), shares, strict=True):
            self._row.addWidget(pane, share)
        self._panes = (first, second)
        self.viewport().setAutoFillBackground(False)

    @property
    def is_stacked(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def stay_stacked(self, *, is_on: bool) -> None:
        """Under each other whatever the width, for a first pane that wants all of it."""
        self._stays_stacked = is_on
        self._arrange(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        is_narrow = self._stays_stacked or width < look.current().px(self._beside_from)
        if is_narrow is not self.is_stacked:
            way = QBoxLayout.Direction
            self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
            self.stacked.emit(is_narrow)
        least = look.current().px(LEAST_HEIGHT) if is_narrow else 0
        for pane in self._panes:
            scrolls = _scrolls(pane)
            for scroll in scrolls:
                scroll.unroll(is_on=is_narrow)
            pane.setMinimumHeight(0 if scrolls else max(least, _rows_high(pane) * is_narrow))
            pane.setMinimumWidth(1)


def _scrolls(pane: QWidget) -> list[Scroll]:
    """The columns of a pane that scroll by themselves while it stands beside the other."""
    return [pane] if isinstance(pane, Scroll) else pane.findChildren(Scroll)


def _rows_high(pane: QWidget) -> int:
    """How high a pane is with the rows of its table, as far as these are few."""
    table = pane.findChild(QTableView)
    if table is None:
        return 0
    rows = min(table.model().rowCount(), ROWS_STACKED)
    around = pane.minimumSizeHint().height() - table.minimumSizeHint().height()
    head = table.horizontalHeader().sizeHint().height()
    return around + head + rows * table.verticalHeader().defaultSectionSize() + Space.XS
