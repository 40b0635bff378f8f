"""The rail: wordmark, search, the pages with their keys, and whose desk this is."""

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lordesk.ui.page_index import PAGES, PageEntry
from lordesk.ui.places import PageId
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import RAIL_WIDTH, Radius, Space, Type
from lordesk.ui.widgets.cards import Rule
from lordesk.ui.widgets.cutting import rest_in_tip, shortened
from lordesk.ui.widgets.focus_ring import WANTS_RING
from lordesk.ui.widgets.text import Role, Text

ROW = 36
NARROW = 48
"""A row of the rail with its icon alone."""


class RailButton(QAbstractButton):
    """A row of the rail: icon, name, and at its end the key or a count of duties."""

    def __init__(self, words: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon = icon
        self._key = key
        self._count = 0
        self._is_narrow = False

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Icon alone, with the words in a tip."""
        self._is_narrow = is_narrow
        self.setToolTip(self.text() if is_narrow else "")
        self.updateGeometry()
        self.update()

    def show_count(self, count: int) -> None:
        """How many duties are due; 0 shows the key again."""
        self._count = count
        said = self.tr("{name}, {count} due").format(name=self.text(), count=count)
        self.setAccessibleName(said if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        now = look.current()
        wide = now.px(RAIL_WIDTH - 2 * Space.M)
        return QSize(now.px(NARROW) if self._is_narrow else wide, now.px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._draw_ground(painter, box, mirrored=is_mirrored)
        ink = now.colour("accent" if self.isChecked() else "ink")
        inside = box.adjusted(14, 0, -14, 0)
        size = now.px(20)
        start = inside.right() - size if is_mirrored else inside.left()
        tone = "accent" if self.isChecked() else "grey"
        square = QRectF(start, box.center().y() - size / 2, size, size)
        draw_icon(painter, self._icon, square, now.colour(tone))
        if self._is_narrow:
            return
        words = inside.adjusted(*((0, 0, -size - 12, 0) if is_mirrored else (size + 12, 0, 0, 0)))
        painter.setFont(now.font(Type.BODY, bold=self.isChecked()))
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, int(flags), self.text())
        self._draw_end(painter, inside, mirrored=is_mirrored)

    def _draw_ground(self, painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
        now = look.current()
        if not (self.isChecked() or self.underMouse()):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("selection" if self.isChecked() else "soft"))
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if self.isChecked():
            left = box.right() - 4 if mirrored else box.left()
            painter.fillRect(QRectF(left, box.top(), 4, box.height()), now.colour("accent"))

    def _draw_end(self, painter: QPainter, inside: QRectF, *, mirrored: bool) -> None:
        now = look.current()
        if self._count:
            from lordesk.ui.widgets.pills import PillFace, draw_pill, pill_size

            face = PillFace(words=str(self._count), tone="due")
            width = pill_size(face).width()
            left = inside.left() if mirrored else inside.right() - width
            draw_pill(painter, QRectF(left, inside.top(), width, inside.height()), face)
            return
        painter.setFont(now.font(Type.SMALL))
        painter.setPen(now.colour("grey"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(inside, int(flags), self._key)


class SearchBox(QAbstractButton):
    """Looks like a field and opens the palette: one box over everything."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search and commands"))
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._key = key

    def sizeHint(self) -> QSize:
        now = look.current()
        return QSize(now.px(RAIL_WIDTH - 2 * Space.M), now.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.colour("edge"))
        painter.setBrush(now.colour("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        inside = box.adjusted(10, 0, -10, 0)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = now.px(16)
        start = inside.right() - size if is_mirrored else inside.left()
        square = QRectF(start, box.center().y() - size / 2, size, size)
        draw_icon(painter, "search", square, now.colour("grey"))
        words = inside.adjusted(*((0, 0, -size - 8, 0) if is_mirrored else (size + 8, 0, 0, 0)))
        painter.setPen(now.colour("grey"))
        painter.setFont(now.font(Type.BODY))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.setFont(now.font(Type.SMALL))
        painter.drawText(inside, int(middle | Qt.AlignmentFlag.AlignTrailing), self._key)


class Rail(QFrame):
    """Emits the page that was chosen, or that the search was."""

    chosen = Signal(object)
    search = Signal()

    def __init__(
        self, keys: dict[PageId, str], search_key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._rows: dict[PageId, RailButton] = {}
        self._wordmark = Text("lordesk", Role.FIGURE).on_one_line()
        self.owner = Text("", Role.STRONG)
        self.season = Text("", Role.SECOND)
        for words in (self.owner, self.season):  # as wide as the rows, whatever stands in them
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._search = SearchBox(search_key, self)
        self._search.clicked.connect(self.search)
        self._lay_out(keys)
        self._group.idToggled.connect(self._choose)

    def row(self, page: PageId) -> RailButton:
        return self._rows[page]

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Icons alone where the window is narrow for its text size."""
        for row in self._rows.values():
            row.set_narrow(is_narrow=is_narrow)
        for wide in (self._search, self.owner, self.season, self._wordmark):
            wide.setVisible(not is_narrow)

    def show_owner(self, name: str) -> None:
        """Whose desk it is; the whole of a long name is in a tip."""
        self.owner.setText(shortened(name))
        self.owner.setToolTip(rest_in_tip(name))

    def mark(self, page: PageId) -> None:
        """Show which page is present."""
        with QSignalBlocker(self._group):
            self._rows[page].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.colour("rail"))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = 0 if is_mirrored else self.width() - 1
        painter.fillRect(side, 0, 1, self.height(), now.colour("hairline"))

    def _choose(self, number: int, is_on: bool) -> None:
        """A click checks a row; a screen reader may check it without a click."""
        if is_on:
            self.chosen.emit(PAGES[number].id)

    def _lay_out(self, keys: dict[PageId, str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        column.setSpacing(Space.XS)
        self._wordmark.setContentsMargins(Space.M, 0, Space.M, Space.M)
        column.addWidget(self._wordmark)
        column.addWidget(self._search)
        column.addSpacing(Space.L)
        for number, entry in enumerate(PAGES):
            if entry.id is PageId.SETTINGS:
                column.addStretch(1)
            column.addWidget(self._row(entry, keys.get(entry.id, ""), number))
        column.addWidget(Rule("hairline"))
        column.addSpacing(Space.S)
        for words in (self.owner, self.season):
            words.setContentsMargins(Space.M, 0, Space.M, 0)
            column.addWidget(words)

    def _row(self, entry: PageEntry, key: str, number: int) -> RailButton:
        row = RailButton(entry.words, entry.icon, key, self)
        row.setCheckable(True)
        self._group.addButton(row, number)
        self._rows[entry.id] = row
        return row
