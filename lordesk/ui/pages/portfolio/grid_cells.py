"""How the cells of the grid are painted: rings, discs and dashes, with the frame of the focus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from lordesk.ui.delegates.cells import Index, TwoLineCell
from lordesk.ui.pages.portfolio.grid_model import CELL_ROLE
from lordesk.ui.pages.portfolio.state import Cell, CellKind
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Radius
from lordesk.ui.widgets.style_option import box_of, state_of

RADIUS = 8.0
LEAST_CELL = 60


class GridCell(TwoLineCell):
    """Glyphs for letters, two lines of text for everything else."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        now = look.current()
        box = box_of(option)
        state = state_of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), now.colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(now.colour("selection"))
            frame = box.adjusted(8, 6, -8, -7)
            painter.drawRoundedRect(frame, Radius.CONTROL, Radius.CONTROL)
        draw_cell(painter, box.center(), cell.kind)
        painter.restore()

    def wanted_width(self, index: Index) -> int:
        is_glyph = isinstance(index.data(CELL_ROLE), Cell)
        return look.current().px(LEAST_CELL) if is_glyph else super().wanted_width(index)


def draw_cell(painter: QPainter, middle: QPointF, kind: CellKind) -> None:
    """One glyph, for the grid and its legend alike."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _GLYPHS[kind](painter, middle, RADIUS * look.current().scale)
    painter.restore()


def _assigned(painter: QPainter, middle: QPointF, radius: float) -> None:
    now = look.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour("ok"))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(QPen(now.colour("card"), 1.75))
    knee = middle + QPointF(-radius * 0.1, radius * 0.35)
    painter.drawLine(middle + QPointF(-radius * 0.45, 0), knee)
    painter.drawLine(knee, middle + QPointF(radius * 0.5, -radius * 0.35))


def _ready(painter: QPainter, middle: QPointF, radius: float) -> None:
    """Uploaded: the dotted ring, filled with the tint of what is there."""
    now = look.current()
    painter.setPen(QPen(now.colour("ok"), 1.75))
    painter.setBrush(now.colour("ok_tint"))
    painter.drawEllipse(middle, radius - 1, radius - 1)
    _dot(painter, middle, radius, "ok")


def _counts(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.setPen(QPen(look.current().colour("accent"), 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius - 1, radius - 1)
    _dot(painter, middle, radius, "accent")


def _planned(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.setPen(QPen(look.current().colour("edge"), 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius - 1, radius - 1)


def _no_fit(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.setPen(QPen(look.current().colour("edge"), 1.75))
    reach = QPointF(radius * 0.75, 0)
    painter.drawLine(middle - reach, middle + reach)


def _dot(painter: QPainter, middle: QPointF, radius: float, tone: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.current().colour(tone))
    painter.drawEllipse(middle, radius * 0.42, radius * 0.42)


_GLYPHS: Mapping[CellKind, Callable[[QPainter, QPointF, float], None]] = {
    CellKind.ASSIGNED: _assigned,
    CellKind.READY: _ready,
    CellKind.COUNTS: _counts,
    CellKind.PLANNED: _planned,
    CellKind.NO_FIT: _no_fit,
}
