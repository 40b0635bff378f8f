"""A PDF on paper: its pages, each drawn as large as the sheet allows."""

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from lordesk.documents.pdfium import picture_of
from lordesk.ui.widgets.print_preview import PrintPreview

PAGE_WIDTH = 8.5
DOTS = 200
"""Dots an inch of the picture that is printed."""


def preview_pdf(content: bytes, title: str, parent: QWidget) -> PrintPreview:
    """Open the preview of a PDF; printing is a button of it."""
    dialog = PrintPreview(title, partial(draw_pages, content), parent)
    dialog.open()
    return dialog


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
