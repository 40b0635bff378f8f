"""Paints the marks of a timeline: discs, rings, diamonds, ticks, with pins."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lordesk.ui.pages.timeline.boxes import MarkBox, Measures
from lordesk.ui.pages.timeline.state import Shape, Tone
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon

SMALL_DOT, DOT = 4.5, 6.0


def draw_mark(painter: QPainter, box: MarkBox, tone: Tone, measures: Measures) -> None:
    """The mark that leads a box over those that share its place, with a pin."""
    factor, middle = measures.mark / Measures().mark, _middle(box)
    under = list(zip(box.behind, box.marks[1:], strict=False))
    for x, mark in reversed(under):
        draw_shape(painter, QPointF(x, middle.y()), mark.shape, tone, factor)
    draw_shape(painter, middle, box.mark.shape, tone, factor)
    if any(mark.duty and mark.duty.pinned for mark in box.marks):
        _draw_pin(painter, box)


def draw_shape(painter: QPainter, middle: QPointF, shape: Shape, tone: Tone, factor: float) -> None:
    """One shape at a place, for rows and the legend alike."""
    _SHAPES[shape](painter, middle, factor, tone.value)


def _middle(box: MarkBox) -> QPointF:
    return QPointF(box.box.middle, box.box.top + box.box.height / 2)


def _done(painter: QPainter, middle: QPointF, factor: float, tone: str) -> None:
    _disc(painter, middle, DOT * factor, tone)


def _planned(painter: QPainter, middle: QPointF, factor: float, tone: str) -> None:
    painter.setPen(QPen(look.current().colour(tone), 1.75))
    painter.setBrush(look.current().colour("card"))
    painter.drawEllipse(middle, SMALL_DOT * factor, SMALL_DOT * factor)


def _late(painter: QPainter, middle: QPointF, factor: float, _tone: str) -> None:
    halo = look.current().colour("due")
    halo.setAlpha(60)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawEllipse(middle, 10 * factor, 10 * factor)
    _disc(painter, middle, DOT * factor, "due")


def _deadline(painter: QPainter, middle: QPointF, factor: float, _tone: str) -> None:
    _diamond(painter, middle, 7 * factor, "due")


def _met(painter: QPainter, middle: QPointF, factor: float, _tone: str) -> None:
    _diamond(painter, middle, 6 * factor, "edge")


def _uploaded(painter: QPainter, middle: QPointF, factor: float, _tone: str) -> None:
    radius = 8 * factor
    _disc(painter, middle, radius, "ok")
    painter.setPen(QPen(look.current().colour("card"), 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(middle + QPointF(-radius * 0.45, 0))
    path.lineTo(middle + QPointF(-radius * 0.1, radius * 0.35))
    path.lineTo(middle + QPointF(radius * 0.5, -radius * 0.35))
    painter.drawPath(path)


def _way_out(painter: QPainter, middle: QPointF, factor: float, _tone: str) -> None:
    reach = 7 * factor
    painter.setPen(QPen(look.current().colour("due"), 1.75))
    painter.setBrush(look.current().colour("card"))
    painter.drawEllipse(middle, reach, reach)
    stroke = QPointF(reach * 0.7, reach * 0.7)
    painter.drawLine(middle - stroke, middle + stroke)


def _disc(painter: QPainter, middle: QPointF, radius: float, tone: str) -> None:
    painter.setPen(QPen(look.current().colour("card"), 1.5))
    painter.setBrush(look.current().colour(tone))
    painter.drawEllipse(middle, radius, radius)


def _diamond(painter: QPainter, middle: QPointF, reach: float, tone: str) -> None:
    corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    painter.setPen(QPen(look.current().colour("card"), 1.5))
    painter.setBrush(look.current().colour(tone))
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


_SHAPES: Mapping[Shape, Callable[[QPainter, QPointF, float, str], None]] = {
    Shape.DONE: _done,
    Shape.PLANNED: _planned,
    Shape.LATE: _late,
    Shape.DEADLINE: _deadline,
    Shape.MET: _met,
    Shape.UPLOADED: _uploaded,
    Shape.WAY_OUT: _way_out,
}


def _draw_pin(painter: QPainter, box: MarkBox) -> None:
    size = look.current().px(12)
    square = QRectF(box.box.right - 2, box.box.top - size * 0.7, size, size)
    draw_icon(painter, "pin", square, look.current().colour("ink"))
