"""The timeline on one page, in landscape: print preview, and the same page as a PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from lordesk.domain.errors import StorageError
from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.timeline import words
from lordesk.ui.pages.timeline.boxes import Drawing, Lettering, Measures
from lordesk.ui.pages.timeline.geometry import fitting, lay_out
from lordesk.ui.pages.timeline.names import draw_name
from lordesk.ui.pages.timeline.painter import Strokes, measured
from lordesk.ui.pages.timeline.state import TimelineState
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.tokens import Space, Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from lordesk.ui.widgets.print_preview import PrintPreview

WIDTH = 1400
"""Pixels of the drawing on paper; it is scaled to the page."""
MARGIN_MM = 12


_SIZES = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}


def landscape(paper: Paper) -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    wide, unit = QPageLayout.Orientation.Landscape, QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(_SIZES[paper]), wide, margins, unit)


def paint_page(
    device: "QPagedPaintDevice", state: TimelineState, title: str, *, mirrored: bool = False
) -> None:
    """Everything on one page, black on white whatever the window shows."""
    with look.lent(Look()):
        painter = QPainter(device)
        if not painter.isActive():
            return
        page = QRectF(painter.viewport())
        drawing = _drawing(state)
        size = _size(drawing)
        factor = min(page.width() / size.width(), page.height() / size.height())
        painter.scale(factor, factor)
        _paint(painter, drawing, title, mirrored=mirrored)
        painter.end()


def open_preview(parent: QWidget, state: TimelineState, title: str, paper: Paper) -> "PrintPreview":
    """This page as it will be on paper."""
    from lordesk.ui.widgets.print_preview import PrintPreview

    mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
    paint = partial(paint_page, state=state, title=title, mirrored=mirrored)
    wide = QPageLayout.Orientation.Landscape
    dialog = PrintPreview(title, paint, parent, wide, _SIZES[paper])
    dialog.open()
    return dialog


def save_pdf(path: Path, state: TimelineState, title: str, paper: Paper) -> None:
    """The page as a PDF. Raises StorageError when it cannot be written."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPdfWriter

    from lordesk.files import write_atomically

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("lordesk")
    writer.setPageLayout(landscape(paper))
    paint_page(writer, state, title)
    buffer.close()
    if not content:
        raise StorageError("The page could not be drawn. Try again.")
    write_atomically(path, bytes(content.data()))


def _drawing(state: TimelineState) -> Drawing:
    measures = Measures()
    start, end = min(state.first, state.focus[0]), max(state.last, state.focus[1])
    per_day = fitting(start, end, WIDTH - measures.names)
    return lay_out(state, per_day, measures, Lettering(width_of=measured, flag=words.flag))


def _size(drawing: Drawing) -> QSizeF:
    return QSizeF(WIDTH, Space.XXL + drawing.head + drawing.height)


def _paint(painter: QPainter, drawing: Drawing, title: str, *, mirrored: bool) -> None:
    now, names = look.current(), drawing.measures.names
    painter.setPen(now.colour("ink"))
    painter.setFont(now.font(Type.PANEL_TITLE))
    painter.drawText(QRectF(0, 0, WIDTH, Space.XXL), title)
    painter.translate(0, Space.XXL)
    left = 0.0 if mirrored else names
    painter.save()
    painter.setClipRect(QRectF(left, 0, WIDTH - names, drawing.head + drawing.height + 1))
    painter.translate(left, 0)
    strokes = Strokes(painter, drawing)
    strokes.months(drawing.head - drawing.measures.months, drawing.head + drawing.height)
    strokes.season_lines(drawing.head, drawing.head + drawing.height)
    strokes.head()
    painter.translate(0, drawing.head)
    strokes.today_line(0, drawing.height)
    for row in drawing.rows:
        strokes.row(row)
    painter.restore()
    painter.translate(0, drawing.head)
    edge = WIDTH - names if mirrored else 0.0
    for row in drawing.rows:
        box = QRectF(edge, row.box.top, names - 1, row.box.height - 1)
        draw_name(painter, box, row.row, mirrored=mirrored)
        painter.fillRect(QRectF(0, box.bottom(), WIDTH, 1), now.colour("soft"))
