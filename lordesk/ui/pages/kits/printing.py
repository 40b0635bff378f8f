"""Printing a page: the same PDF, drawn on the printer's paper, after a look at the preview."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from lordesk.ui.theme import look

PAGE_WIDTH = 8.5
DOTS = 200
"""Dots an inch of the picture that is printed."""


class PrintPreview(QPrintPreviewDialog):
    """Draws the pages of a PDF as large as the paper allows; printing is a button of it."""

    def __init__(self, content: bytes, parent: QWidget) -> None:
        self._printer = QPrinter()
        super().__init__(self._printer, parent)
        self._content = content
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(look.current().px(720), 680)
        self.paintRequested.connect(self.draw)

    def draw(self, printer: QPrinter) -> None:
        from lordesk.documents.pdfium import picture_of

        painter = QPainter(printer)
        number, pages = 0, 1
        while number < pages:
            found = picture_of(self._content, int(PAGE_WIDTH * DOTS), number)
            pages = found.pages
            image = QImage(
                found.pixels, found.width, found.height, found.stride, QImage.Format.Format_BGR888
            )
            paper = painter.viewport()
            size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(paper.topLeft(), size), image)
            number += 1
            if number < pages:
                printer.newPage()
        painter.end()


def print_page(content: bytes, parent: QWidget) -> PrintPreview:
    """Open the preview of a PDF."""
    dialog = PrintPreview(content, parent)
    dialog.open()
    return dialog
