"""A PDF on paper: its pages, each drawn as large as the sheet allows."""

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from lordesk.documents.pdfium import picture_of
from lordesk.ui.widgets.print_preview import PrintPreview

PAGE_WIDTH = 8.5
BETWEEN = 0.74
"""Width by height of a sheet between A4 (0.71) and US Letter (0.77)."""
DOTS = 200
"""Dots an inch of the picture that is printed."""


def preview_pdf(content: bytes, title: str, parent: QWidget) -> PrintPreview:
    """Open the preview of a PDF; printing is a button of it."""
    paint, size = partial(draw_pages, content), size_of(content)
    dialog = PrintPreview(title, paint, parent, size=size)
    dialog.open()
    return dialog


def size_of(content: bytes) -> QPageSize.PageSizeId:
    """Which of the two papers that the program makes pages for the first page is nearer to."""
    first = picture_of(content, DOTS, 0)
    sizes = QPageSize.PageSizeId
    return sizes.Letter if first.width / first.height > BETWEEN else sizes.A4


def draw_pages(content: bytes, printer: QPrinter) -> None:
    painter = QPainter(printer)
    number, pages = 0, int(painter.isActive())
    while number < pages:
        found = picture_of(content, int(PAGE_WIDTH * DOTS), number)
        pages = found.pages
        image = QImage(
            found.pixels, found.width, found.height, found.stride, QImage.Format.Format_BGR888
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = painter.viewport()
        size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(paper.topLeft(), size)
        place.moveCenter(paper.center())
        painter.drawImage(place, image)
        number += 1
        if number < pages:
            printer.newPage()
    painter.end()
