"""A PDF on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QMarginsF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.pdfium import picture_of
from lordesk.documents.templates.summary import summary
from lordesk.ui.widgets.pdf_printing import draw_pages, preview_pdf
from tests.kits import facts_of


def test_a_page_is_printed_as_large_as_the_paper_allows(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = preview_pdf(to_pdf(summary(facts_of())), "Summary", parent)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.sheets.paintRequested.emit(printer)
    printed = picture_of((tmp_path / "out.pdf").read_bytes(), 300)
    assert printed.pages == 1
    assert len(set(printed.pixels)) > 10
    dialog.close()


def test_a_page_of_another_shape_stands_in_the_middle_of_the_paper(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """A US Letter page on A4 leaves as much free above it as below."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    draw_pages(_black_letter(), printer)
    printed = picture_of((tmp_path / "out.pdf").read_bytes(), 400)
    stride = printed.stride
    inked = [
        row
        for row in range(printed.height)
        if min(printed.pixels[row * stride : row * stride + printed.width * 3]) < 128
    ]
    above, below = inked[0], printed.height - 1 - inked[-1]
    assert above == pytest.approx(below, abs=2)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4])
def test_the_paper_is_that_of_the_pages(qtbot: QtBot, size: QPageSize.PageSizeId) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = preview_pdf(_black_page(size), "Summary", parent)
    assert dialog.printer.pageLayout().pageSize().id() is size
    dialog.close()


def _black_letter() -> bytes:
    return _black_page(QPageSize.PageSizeId.Letter)


def _black_page(size: QPageSize.PageSizeId) -> bytes:
    """A page, black from edge to edge."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.fillRect(painter.viewport(), Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data().data())
