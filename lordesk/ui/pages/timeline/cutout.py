"""The part of a timeline that shows in its window, and how it is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from lordesk.ui.pages.timeline.boxes import Drawing
from lordesk.ui.pages.timeline.names import draw_name
from lordesk.ui.pages.timeline.painter import Strokes
from lordesk.ui.pages.timeline.walking import Cursor
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space, Type

CURSOR = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutout:
    """`across` and `down` are the pixels scrolled away; the names stand at the side of reading."""

    width: float
    height: float
    names: float
    across: int
    down: int
    is_mirrored: bool
    are_names_narrow: bool = False

    @property
    def time(self) -> QRectF:
        left = 0.0 if self.is_mirrored else self.names
        return QRectF(left, 0, max(self.width - self.names, 1.0), self.height)

    @property
    def names_left(self) -> float:
        return self.width - self.names if self.is_mirrored else 0.0


class Glance:
    """One painting of a cutout: time below, the head over it, the names beside."""

    def __init__(self, painter: QPainter, drawing: Drawing, cutout: Cutout, cursor: Cursor) -> None:
        self._painter = painter
        self._drawing = drawing
        self._cutout = cutout
        self._cursor = cursor
        self._look = look.current()
        self._rows = drawing.visible(cutout.down, cutout.down + cutout.height - drawing.head)

    def paint(self, title: str) -> None:
        """`title` stands over the names."""
        self._paint_time()
        self._paint_head()
        self._paint_names()
        self._paint_title(title)

    def _paint_time(self) -> None:
        painter, cut, drawing = self._painter, self._cutout, self._drawing
        area = cut.time
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.left() - cut.across, 0)
        strokes = Strokes(painter, drawing)
        strokes.months(drawing.head - drawing.measures.months, cut.height)
        strokes.season_lines(drawing.head, cut.height)
        painter.setClipRect(QRectF(cut.across, drawing.head, area.width(), cut.height))
        painter.translate(0, drawing.head - cut.down)
        strokes.today_line(cut.down, cut.down + cut.height)
        for row in self._rows:
            strokes.row(row)
            strokes.rule(row.box.bottom - 1, cut.across, cut.across + area.width())
            self._paint_cursor(row.row.key)
        painter.restore()

    def _paint_cursor(self, row: str) -> None:
        is_here = row == self._cursor.row
        box = self._drawing.mark_box(self._cursor.mark) if is_here else None
        if box is not None:
            self._painter.setPen(QPen(self._look.colour("accent"), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = QPointF(box.box.middle, box.box.top + box.box.height / 2)
            self._painter.drawEllipse(middle, CURSOR, CURSOR)

    def _paint_head(self) -> None:
        painter, cut = self._painter, self._cutout
        area = cut.time
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.left() - cut.across, 0)
        Strokes(painter, self._drawing).head(cut.across, cut.across + area.width())
        painter.restore()
        rule = QRectF(0, self._drawing.head - 1, cut.width, 1)
        painter.fillRect(rule, self._look.colour("soft"))

    def _paint_names(self) -> None:
        painter, cut, drawing, now = self._painter, self._cutout, self._drawing, self._look
        left, soft = cut.names_left, now.colour("soft")
        painter.fillRect(QRectF(left, 0, cut.names, cut.height), now.colour("card"))
        painter.save()
        painter.setClipRect(QRectF(left, drawing.head, cut.names, cut.height))
        for row in self._rows:
            at = row.box.top - cut.down + drawing.head
            box = QRectF(left, at, cut.names, row.box.height - 1)
            if row.row.key == self._cursor.row:
                painter.fillRect(box, now.colour("selection"))
            draw_name(
                painter, box, row.row, mirrored=cut.is_mirrored, is_narrow=cut.are_names_narrow
            )
            painter.fillRect(QRectF(left, box.bottom(), cut.names, 1), soft)
        painter.restore()
        edge = left if cut.is_mirrored else cut.names
        painter.fillRect(QRectF(edge, 0, 1, cut.height), soft)

    def _paint_title(self, title: str) -> None:
        painter, cut = self._painter, self._cutout
        left, width = cut.names_left + Space.L, cut.names - 2 * Space.L
        painter.setFont(self._look.font(Type.SMALL, bold=True))
        painter.setPen(self._look.colour("grey"))
        where = Qt.AlignmentFlag
        side = where.AlignRight if cut.is_mirrored else where.AlignLeft
        flags = side | where.AlignBottom | where.AlignAbsolute
        head = QRectF(left, 0, width, self._drawing.head - Space.S)
        painter.drawText(head, int(flags), title)
