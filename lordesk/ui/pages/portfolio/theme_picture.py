"""What the letters will show: a row per theme, a cell per writer, and what nobody shows."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.state import ThemeColumn, ThemeLine
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type

CELL = (24, 16)
LINE = 22


class ThemePicture(QWidget):
    """Painted whole; a screen reader hears it as one sentence for each theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[ThemeColumn, ...] = ()
        self._shown: tuple[ThemeLine, ...] = ()
        self._missing: tuple[ThemeLine, ...] = ()
        self.setAccessibleName(self.tr("Themes by writer"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_themes(self, lines: tuple[ThemeLine, ...], columns: tuple[ThemeColumn, ...]) -> None:
        """What is shown stands first, then what nobody shows yet."""
        self._columns = columns
        self._shown = tuple(line for line in lines if line.is_shown)
        self._missing = tuple(line for line in lines if not line.is_shown)
        self.setAccessibleDescription(words.theme_summary(lines, columns))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = look.current()
        rows = len(self._shown) + len(self._missing) + 1 + bool(self._missing)
        return QSize(now.px(260), now.px(LINE) * rows + Space.S)

    def minimumSizeHint(self) -> QSize:
        return QSize(look.current().px(200), self.sizeHint().height())

    def line_at(self, y: float) -> ThemeLine | None:
        """The theme at a height."""
        place = int(y // look.current().px(LINE)) - 1
        if 0 <= place < len(self._shown):
            return self._shown[place]
        place -= len(self._shown) + 1
        return self._missing[place] if 0 <= place < len(self._missing) else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self.line_at(event.pos().y())
            said = words.theme_tip(line, self._columns) if line else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = now.px(LINE)
        self._draw_heads(painter, QRectF(0, 0, self.width(), line))
        y = float(line)
        seen = event.rect()
        first, last = seen.top() - line, seen.bottom()
        for each in self._shown:
            if first < y <= last:
                self._draw_line(painter, each, y)
            y += line
        if self._missing:
            box = QRectF(0, y, self.width(), line)
            self._say(painter, box, self.tr("Nobody shows these yet"), "due", is_bold=True)
            y += line
        for each in self._missing:
            if first < y <= last:
                self._draw_line(painter, each, y)
            y += line

    def _draw_heads(self, painter: QPainter, box: QRectF) -> None:
        now = look.current()
        painter.setFont(now.font(Type.SMALL, bold=True))
        painter.setPen(now.colour("grey"))
        for place, column in enumerate(self._columns):
            cell = self._cell(place, box.top(), box.height())
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), column.mark)

    def _draw_line(self, painter: QPainter, line: ThemeLine, y: float) -> None:
        height = look.current().px(LINE)
        room = self._cells_width() + Space.S
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(room if is_mirrored else 0, y, self.width() - room, height)
        self._say(painter, box, line.name, "ink")
        for place, count in enumerate(line.counts):
            self._draw_cell(painter, self._cell(place, y, height), place, count)

    def _draw_cell(self, painter: QPainter, cell: QRectF, place: int, count: int) -> None:
        """Empty, one bullet, two or more; dotted while the letter is only planned."""
        now = look.current()
        ground = "card" if not count else "theme_cell" if count == 1 else "accent"
        edge = QPen(now.colour("edge" if not count else "accent"), 1)
        if self._columns[place].is_planned:
            edge.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.setBrush(now.colour(ground))
        painter.drawRoundedRect(cell, 4, 4)
        if count:
            painter.setFont(now.font(Type.SMALL, bold=True))
            painter.setPen(now.colour("ink" if count == 1 else "on_accent"))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(count))

    def _say(
        self, painter: QPainter, box: QRectF, said: str, tone: str, *, is_bold: bool = False
    ) -> None:
        now = look.current()
        font = now.font(Type.SMALL, bold=is_bold)
        shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(now.colour(tone))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags), shown)

    def _cell(self, place: int, y: float, height: float) -> QRectF:
        now = look.current()
        width, tall = now.px(CELL[0]), now.px(CELL[1])
        step = width + Space.XS
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - self._cells_width()
        left = self._cells_width() - (place + 1) * step if is_mirrored else start + place * step
        return QRectF(left + 0.5, y + (height - tall) / 2 + 0.5, width - 1, tall - 1)

    def _cells_width(self) -> float:
        return len(self._columns) * (look.current().px(CELL[0]) + Space.XS)
